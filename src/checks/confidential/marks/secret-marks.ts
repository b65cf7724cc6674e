import { degreesIn, mayNameDegree } from './degree.ts';
import { areAllThree, isInColumn, isLabel, isListed, isWord } from './spoken-of.ts';
import { isFiled, MARK_RULES } from './mark-rules.ts';
import { otherSpellings } from './other-spellings.ts';
import { Setting } from './setting.ts';
import { statementsIn } from './statements.ts';

/** A mark of secrecy in a flat text. */
export interface SecretMark {
  start: number;
  end: number;
}

/** No paper speaks of secrecy so often: one that does is stopped unread. */
const MOST = 10_000;

/** Every mark of secrecy of a flat text, in order: what marks a paper as secret, not what speaks of secrecy. One a line. */
export function secretMarks(text: string): SecretMark[] {
  const found: SecretMark[] = [...statementsIn(text), ...otherSpellings(text)];
  if (mayNameDegree(text)) found.push(...degreeMarks(text));
  return found.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
}

/** Behind a tick, or before the cell with one: “☒ Mật ☐ Tối mật”, “| Mật | x |”. */
const isTicked = ({ left, right }: Setting): boolean =>
  /^\s{0,3}\|\s{0,3}(?:[☒☑✔✓xX])\s{0,3}(?:\||$)/mu.test(right) || /(?:[☒☑✔✓]|\[[xX]\])\s{0,2}$/u.test(left);

function degreeMarks(text: string): SecretMark[] {
  const all = degreesIn(text, MOST + 1);
  const degrees = all
    .slice(0, MOST)
    .map((degree) => new Setting(text, degree))
    .filter((setting) => !isWord(setting) && !isLabel(setting));
  const found: SecretMark[] = [];
  let lineEnd = -1;
  for (const [index, setting] of degrees.entries()) {
    const { degree } = setting;
    if (degree.start < lineEnd) continue;
    if (isTicked(setting) || (isFiled(setting) && degree.form !== 'small')) {
      found.push(degree);
      continue;
    }
    if (isListed(text, setting, degrees[index - 1]) || isListed(text, setting, degrees[index + 1])) continue;
    const near = degrees.slice(Math.max(0, index - 4), index + 5);
    if (areAllThree(setting, near) || isInColumn(text, setting, near)) continue;
    if (!MARK_RULES.some((rule) => rule(setting))) continue;
    found.push(degree);
    const end = text.indexOf('\n', degree.end);
    lineEnd = end < 0 ? text.length : end;
  }
  return all.length > MOST ? [...found, all[MOST]!] : found;
}
