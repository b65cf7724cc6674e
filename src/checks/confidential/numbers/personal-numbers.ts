import { personsAccounts } from './account.ts';
import { DigitGroups } from './digit-groups.ts';
import { identify } from './identify.ts';
import { wordsBefore } from './label.ts';
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
  const groups = new DigitGroups(text);
  const numbered = {
    text,
    groups,
    wordsAt: wordsBefore(text),
    headAt: tableHeads(text),
    isOfPerson: personsAccounts(text),
  };
  const found: PersonalNumber[] = [];
  let taken = -1;
  for (let [index, first] = [0, groups.at(0)]; first; first = groups.at((index += 1))) {
    // Most groups stand alone and are short.
    if (first.digits.length < FEWEST && groups.at(index + 1)?.gap === undefined) continue;
    const number = identify(numbered, index, taken === index - 1 && taken >= 0);
    if (!number) continue;
    const { kind, count, end, digits } = number;
    found.push({ kind, start: first.start, end, digits });
    index += count - 1;
    taken = index;
  }
  return found;
}
