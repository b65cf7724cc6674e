import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { type DeadlineMention, findDeadlines } from '../../../domain/deadline/deadline-mentions.ts';
import { lastDayOf, setDeadlineOf } from '../../../domain/deadline/deadline.ts';
import { type NamedTime, namedTimes } from '../../../domain/deadline/named-times.ts';
import { addDays } from '../../../domain/deadline/period.ts';
import type { IsoDate } from '../../../domain/field/calendar-day.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import { collapseSpaces } from '../../../vietnamese/normalize.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';
import { type TaskSentence, taskSentences } from '../../sentence/task-sentence.ts';

const DUE_DATE_OTHER: IssueKind = {
  code: 'due-date-other',
  part: 'references',
  severity: 'warning',
  title: 'Thời hạn khác ngày trong câu giao nhiệm vụ',
  meaning: 'Câu giao nhiệm vụ nêu một ngày là hạn, còn thời hạn ghi ngày khác: phiếu của đơn vị sẽ in ngày sai.',
  remedy: 'Ghi lại dueDate theo câu giao nhiệm vụ. Ngày đó không phải thời hạn của nhiệm vụ thì để nguyên.',
  wrong: 'quote: hoàn thành trước ngày 15 tháng 9 năm 2023\ndueDate: 2023-09-25',
  right: 'quote: hoàn thành trước ngày 15 tháng 9 năm 2023\ndueDate: 2023-09-15',
};

const DUE_DATE_LEFT_OUT: IssueKind = {
  code: 'due-date-left-out',
  part: 'references',
  severity: 'warning',
  title: 'Câu giao nhiệm vụ có thời hạn mà nhiệm vụ chưa ghi',
  meaning:
    'Câu giao nhiệm vụ nêu một ngày là hạn, nhưng nhiệm vụ không có dueDate: phiếu và lịch của đơn vị sẽ ghi là văn bản không nêu thời hạn.',
  remedy: 'Ghi dueDate như thông báo lỗi gợi ý. Ngày đó không phải thời hạn của nhiệm vụ thì để nguyên.',
  wrong: 'quote: hoàn thành trước ngày 15 tháng 9 năm 2023',
  right: 'quote: hoàn thành trước ngày 15 tháng 9 năm 2023\ndueDate: 2023-09-15',
};

/** Where the sentence of a task sets a day, the deadline of the task is that day. */
export const dueDatesQuoted: Rule = {
  kinds: [DUE_DATE_OTHER, DUE_DATE_LEFT_OUT],
  find: ({ documents }) =>
    documents
      .filter(({ value }) => value.tasks.length > 0)
      .flatMap((at) =>
        taskSentences(at.value).flatMap((sentence, index) => {
          const { quote } = at.value.tasks[index]!;
          return compare(at, index, sentence ?? { ...ALONE, text: quote, quote: { start: 0, end: quote.length } });
        }),
      ),
};

/** A quote that does not stand in its provision is told elsewhere; what it says by itself counts all the same. */
const ALONE = { start: 0, end: Infinity, after: [], stem: '' };

const OWN_DEADLINES = ['dueDate', 'due', 'dueText'] as const;

function compare(at: Sourced<DirectiveDocument>, index: number, sentence: TaskSentence): Finding[] {
  const { issuedDate, tasks } = at.value;
  const task = tasks[index]!;
  // A deadline that could not be read is told by itself: one more beside it would be one too many.
  if (OWN_DEADLINES.some((field) => isRefused(at, `tasks[${index}].${field}`) || isRefused(at, field))) return [];
  const { times, deadlines } = setBySentence(sentence, issuedDate);
  const deadline = setDeadlineOf(task, at.value);
  const own = lastDayOf(deadline);
  const [first] = deadlines;
  if (!deadline && !first) return leftOutWithoutDay(at, index, sentence);
  // A term or a rule that the file has says more than a day of the sentence could.
  if (
    !first ||
    (deadline && own === undefined) ||
    (own !== undefined && [...deadlines, ...times].some((time) => isIn(own, time)))
  )
    return [];
  const days = [...new Set(deadlines.map(({ deadline }) => deadline!))];
  const words = collapseSpaces(first.words);
  if (own === undefined) return [leftOut(at, index, words, `dueDate: ${days.at(-1)}`, days.slice(0, -1))];
  if (task.dueDate === undefined) return [];
  return [
    {
      kind: DUE_DATE_OTHER,
      at,
      path: ['tasks', index, 'dueDate'],
      value: own,
      message: `câu giao nhiệm vụ nêu «${words}», khác thời hạn này (${formatShortDate(own)}).`,
      fix: `viết ${days.join(' hoặc ')}; ngày đó không phải thời hạn của nhiệm vụ thì để nguyên.`,
    },
  ];
}

/** A term, a rule or an hour that the quote sets: “trong vòng 10 ngày …”, “hằng tháng trước ngày 25”. */
function leftOutWithoutDay(at: Sourced<DirectiveDocument>, index: number, { text, quote }: TaskSentence): Finding[] {
  const quoted = text.slice(quote.start, quote.end);
  const mention = findDeadlines(quoted).find(({ day }) => day === undefined);
  if (!mention || isHowOften(mention, quoted)) return [];
  const words = collapseSpaces(text.slice(quote.start + mention.start, quote.start + mention.end));
  // A term from a day that only the text states needs the words that state it.
  const typed = mention.written.includes('from: stated')
    ? `${mention.written}» và «dueText: ${words}`
    : mention.written;
  return [leftOut(at, index, words, typed, [])];
}

/** “Hai buổi mỗi tháng” tells how often something is done; a report “hằng tháng” is due each month. */
const isHowOften = ({ start, end, written }: DeadlineMention, quoted: string): boolean =>
  written.includes('every:') &&
  !written.includes('day:') &&
  (/mỗi/iu.test(quoted.slice(start, end)) || !/(?<!\p{L})(?:báo cáo|gửi|nộp|tổng hợp)(?!\p{L})/iu.test(quoted));

function leftOut(
  at: Sourced<DirectiveDocument>,
  index: number,
  words: string,
  typed: string,
  others: readonly IsoDate[],
): Finding {
  const also = others.length > 0 ? ` (câu còn nêu ${others.map(formatShortDate).join(', ')})` : '';
  return {
    kind: DUE_DATE_LEFT_OUT,
    at,
    path: ['tasks', index, 'dueDate'],
    message: `câu giao nhiệm vụ ${at.value.tasks[index]!.id} nêu «${words}», nhưng nhiệm vụ chưa ghi thời hạn.`,
    fix: `thêm «${typed}»${also}; không phải thời hạn của nhiệm vụ thì để nguyên.`,
  };
}

/** The deadlines that a sentence sets for its task, and the other days that it names. */
function setBySentence(
  { text, quote, start, end, after, stem }: TaskSentence,
  issuedDate: IsoDate | undefined,
): { times: NamedTime[]; deadlines: NamedTime[] } {
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
  return { times, deadlines };
}

/** So much may stand before the day that a sentence opens with: a number, “chậm nhất đến hết ngày”. */
const OPENING = 40;
/** A sentence of its own that sets the deadline for the one before it. */
const OF_THE_SAME =
  /^\s*(?:[-+]\s*)?(?:thời hạn|thời gian|hạn|hoàn thành|xong|chậm nhất|trước|gửi|báo cáo|kết quả)(?!\p{L})/iu;

/** “Trước ngày 15” may be read as the 14th. */
const isIn = (day: IsoDate, { from, to, deadline }: NamedTime): boolean =>
  (day >= from && day <= to) || day === deadline || (deadline === to && addDays(from, -1) === day);
