import type { CorpusEntries } from '../../corpus/corpus.ts';
import type { ContentFile } from '../../corpus/folder/places.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { isWithdrawn } from '../../domain/document/withdrawn.ts';
import type { FormerAddress } from '../../domain/former-address.schema.ts';
import type { Topic } from '../../domain/topic.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { changedFiles, filesAt } from '../../git/changed-files.ts';
import type { LastPublished } from './last-published.ts';
import { contentFile } from './published-before.ts';
import { readBlobs } from './read-blobs.ts';

/** Files whose entries readers see change. */
const COMPARED = new Set<ContentFile['role']>(['document', 'unit', 'topics', 'former-addresses']);

/** What was published last, and the other files of the content folder that are not as they were then. */
export interface Before {
  entries: CorpusEntries;
  otherFiles: string[];
}

/**
 * What was published at that commit: what stands in the folder now, with the earlier states in place of what has changed.
 * A state that rules of today cannot read is taken for one that was not there.
 */
export async function entriesBefore({ repository, commit }: LastPublished, now: CorpusEntries): Promise<Before> {
  const there = new Set(await filesAt(repository, commit));
  const changed = new Map((await changedFiles(repository, commit)).map(({ path, blob }) => [path, blob]));
  const files = [...changed.keys()].map(contentFile).filter((file) => file !== undefined);
  const blobs = files.flatMap((file) => {
    const blob = changed.get(file.path);
    return blob !== undefined && COMPARED.has(file.role) ? [{ file, blob }] : [];
  });
  const earlier: { file: ContentFile; value: unknown }[] = [];
  for await (const { of, parsed } of readBlobs(repository.root, blobs))
    if (parsed.entry) earlier.push({ file: of.file, value: parsed.entry.value });
  const isAsBefore = (path: string): boolean => there.has(path) && !changed.has(path);
  const read = <T>(role: ContentFile['role']): T[] =>
    earlier.filter(({ file }) => file.role === role).map(({ value }) => value as T);
  const documents = [...now.documents, ...(now.withdrawn ?? [])].filter(({ slug }) =>
    isAsBefore(`van-ban/${slug}.mdx`),
  );
  const all = [...documents, ...read<DirectiveDocument>('document')];
  const [topics] = read<{ topics: Topic[] }>('topics');
  const [addresses] = read<{ addresses: FormerAddress[] }>('former-addresses');
  return {
    entries: {
      ...now,
      documents: all.filter((document) => !isWithdrawn(document)),
      withdrawn: all.filter(isWithdrawn),
      units: [...now.units.filter(({ id }) => isAsBefore(`don-vi/${id}.yaml`)), ...read<Unit>('unit')],
      topics: isAsBefore('linh-vuc.yaml') ? now.topics : (topics?.topics ?? []),
      formerAddresses: isAsBefore('duong-dan-cu.yaml') ? (now.formerAddresses ?? []) : (addresses?.addresses ?? []),
    },
    otherFiles: files.filter(({ role }) => !COMPARED.has(role) && role !== 'source').map(({ path }) => path),
  };
}
