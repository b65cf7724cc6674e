import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { History } from '../../history/history.ts';

/** The name of an entry of a log: it never changes, whatever the document is called later. */
export const newsId = (firstName: string, number: number): string => `${firstName} ${number}`;

/** What a document was called when it was published first. */
export const firstName = ({ documents }: Pick<History, 'documents'>, slug: string): string =>
  documents.get(slug)?.formerNames.at(-1) ?? slug;

/**
 * The entries of logs that readers of what stood before have not seen.
 * @param now the documents that are published now
 * @param before those that were published then
 */
export function broughtNews(
  now: readonly DirectiveDocument[],
  before: readonly DirectiveDocument[],
  history: Pick<History, 'documents'>,
): string[] {
  const had = new Map(before.map(({ slug, changes }) => [slug, changes.length]));
  return now.flatMap(({ slug, changes }) => {
    const names = [slug, ...(history.documents.get(slug)?.formerNames ?? [])];
    const seen = had.get(names.find((name) => had.has(name)) ?? '') ?? 0;
    return changes.slice(seen).map((_, index) => newsId(firstName(history, slug), seen + index + 1));
  });
}
