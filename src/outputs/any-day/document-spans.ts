import type { Corpus } from '../../corpus/corpus.ts';
import { endingsOf } from '../../corpus/queries/document-status.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { endOf, statusOn } from '../../domain/document/status-on.ts';
import type { DocumentStatus } from '../../domain/document/status.schema.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { DocumentHistory } from '../../history/history.ts';

/** A run of days on which a document stood in one way and said the same. */
export interface DocumentSpan {
  from: IsoDate;
  /** The first day on which that was over; absent where it still is. */
  to?: IsoDate;
  status: DocumentStatus;
  /** The version that stood then. */
  number: number;
  /** What it said; undefined where nobody has kept that, or it may not be shown. */
  said?: DirectiveDocument;
}

/** The days of a document since it was published, without a gap but for those on which it was taken back. */
export function documentSpans(
  corpus: Corpus,
  document: DirectiveDocument,
  history: DocumentHistory | undefined,
): DocumentSpan[] {
  const { changes } = document;
  const endings = endingsOf(corpus, document);
  return changes.flatMap((change, index) => {
    const number = index + 1;
    const from = change.date;
    const to = changes[number]?.date;
    if (change.kind === 'withdrawal' || (to !== undefined && to <= from)) return [];
    const said = number === changes.length ? document : saidIn(history, number);
    return spansOf({ from, ...(to !== undefined && { to }), number, ...(said && { said }) }, said ?? document, endings);
  });
}

function saidIn(history: DocumentHistory | undefined, number: number): DirectiveDocument | undefined {
  const version = history?.versions.find((one) => one.number === number);
  return version && version.state !== 'withheld' ? version.read()?.value : undefined;
}

/** A version's days, in two where the document ended while it stood. */
function spansOf(
  span: Omit<DocumentSpan, 'status'>,
  document: DirectiveDocument,
  endings: readonly IsoDate[],
): DocumentSpan[] {
  const { from, to } = span;
  const end = endOf(document, endings);
  const statusAt = (day: IsoDate): DocumentStatus => statusOn(document, endings, day) ?? document.status;
  if (end === undefined || end <= from || (to !== undefined && end >= to)) return [{ ...span, status: statusAt(from) }];
  return [
    { ...span, to: end, status: statusAt(from) },
    { ...span, from: end, status: statusAt(end) },
  ];
}
