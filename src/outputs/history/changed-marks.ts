import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import type { Addresses } from '../site/addresses.ts';
import { provisionHistory } from './provision-history.ts';

/** The mark at the side of a provision that was changed. */
export interface ChangedMark {
  /** The id of the provision. */
  id: string;
  /** “Sửa 05/3/2026” */
  label: string;
  href: string;
}

const words = strings.history.mark;

/** The marks of the provisions that stand and were changed since the first version. */
export function changedMarks(
  corpus: Corpus,
  { slug }: DirectiveDocument,
  { documents }: History,
  addresses: Addresses,
): ChangedMark[] {
  const history = documents.get(slug);
  if (!history) return [];
  return provisionHistory(corpus, history).flatMap(({ id, isGone, changes }) => {
    const last = changes.find(({ difference: { fate, moved } }) => fate !== 'kept' || moved);
    if (isGone || !last) return [];
    const { fate } = last.difference;
    const date = formatShortDate(last.neighbours.after.date);
    const label =
      fate === 'inserted' ? words.inserted(date) : fate === 'kept' ? words.moved(date) : words.changed(date);
    return [{ id, label, href: addresses.provisionHistory(slug, id) }];
  });
}
