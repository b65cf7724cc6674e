import { findDeadlines, writtenTime } from '../../domain/deadline/deadline-mentions.ts';
import { type NamedTime, namedTimes } from '../../domain/deadline/named-times.ts';
import { timesInWords } from '../../domain/deadline/times-in-words.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import type { Span } from './quote-span.ts';
import type { TaskSentence } from './task-sentence.ts';

/** A deadline that the paper says for a task. */
export interface SaidDeadline {
  words: string;
  /** The line of the file that says the same: `dueDate: 2026-06-30`; absent where no field surely does. */
  written?: string;
}

/** The deadlines that a sentence sets for its task, with the days among them, and all days that it names. */
export interface SaidInSentence {
  times: NamedTime[];
  deadlines: NamedTime[];
  said: SaidDeadline[];
}

export function saidInSentence(sentence: TaskSentence, issuedDate: IsoDate | undefined): SaidInSentence {
  const { text, quote, start, end, after, stem } = sentence;
  const times = namedTimes(text, issuedDate).filter((time) => time.start >= start && time.end <= end);
  const set = times.filter(({ deadline }) => deadline !== undefined);
  const inQuote = set.filter((time) => time.end > quote.start && time.start < quote.end);
  // A day before the quote is of what stands there, unless it opens the sentence.
  const beside = set.filter((time) => time.start >= quote.end || text.slice(0, time.start).length < OPENING);
  const following = after.flatMap((sentence) =>
    OF_THE_SAME.test(sentence) ? namedTimes(sentence, issuedDate).filter(({ deadline }) => deadline) : [],
  );
  const above = namedTimes(stem, issuedDate).filter(({ deadline }) => deadline !== undefined);
  const deadlines = [inQuote, beside, following, above].find((found) => found.length > 0) ?? [];
  const quoted = saidInQuote(text, quote, inQuote, issuedDate);
  return { times, deadlines, said: quoted.length > 0 ? quoted : deadlines.map(saidTime) };
}

const saidTime = (time: NamedTime): SaidDeadline => ({
  words: collapseSpaces(time.words),
  written: writtenTime(time, time.deadline!),
});

/** So much may stand before the day that a sentence opens with: a number, “chậm nhất đến hết ngày”. */
const OPENING = 40;
/** A sentence of its own that sets the deadline for the one before it. */
const OF_THE_SAME =
  /^\s*(?:[-+]\s*)?(?:thời hạn|thời gian|hạn|hoàn thành|xong|chậm nhất|trước|gửi|báo cáo|kết quả)(?!\p{L})/iu;

/** What a quote sets: days that nobody doubts, months, quarters and years, terms, cycles; else what is only words. */
function saidInQuote(
  text: string,
  quote: Span,
  days: readonly NamedTime[],
  issuedDate: IsoDate | undefined,
): SaidDeadline[] {
  const own = text.slice(quote.start, quote.end);
  const mentions = findDeadlines(own, issuedDate).filter(
    ({ end, written }) =>
      !/\d{4}-\d\d-\d\d/u.test(written) || days.some((day) => Math.abs(day.end - quote.start - end) <= 1),
  );
  const fields = mentions.filter((mention) => !isHowOften(mention, own));
  if (fields.length > 0) return fields.flatMap((mention) => saidMention(own, mention));
  if (days.length > 0) return days.map(saidTime);
  if (mentions.length > 0) return [];
  return timesInWords(own)
    .slice(0, 1)
    .map(({ start, end }) => ({
      words: collapseSpaces(own.slice(start, end)),
      written: inWords(own.slice(start, end)),
    }));
}

const inWords = (words: string): string => `dueText: ${collapseSpaces(words)}`;

interface Mention extends Span {
  written: string;
}

/** “Hai buổi mỗi tháng” tells how often something is done; a report “hằng tháng” is due each month. */
const isHowOften = ({ start, end, written }: Mention, quoted: string): boolean =>
  written.includes('every:') &&
  !/(?:day|hour): \d/u.test(written) &&
  (/mỗi/iu.test(quoted.slice(start, end)) || !/(?<!\p{L})(?:báo cáo|gửi|nộp|tổng hợp)(?!\p{L})/iu.test(quoted));

/** “Trước 7 giờ và 16 giờ hằng ngày”. */
const HOURS_BEFORE =
  /(?:(?:trước|vào|lúc|chậm nhất)\s+)*(?<hours>(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{2}(?:\s?phút)?)?\s*(?:,|và|;)\s*)+)$/iu;
/** “Trước ngày 20/6 và ngày 20/12 hằng năm”. */
const DAYS_BEFORE =
  /(?:(?:trước|vào|chậm nhất(?:\s+là)?)\s+)?(?:ngày\s+\d{1,2}(?:\s?\/\s?|\s+tháng\s+)\d{1,2}\s*(?:,|và|;)?\s*(?:trước\s+)?)+$/iu;
const CYCLE = /(?<!\p{L})(?:định kỳ|hằng|hàng|mỗi)(?!\p{L})/iu;

function saidMention(text: string, { start, end, written }: Mention): SaidDeadline[] {
  const whole = (from: number): string => collapseSpaces(text.slice(from, end));
  if (written.includes('every:')) {
    const hours = HOURS_BEFORE.exec(text.slice(0, start));
    if (hours)
      return [...hoursIn(hours.groups!['hours']!), undefined].map((hour) => ({
        words: whole(hours.index),
        written: hour === undefined ? written : written.replace(/hour: [\d:]+/u, `hour: ${hour}`),
      }));
    const days = DAYS_BEFORE.exec(text.slice(0, start));
    if (days) return [{ words: whole(days.index), written: severalDays(whole(days.index)) }];
    return [{ words: whole(start), written }];
  }
  // A term from a day that only the text states needs the words that state it.
  if (written.includes('from: stated'))
    return [{ words: whole(start), written: `${written}» và «${inWords(whole(start))}` }];
  // A day of a cycle that is not said to be one: which cycle, no field can tell.
  const isOfCycle = CYCLE.test(text.slice(0, start)) && !/(?:19|20)\d\d/u.test(whole(start));
  return [{ words: whole(start), ...(!isOfCycle && { written }) }];
}

const hoursIn = (text: string): string[] =>
  Array.from(
    text.matchAll(/(\d{1,2})\s?(?:giờ|h)(?:\s?(\d{2}))?/giu),
    ([, hour = '', minute = '00']) => `${hour.padStart(2, '0')}:${minute}`,
  );

/** Two days of a year, half a year apart, are one of each half; for others there are but words. */
function severalDays(words: string): string {
  const days = Array.from(words.matchAll(/(\d{1,2})(?:\s?\/\s?|\s+tháng\s+)(\d{1,2})/giu), ([, day, month]) => [
    Number(day),
    Number(month),
  ]);
  const [[day, month] = [], [other, later] = []] = days;
  const isHalf = days.length === 2 && day === other && later === month! + 6;
  if (!isHalf) return inWords(words);
  return `due: { every: half-year, day: ${day}${month === 6 ? '' : `, month: ${month}`} }`;
}
