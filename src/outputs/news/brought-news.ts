import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { isWithdrawn } from '../../domain/document/withdrawn.ts';
import type { History } from '../../history/history.ts';
import { slugsOf } from '../history/former-names.ts';

/** The name of an entry of a log: it never changes, for it is made of what the document was called when it came first. */
export const newsId = (
  history: Pick<History, 'documents'>,
  document: Pick<DirectiveDocument, 'slug'>,
  number: number,
): string => `${slugsOf(history, document).at(-1)} ${number}`;

/**
 * The entries of logs that readers of what stood before have not seen. That a document was taken back which they never had
 * is none of them.
 * @param now the documents that are published now, and those that were taken back
 * @param before those that were then
 */
export function broughtNews(
  now: readonly DirectiveDocument[],
  before: readonly DirectiveDocument[],
  history: Pick<History, 'documents'>,
): string[] {
  const had = new Map(before.map(({ slug, changes }) => [slug, changes.length]));
  return now.flatMap((document) => {
    const seen = had.get(slugsOf(history, document).find((name) => had.has(name)) ?? '');
    if (seen === undefined && isWithdrawn(document)) return [];
    const told = seen ?? 0;
    return document.changes.slice(told).map((_, index) => newsId(history, document, told + index + 1));
  });
}
