import { digitGroups } from './digit-groups.ts';
import { identify } from './identify.ts';
import type { NumberKind } from './number-kinds.ts';
import { tableHeads } from './table-heads.ts';

/** A number of a flat text that names a person. */
export interface PersonalNumber {
  kind: NumberKind;
  start: number;
  end: number;
  /** Its digits, without what sets them apart. */
  digits: string;
}

/** A number that names a person has so many digits at least; a text without as many holds none. */
const FEWEST = 6;

/** Every number of a flat text that names a person, in order. */
export function personalNumbers(text: string): PersonalNumber[] {
  const groups = digitGroups(text);
  const numbered = { text, groups, headAt: tableHeads(text) };
  const found: PersonalNumber[] = [];
  let taken = -1;
  for (let index = 0; index < groups.length; index += 1) {
    // Most groups stand alone and are short.
    if (groups[index]!.digits.length < FEWEST && groups[index + 1]?.gap === undefined) continue;
    const number = identify(numbered, index, taken === index - 1 && taken >= 0);
    if (!number) continue;
    const of = groups.slice(index, index + number.count);
    found.push({
      kind: number.kind,
      start: of[0]!.start,
      end: of.at(-1)!.end,
      digits: of.map(({ digits }) => digits).join(''),
    });
    index += number.count - 1;
    taken = index;
  }
  return found;
}
