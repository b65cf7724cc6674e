import type { Interpretation } from '../../engine/interpretations.ts';
import type { TypedWord } from '../../engine/typed-words.ts';

/** An interpretation whose year is that of the documents, not one of their words. */
export interface YearInterpretation extends Interpretation {
  /** The year of issue, a value of the facet `nam`. */
  year: string;
}

/** How much is believed that a year beside other words is that of the document. */
const YEAR = 0.97;
export const isYear = ({ key }: TypedWord): boolean => /^(?:19|20)\d\d$/.test(key);

/** “rác thải 2022”, “rác thải năm 2022”: the interpretations that ask for the other words in documents of that year. */
export function ofYear(interpretations: readonly Interpretation[]): YearInterpretation[] {
  return interpretations.flatMap((interpretation) => {
    const at = interpretation.words.findIndex(isYear);
    const year = interpretation.words[at]?.key ?? '';
    const isNamed = interpretation.words[at - 1]?.key === 'nam';
    const words = interpretation.words.filter((_, i) => i !== at && !(isNamed && i === at - 1));
    // A number beside the year makes a date.
    const isAlone = words.every(({ key }) => !/\d/.test(key));
    return at < 0 || words.length === 0 || !isAlone || interpretation.phrases.length > 0
      ? []
      : [{ ...interpretation, words, year, trust: interpretation.trust * YEAR }];
  });
}
