import type { Reading } from '../engine/readings.ts';
import type { TypedWord } from '../engine/typed-words.ts';

/** A reading whose year is that of the documents, not one of their words. */
export interface YearReading extends Reading {
  /** The year of issue, a value of the facet `nam`. */
  year: string;
}

/** How much is believed that a year beside other words is that of the document. */
const YEAR = 0.97;
export const isYear = ({ key }: TypedWord): boolean => /^(?:19|20)\d\d$/.test(key);

/** “rác thải 2022”, “rác thải năm 2022”: the readings that ask for the other words in documents of that year. */
export function ofYear(readings: readonly Reading[]): YearReading[] {
  return readings.flatMap((reading) => {
    const at = reading.words.findIndex(isYear);
    const year = reading.words[at]?.key ?? '';
    const isNamed = reading.words[at - 1]?.key === 'nam';
    const words = reading.words.filter((_, i) => i !== at && !(isNamed && i === at - 1));
    // A number beside the year makes a date.
    const isAlone = words.every(({ key }) => !/\d/.test(key));
    return at < 0 || words.length === 0 || !isAlone || reading.phrases.length > 0
      ? []
      : [{ ...reading, words, year, trust: reading.trust * YEAR }];
  });
}
