import { stretchesOf } from '../../domain/release/redaction.ts';
import { flatten } from '../confidential/flat/flatten.ts';
import { personalNumbers } from '../confidential/numbers/personal-numbers.ts';

/** “[đã lược: …]” without its blanks, as the compared text of a source has it. */
const LEFT_OUT = /\[đãlược:[^\]]{1,80}\]/uy;
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** How much of the compared text of a source a published piece takes; undefined where it says something else. */
export type TakenBy = (piece: string, offset: number) => number | undefined;

/**
 * Compares pieces with what was left out of them: where the publication has “[đã lược: …]”, the source has the same in
 * whatever words, or the very number that names a person; nothing else is passed over.
 */
export function comparisonOf(source: string, wanted: string): TakenBy {
  let numbers: ReadonlyMap<number, number> | undefined;
  return (piece, offset) => {
    let at = offset;
    for (const { text, isRedaction } of stretchesOf(piece)) {
      const said = withoutSpaces(text);
      if (!isRedaction && !wanted.startsWith(said, at)) return undefined;
      const taken = isRedaction ? leftOutAt(wanted, at, (numbers ??= numbersIn(source))) : said.length;
      if (taken === undefined) return undefined;
      at += taken;
    }
    return at - offset;
  };
}

function leftOutAt(wanted: string, at: number, numbers: ReadonlyMap<number, number>): number | undefined {
  LEFT_OUT.lastIndex = at;
  return LEFT_OUT.exec(wanted)?.[0].length ?? numbers.get(at);
}

/** Where in the compared text each number of a person begins, and how long it is there. */
function numbersIn(source: string): Map<number, number> {
  const flat = flatten(source);
  let [compared, read] = [0, 0];
  const comparedAt = (offset: number): number => {
    compared += withoutSpaces(source.slice(read, offset)).length;
    read = offset;
    return compared;
  };
  // In their order, so that the source is gone through once.
  return new Map(
    personalNumbers(flat.text).map(({ start, end }) => {
      const from = comparedAt(flat.sourceAt(start));
      return [from, comparedAt(flat.sourceAt(end - 1) + 1) - from];
    }),
  );
}
