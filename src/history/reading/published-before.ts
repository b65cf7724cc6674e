import type { PublishedBefore, Sourced } from '../../corpus/content.ts';
import type { ContentFile } from '../../corpus/folder/places.ts';
import { roleOf } from '../../corpus/folder/places.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { FormerAddress } from '../../domain/former-address.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { Topic } from '../../domain/topic.schema.ts';
import { changedFiles, filesAt } from '../../git/changed-files.ts';
import { dayInVietnam } from '../../vietnamese/dates/day-in-vietnam.ts';
import type { LastPublished } from './last-published.ts';
import { type BlobOfFile, readBlobs } from './read-blobs.ts';

/** Files of which it matters what they said: of the others only that they were there. */
const READ = new Set<ContentFile['role']>(['document', 'unit', 'topics', 'former-addresses']);
/** Files that have a page of their own. */
const WITH_PAGE = new Set<ContentFile['role']>(['document', 'unit', 'handbook']);

/** What was published at that commit and is not the same in the folder now. Three calls of git, whatever its size. */
export async function publishedBefore({ repository, commit }: LastPublished): Promise<PublishedBefore> {
  const addresses = new Set(
    (await filesAt(repository, commit)).map(contentFile).flatMap((file) => (file ? pageOf(file) : [])),
  );
  const changed = (await changedFiles(repository, commit)).flatMap(({ path, blob }): BlobOfFile[] => {
    const file = contentFile(path);
    return file && blob !== undefined && READ.has(file.role) ? [{ file, blob }] : [];
  });
  const documents: Sourced<DirectiveDocument>[] = [];
  const units: Sourced<Unit>[] = [];
  for await (const {
    of: { file },
    parsed,
  } of readBlobs(repository.root, changed)) {
    if (!parsed.entry) continue;
    if (file.role === 'document') documents.push(parsed.entry as Sourced<DirectiveDocument>);
    else if (file.role === 'unit') units.push(parsed.entry as Sourced<Unit>);
    else for (const address of addressesIn(file, parsed.entry.value)) addresses.add(address);
  }
  return { documents, units, addresses, day: dayInVietnam(new Date()) };
}

/** What a path of a commit is for; undefined where it has no place in the site. */
export function contentFile(path: string): ContentFile | undefined {
  const role = roleOf(path);
  return role && { path, role, id: path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') };
}

const pageOf = ({ path, role }: ContentFile): string[] => (WITH_PAGE.has(role) ? [path.replace(/\.[^.]*$/, '')] : []);

/** The addresses that a list has: of topics, or of pages that have moved. */
function addressesIn({ role }: ContentFile, value: unknown): string[] {
  if (role === 'topics') return ((value as { topics?: Topic[] }).topics ?? []).map(({ id }) => `linh-vuc/${id}`);
  return ((value as { addresses?: FormerAddress[] }).addresses ?? []).map(({ from }) => from);
}
