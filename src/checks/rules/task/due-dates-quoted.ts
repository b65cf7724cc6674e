import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { type Deadline, lastDayOf, setDeadlineOf } from '../../../domain/deadline/deadline.ts';
import type { NamedTime } from '../../../domain/deadline/named-times.ts';
import { addDays } from '../../../domain/deadline/period.ts';
import type { IsoDate } from '../../../domain/field/calendar-day.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import { collapseSpaces } from '../../../vietnamese/normalize.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';
import { rowDeadline } from '../../sentence/row-deadline.ts';
import { type SaidDeadline, saidInSentence } from '../../sentence/said-deadlines.ts';
import { taskRow } from '../../sentence/task-row.ts';
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
    'Câu giao nhiệm vụ nêu thời hạn, nhưng nhiệm vụ không có dueDate, due hay dueText: phiếu và lịch của đơn vị sẽ thiếu thời hạn này.',
  remedy:
    'Ghi thời hạn như thông báo lỗi gợi ý. Câu nêu nhiều thời hạn thì tách thành nhiều nhiệm vụ, mỗi nhiệm vụ một thời hạn. Lời đó không phải thời hạn của nhiệm vụ thì để nguyên.',
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
  const deadline = setDeadlineOf(task, at.value);
  const cell = taskRow(at.value, task)?.get('deadline');
  if (cell !== undefined) return compareWithCell(at, index, cell, deadline);
  const { times, deadlines, said } = saidInSentence(sentence, issuedDate);
  if (!deadline) return said.length > 0 ? [leftOut(at, index, said)] : [];
  const own = lastDayOf(deadline);
  const [first] = deadlines;
  // A term or a rule that the file has says more than a day of the sentence could.
  if (!first || own === undefined || [...deadlines, ...times].some((time) => isIn(own, time))) return [];
  if (task.dueDate === undefined) return [];
  const days = [...new Set(deadlines.map(({ deadline }) => deadline!))];
  return [
    {
      kind: DUE_DATE_OTHER,
      at,
      path: ['tasks', index, 'dueDate'],
      value: own,
      message: `câu giao nhiệm vụ nêu «${collapseSpaces(first.words)}», khác thời hạn này (${formatShortDate(own)}).`,
      fix: `viết ${days.join(' hoặc ')}; ngày đó không phải thời hạn của nhiệm vụ thì để nguyên.`,
    },
  ];
}

/** The row of a table says in a cell of its own when its task is due. */
function compareWithCell(
  at: Sourced<DirectiveDocument>,
  index: number,
  cell: string,
  deadline: Deadline | undefined,
): Finding[] {
  const task = at.value.tasks[index]!;
  const { said, day } = rowDeadline(cell, at.value.issuedDate);
  if (!deadline) return [leftOut(at, index, [said])];
  const own = lastDayOf(deadline);
  if (!day || own === undefined || deadline.words !== undefined || isIn(own, day)) return [];
  if (deadline.isGeneral) return [leftOut(at, index, [said])];
  return [
    {
      kind: DUE_DATE_OTHER,
      at,
      path: ['tasks', index, task.dueDate === undefined ? 'due' : 'dueDate'],
      ...(task.dueDate !== undefined && { value: own }),
      message: `dòng giao nhiệm vụ nêu «${said.words}», khác thời hạn này (${formatShortDate(own)}).`,
      fix: `viết «${said.written}»; lời đó không phải thời hạn của nhiệm vụ thì để nguyên.`,
    },
  ];
}

function leftOut(at: Sourced<DirectiveDocument>, index: number, said: readonly SaidDeadline[]): Finding {
  const words = [...new Set(said.map((one) => one.words))].join('», «');
  return {
    kind: DUE_DATE_LEFT_OUT,
    at,
    path: ['tasks', index, 'dueDate'],
    message: `câu giao nhiệm vụ ${at.value.tasks[index]!.id} nêu «${words}», nhưng nhiệm vụ chưa ghi thời hạn.`,
    fix: `${proposalOf(said)}; không phải thời hạn của nhiệm vụ thì để nguyên.`,
  };
}

/** Only what the words surely mean is typed for the author; a task has one deadline. */
function proposalOf(said: readonly SaidDeadline[]): string {
  const [first] = said;
  if (new Set(said.map(({ written, words }) => written ?? words)).size > 1) {
    return 'tách thành nhiều nhiệm vụ, mỗi nhiệm vụ một thời hạn';
  }
  return `thêm «${first!.written ?? `dueText: ${first!.words}`}»`;
}

/** “Trước ngày 15” may be read as the 14th. */
const isIn = (day: IsoDate, { from, to, deadline }: NamedTime): boolean =>
  (day >= from && day <= to) || day === deadline || (deadline === to && addDays(from, -1) === day);
