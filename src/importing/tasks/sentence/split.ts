import { plain, words } from '../../../vietnamese/plain.ts';
import { partsOf, type Span, trimmed } from '../../language/sentences.ts';
import { beginsWithVerb } from '../../../vietnamese/verbs.ts';

/** Words that begin a duty of their own behind a comma, “gắn với” or “và”. */
const ANEW = words(
  '(?<=, )(?:tăng cường|đẩy mạnh|không ngừng|chú trọng|phát huy vai trò|tiếp tục)|(?<=gắn với )(?:thường xuyên|tăng cường|đẩy mạnh)|(?<= và )(?:giải quyết|thực hiện|làm) tốt|(?<=; )đồng thời',
  'g',
);
/** So many words a duty has at least. */
const LEAST = 5;

/**
 * A sentence in which everybody is told several things, cut where a new one begins: behind semicolons, and behind commas
 * before words that press. A cut never leaves a scrap.
 */
export function splitAtNewDuty(text: string, start: number, end: number): Span[] {
  return partsOf(text.slice(start, end)).flatMap((part) => {
    const [from, to] = [start + part.start, start + part.end];
    const spans: Span[] = [];
    let last = from;
    for (const { index } of plain(text.slice(from, to)).matchAll(ANEW)) {
      const at = from + index;
      if (!hasEnough(text.slice(last, at)) || !hasEnough(text.slice(at, to)) || isInside(text.slice(from, at)))
        continue;
      if (!beginsWithVerb(text.slice(at, to))) continue;
      spans.push(withoutJoint(text, last, at));
      last = at;
    }
    return [...spans, trimmed(text, last, to)];
  });
}

const hasEnough = (text: string): boolean => text.trim().split(/\s+/).length >= LEAST;
const isInside = (before: string): boolean => /“[^”]*$|\([^)]*$/u.test(before);

/** Without the comma or the “gắn với” that joins the next. */
function withoutJoint(text: string, from: number, to: number): Span {
  const part = text.slice(from, to).replace(/\s*(?:,|gắn với|và|;)\s*$/u, '');
  return trimmed(text, from, from + part.length);
}
