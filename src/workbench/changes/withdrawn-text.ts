import { WITHDRAWN_LISTS } from '../../domain/document/withdrawn.ts';
import { type KeyOrder, withEntry, withField, withoutBody } from '../text/document-text.ts';

/**
 * The document taken back: its facts and its log are left, with an entry that says why. Its subject and its signer stay;
 * where not even they may, a person takes them out.
 * @param date of the day on which it is taken back
 */
export function withdrawnText(text: string, note: string, date: string, order: KeyOrder): string {
  const taken = [...WITHDRAWN_LISTS.map((list) => [list]), ['source', 'file']];
  const left = taken.reduce((rest, path) => withField(rest, path, undefined), withoutBody(text));
  return withEntry(left, 'changes', { date, kind: 'withdrawal', level: 'major', note }, order);
}
