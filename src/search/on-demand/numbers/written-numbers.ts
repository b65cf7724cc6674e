import { groupedDigits } from '../../../vietnamese/grouped-digits.ts';
import { wordsOf } from '../../../vietnamese/index-form.ts';
import type { Lexicon } from '../../engine/lexicon.ts';

/** A date as programs write it. */
const ISO_DATE = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
/** A large number in one piece. */
const LARGE = /(?<![\d.,/-])[1-9]\d{3,}(?![\d/-])/g;

/** What stands in quotation marks. */
const QUOTED = /(["“”„«»][^"“”„«»]*["“”„«»])/;

/**
 * A query with its numbers as documents write them: “2023-08-01” as “1/8/2023”, “1500000” as “1.500.000” where some document
 * has that. In quotation marks they stay.
 */
export function withWrittenNumbers(query: string, lexicon: Lexicon): string {
  return query
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : asWritten(part, lexicon)))
    .join('');
}

function asWritten(text: string, lexicon: Lexicon): string {
  return text
    .replace(ISO_DATE, (_, year: string, month: string, day: string) => `${Number(day)}/${Number(month)}/${year}`)
    .replace(LARGE, (digits) => {
      const grouped = groupedDigits(Number(digits));
      const groups = wordsOf(grouped).map(({ text }) => text);
      const isWritten = groups.every((group, i) => i === 0 || lexicon.follows(groups[i - 1]!, group));
      return isWritten && !lexicon.has(digits) ? grouped : digits;
    });
}
