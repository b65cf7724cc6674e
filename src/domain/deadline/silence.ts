import { labelKind } from '../provision/label-kind.ts';
import type { IsoDate } from '../field/calendar-day.ts';
import { inlineText, provisionText } from '../provision/provision-text.ts';
import type { Body, Provision } from '../provision/provision.ts';
import { ancestorsOf, findProvision } from '../provision/provision-tree.ts';
import { type RowCell, rowCells } from '../provision/row-cells.ts';
import { deadlineOf, type Timed, type Timing } from './deadline.ts';
import { findDeadlines } from './deadline-mentions.ts';
import { mayNameTime } from './times-in-words.ts';

/** It is only asked whether words may set a deadline: any year will do that they leave out. */
const ANY_DAY = '2000-01-01';

/**
 * Whether a document sets no deadline for a task: no field says one, and neither do words of the sentence that the task
 * quotes, the lines that go with it, or its row of a table. What is not written down by the editors may still be said by the
 * paper; that it is silent is said only where nothing there may be a time.
 */
export function isSilentOnDeadline(
  task: Timed & { quote: string; provision: string },
  document: Timing & { body: Body },
): boolean {
  if (deadlineOf(task, document) !== undefined) return false;
  const { issuedDate = ANY_DAY, body } = document;
  const row = rowCells(body, task.provision);
  if (row) return !row.some((cell) => cellNamesTime(cell, issuedDate));
  const provision = findProvision(body, task.provision);
  const { sentence, after } = aroundQuote(task.quote, provision ? provisionText(provision) : '');
  return ![sentence, ...after, ...ancestorsOf(body, task.provision).map(leadOf)].some((text) =>
    namesTime(text, issuedDate),
  );
}

/** The words that open a list: “Trước ngày 30/6/2026, các phòng:”. */
function leadOf({ content: [first] }: Provision): string {
  const text = first?.type === 'paragraph' ? inlineText(first.inlines).trim() : '';
  return text.endsWith(':') ? text : '';
}

/** Of a column for deadlines whatever stands there, of another one a time. */
function cellNamesTime({ text, heads }: RowCell, issuedDate: IsoDate): boolean {
  const isOfDeadlines = heads.some((head) => labelKind(head) === 'deadline');
  return isOfDeadlines || namesTime(text, issuedDate) || findDeadlines(`trong ${text}`, issuedDate)[0]?.start === 0;
}

const namesTime = (text: string, issuedDate: IsoDate): boolean =>
  text !== '' && (findDeadlines(text, issuedDate).length > 0 || mayNameTime(text));

/** A line of its own that says when: “Thời hạn: …”, “Hoàn thành trước …”. */
const SAYS_WHEN = /^\s*(?:[-–+*•]\s*)?(?:thời hạn|thời gian|tiến độ|hạn|hoàn thành|xong|chậm nhất|trước)(?!\p{L})/iu;

/** The sentence that a quote stands in, and those behind it that say when it is done. */
function aroundQuote(quote: string, text: string): { sentence: string; after: string[] } {
  const at = text.indexOf(quote);
  if (at < 0) return { sentence: quote, after: [] };
  const before = /[^.;]*$/u.exec(text.slice(0, at))![0];
  const rest = text.slice(at + quote.length);
  const own = /^(?:[^.;]|[.](?=\d))*/u.exec(rest)![0];
  const after = rest.slice(own.length + 1).split(/(?<=[.;])\s+|\n/u);
  return { sentence: before + quote + own, after: after.filter((line) => SAYS_WHEN.test(line)) };
}
