import { flatten } from '../confidential/flat/flatten.ts';
import { personalNumbers } from '../confidential/numbers/personal-numbers.ts';
import { withoutSpaces } from './compared-text.ts';

/** “[đã lược: …]” without its blanks, as the compared text of a source has it. */
const LEFT_OUT = /\[đãlược:[^\]]{1,80}\]/uy;

/**
 * Where the publication has “[đã lược: …]”, how much of the compared text of the source stands for it: the same in whatever
 * words, or the very number that names a person; undefined where it is neither.
 */
export function leftOutFrom(source: string, compared: string): (offset: number) => number | undefined {
  let numbers: ReadonlyMap<number, number> | undefined;
  return (offset) => {
    LEFT_OUT.lastIndex = offset;
    return LEFT_OUT.exec(compared)?.[0].length ?? (numbers ??= numbersIn(source)).get(offset);
  };
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
