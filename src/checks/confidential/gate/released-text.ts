import type { Content } from '../../../corpus/content.ts';
import type { ReleasedText } from '../../../corpus/gate/released-text.ts';
import { flatten } from '../flat/flatten.ts';
import { secretMarks } from '../marks/secret-marks.ts';
import { personalNumbers } from '../numbers/personal-numbers.ts';
import { portionAt } from './portion.ts';

/** The file that gives the telephone of the office. */
const SITE = 'trang.yaml';

/** What a content that has passed the gate may show all the same: so that the same is known again in what is built of it. */
export function releasedText({ gate, texts, attachments }: Content): ReleasedText {
  const files = [...gate].filter(([file, found]) => found.length > 0 || file === SITE).map(([file]) => file);
  const flats = files.map((file) => ({ file, text: texts.get(file) ?? attachments?.get(file)?.text ?? '' }));
  const numbers = flats.flatMap(({ text }) => personalNumbers(flatten(text).text).map(({ digits }) => digits));
  const portions = flats.flatMap(({ file, text }) => {
    const flat = flatten(text);
    return secretMarks(flat.text).map(({ start }) => {
      const [from, to] = portionAt(file, text, flat.sourceAt(start));
      return lettersOf(flatten(text.slice(from, to)).text);
    });
  });
  return { numbers: [...new Set(numbers)], portions: [...new Set(portions)] };
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** How much of the words around a mark must be those of a portion that was released. */
const AROUND = 14;

/** Whether a number that was built is one of those. The code of a country may have come or gone. */
export const isReleasedNumber = (digits: string, { numbers }: ReleasedText): boolean =>
  numbers.some((number) => number === digits || (digits.length >= 9 && number.slice(-9) === digits.slice(-9)));

/** Whether a mark that was built stands among the words of such a portion, as far as its line goes. */
export function isReleasedMark(text: string, [start, end]: readonly [number, number], released: ReleasedText): boolean {
  if (released.portions.length === 0) return false;
  const left = text
    .slice(Math.max(0, start - 60), start)
    .split(/[\n\f|]/)
    .at(-1)!;
  const right = text.slice(end, end + 60).split(/[\n\f|]/)[0]!;
  const said = lettersOf(left).slice(-AROUND) + lettersOf(text.slice(start, end)) + lettersOf(right).slice(0, AROUND);
  return released.portions.some((portion) => portion.includes(said));
}
