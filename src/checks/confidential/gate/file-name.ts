import type { GateFinding } from '../../../corpus/gate/gate.ts';
import { flatten } from '../flat/flatten.ts';
import { NUMBER_NAMES } from '../numbers/number-kinds.ts';
import { type PersonalNumber, personalNumbers } from '../numbers/personal-numbers.ts';
import { secretMarks } from '../marks/secret-marks.ts';
import { MARK_NAME } from './mark-name.ts';
import { spacedName } from './mask.ts';
import { SLUG_MARK } from './slug-mark.ts';

/** What the name of a file and those of its folders say: each is published, or read by all who have the repository. */
export function nameFindings(path: string): GateFinding[] {
  const place = { line: 1, column: 1 };
  const isMarked = path
    .split('/')
    .some((name) => name.match(SLUG_MARK) !== null || secretMarks(flatten(spacedName(name)).text).length > 0);
  const marks: GateFinding[] = isMarked ? [{ ...place, code: 'secret-mark', what: `tên tệp mang ${MARK_NAME}` }] : [];
  const numbers = namedNumbers(path).map(({ kind }): GateFinding => ({
    ...place,
    code: 'personal-data',
    what: `tên tệp mang ${NUMBER_NAMES[kind]}`,
  }));
  return [...marks, ...numbers];
}

/** The numbers of persons in the names of a path. */
export function namedNumbers(path: string): PersonalNumber[] {
  return path.split('/').flatMap((name) => {
    const numbers = personalNumbers(flatten(name).text);
    return numbers.length > 0 ? numbers : personalNumbers(flatten(spacedName(name)).text);
  });
}
