import { degreesIn, mayNameDegree } from './degree.ts';
import { areAllThree, isLabel, isListed, isWord } from './spoken-of.ts';
import { MARK_RULES } from './mark-rules.ts';
import { otherSpellings } from './other-spellings.ts';
import { settingOf } from './setting.ts';
import { statementsIn } from './statements.ts';

/** A mark of secrecy in a flat text. */
export interface SecretMark {
  start: number;
  end: number;
}

/** Every mark of secrecy of a flat text, in order: what marks a paper as secret, not what speaks of secrecy. */
export function secretMarks(text: string): SecretMark[] {
  const found: SecretMark[] = [...statementsIn(text), ...otherSpellings(text)];
  if (mayNameDegree(text)) {
    const degrees = degreesIn(text)
      .map((degree) => settingOf(text, degree))
      .filter((setting) => !isWord(setting) && !isLabel(setting));
    for (const [index, setting] of degrees.entries()) {
      if (isListed(text, setting, degrees[index - 1]) || isListed(text, setting, degrees[index + 1])) continue;
      if (areAllThree(setting, degrees.slice(Math.max(0, index - 4), index + 5))) continue;
      if (MARK_RULES.some((rule) => rule(setting))) found.push(setting.degree);
    }
  }
  return found.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
}
