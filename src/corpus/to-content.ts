import { attachmentPath } from '../domain/attachment/attachment-file.ts';
import type { Issue } from '../issues/issue.ts';
import { isWithdrawn } from '../domain/document/withdrawn.ts';
import type { Content, Sourced } from './content.ts';
import type { CorpusEntries } from './corpus.ts';
import type { ContentFile } from './folder/places.ts';

/** A content as its files give it, wherever they were taken from. */
export interface ReadResult {
  content: Content;
  issues: Issue[];
  /** Files whose text is neither stored nor quoted. */
  withheld: ReadonlySet<string>;
  /** What was found in them. In memory only. */
  secrets: readonly string[];
}

/** The entries of a content that has no errors, or undefined where it does not even say which site it is. */
export function toEntries(content: Content): CorpusEntries | undefined {
  if (!content.site) return undefined;
  return {
    site: content.site.value,
    documents: content.documents.map(({ value }) => value),
    withdrawn: (content.withdrawn ?? []).map(({ value }) => value),
    units: content.units.map(({ value }) => value),
    topics: content.topics?.value.topics ?? [],
    abbreviations: content.abbreviations?.value.abbreviations ?? [],
    formerAddresses: content.formerAddresses?.value.addresses ?? [],
    ...emblemOf(content),
    ...(content.attachments?.size && { attachments: factsOf(content) }),
  };
}

/** Of the image that the site names. */
function emblemOf({ site, emblems }: Content): Pick<CorpusEntries, 'emblem'> {
  const file = site?.value.emblem;
  const facts = file === undefined ? undefined : emblems?.get(file);
  return file !== undefined && facts ? { emblem: { file, ...facts } } : {};
}

/** Of the attachments that documents name. */
function factsOf({ documents, attachments }: Content): NonNullable<CorpusEntries['attachments']> {
  const paths = documents.flatMap(({ value }) =>
    (value.attachments ?? []).map(({ file }) => attachmentPath(value.slug, file)),
  );
  return Object.fromEntries(
    paths.flatMap((path) => {
      const facts = attachments?.get(path);
      return facts ? [[path, { bytes: facts.bytes, sha256: facts.sha256, text: facts.text }]] : [];
    }),
  );
}

/** The content that files and what was understood of them make. */
export function toContent(
  files: readonly ContentFile[],
  entries: readonly { file: ContentFile; entry: Sourced<unknown> }[],
  texts: ReadonlyMap<string, string>,
  gate: Content['gate'],
): Content {
  const entriesOf = <T>(role: ContentFile['role']): Sourced<T>[] =>
    entries.filter(({ file }) => file.role === role).map(({ entry }) => entry as Sourced<T>);
  const idsOf = (role: ContentFile['role']): Set<string> =>
    new Set(files.filter((file) => file.role === role).map(({ id }) => id));
  const read = entriesOf<Content['documents'][number]['value']>('document');
  const [documents, withdrawn] = [
    read.filter(({ value }) => !isWithdrawn(value)),
    read.filter(({ value }) => isWithdrawn(value)),
  ];
  const formerAddresses = entriesOf<NonNullable<Content['formerAddresses']>['value']>('former-addresses')[0];
  const documentIds = idsOf('document');
  return {
    documents,
    withdrawn,
    units: entriesOf('unit'),
    site: entriesOf<NonNullable<Content['site']>['value']>('site')[0],
    topics: entriesOf<NonNullable<Content['topics']>['value']>('topics')[0],
    abbreviations: entriesOf<NonNullable<Content['abbreviations']>['value']>('abbreviations')[0],
    ...(formerAddresses && { formerAddresses }),
    handbook: entriesOf('handbook'),
    documentIds,
    areAllRead: read.length === documentIds.size,
    unitIds: idsOf('unit'),
    handbookIds: idsOf('handbook'),
    images: new Set(files.filter(({ role }) => role === 'handbook-image').map(({ path }) => path)),
    texts,
    gate,
  };
}
