import type { CorpusEntries } from '../../corpus/corpus.ts';
import type { History } from '../history.ts';
import { publicHistory } from '../public-history.ts';
import { type HistoryOptions, readHistory } from './read-history.ts';

/** The history of a content folder, as far as an edition of it may tell it. */
export async function publishedHistory(
  contentDir: string,
  { whole, edition }: { whole: CorpusEntries; edition: CorpusEntries },
  options: HistoryOptions,
): Promise<History> {
  const history = await readHistory(contentDir, whole, options);
  return edition.circulation === 'public' ? publicHistory(history, whole, edition) : history;
}
