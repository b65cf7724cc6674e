import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import { plain, words } from '../../vietnamese/plain.ts';

/** So many words a title has at most. */
const MOST = 16;

const DEADLINE = words(
  '(?:,? ?\\(?(?:hoàn thành|xong|báo cáo)?,? ?(?:trước|chậm nhất|muộn nhất|đến hết|trong (?:vòng|thời hạn|tháng|quý|năm))(?: là)? (?:ngày |giờ |\\d|quý |tháng |năm |vòng |hết |thứ ).*)$',
);
/** Words that cannot end a title. */
const LOOSE =
  /(?:[,;:–-]|(?<!\p{L})(?:và|của|cho|với|theo|về|tại|trong|các|những|để|nhằm|do|từ|đến|được|là|có|ở|trên|một|số|hoặc|nhất))$/iu;

/** A short name for a duty, cut from its words: without the deadline, at a comma or between words. */
export function taskTitle(predicate: string): string {
  const text = predicate
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–,:]+|^\([ivx\d]{1,4}\)\s+/gu, '')
    .trim();
  const due = DEADLINE.exec(plain(text));
  const head = due && due.index > 12 ? text.slice(0, due.index).trim() : text;
  const clause = head.split(/;\s/u)[0]!;
  const title = closed(isShort(clause) ? clause : (cutAtComma(clause) ?? clause.split(' ').slice(0, MOST).join(' ')));
  return upperFirst(title);
}

const isShort = (text: string): boolean => text.split(' ').length <= MOST;

/** The longest part up to a comma that is short enough and long enough to say something. */
function cutAtComma(text: string): string | undefined {
  const ends = Array.from(text.matchAll(/,\s/gu), ({ index }) => text.slice(0, index));
  return ends.findLast((part) => isShort(part) && part.split(' ').length >= 6);
}

function closed(text: string): string {
  let title = text.trim().replace(/[.,;:/]+$/u, '');
  for (; LOOSE.test(title);) title = title.replace(LOOSE, '').trim();
  // Half a quotation or bracket is none.
  for (const [open, close] of ['“”', '()']) {
    if (title.lastIndexOf(open!) > title.lastIndexOf(close!)) title = title.slice(0, title.lastIndexOf(open!)).trim();
  }
  return title;
}
