import type { Sourced } from '../../../corpus/content.ts';
import type { Task } from '../../../domain/document/task.schema.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Due } from '../../../domain/deadline/due.schema.ts';
import { DUE_SORTS, type DueSort } from '../../../domain/deadline/due-sorts.ts';
import { cycleOf, firstDay, type Cycle, periodOf } from '../../../domain/deadline/period.ts';
import { isIsoDate } from '../../../domain/field/calendar-day.ts';
import { daysInMonth } from '../../../vietnamese/dates/days-in-month.ts';
import { formatPath, type Path } from '../../../issues/path.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { listed } from '../../../vietnamese/listed.ts';

const DUE_UNSOUND: IssueKind = {
  code: 'due-unsound',
  part: 'fields',
  severity: 'error',
  title: 'Các mục của thời hạn không đi với nhau',
  meaning:
    'Một thời hạn là một trong ba: chậm nhất một thời điểm (by), trong vòng một số ngày (within), hoặc định kỳ (every). Ghi thiếu, ghi cả hai, hoặc ghi mục của loại này sang loại kia thì không biết phải tính thế nào.',
  remedy: 'Giữ một loại, với các mục của loại đó, như thông báo lỗi ghi.',
  wrong: 'due: { every: month, within: 10 }',
  right: 'due: { every: month, day: 25 }',
};

/** The fields of `due` are those of one sort of deadline, and nothing is missing among them. */
export const duesSound: Rule = {
  kinds: [DUE_UNSOUND],
  find: ({ documents }) =>
    documents.flatMap((at) => [
      ...unsound(at, [], at.value),
      ...at.value.tasks.flatMap((task, index) => unsound(at, ['tasks', index], task)),
    ]),
};

type Fault = [field: keyof Due | undefined, message: string, fix: string];

/** The deadline of a task, or the one that a document sets for all, which stands at that path. */
function unsound(
  at: Sourced<DirectiveDocument>,
  around: Path,
  { due, dueDate, dueText }: Pick<Task, 'due' | 'dueDate' | 'dueText'>,
): Finding[] {
  if (due === undefined || at.broken.some((path) => path.startsWith(formatPath([...around, 'due'])))) return [];
  const faults: Fault[] = [
    ...sorts(due),
    ...times(due),
    ...terms(due, dueText),
    ...cycles(due),
    ...(dueDate === undefined ? [] : [BOTH]),
  ];
  return faults.map(([field, message, fix]) => {
    const value = field && due[field];
    const path = [...around, 'due', ...(field === undefined ? [] : [field])];
    return { kind: DUE_UNSOUND, at, path, ...(value !== undefined && { value: String(value) }), message, fix };
  });
}

const BOTH: Fault = [
  undefined,
  'có cả dueDate và due.',
  'giữ dueDate khi văn bản nêu một ngày, giữ due khi nêu cách khác.',
];

const SORTS = Object.keys(DUE_SORTS) as DueSort[];

function sorts(due: Due): Fault[] {
  const given = SORTS.filter((sort) => due[sort] !== undefined);
  const [sort] = given;
  if (sort === undefined) {
    const fix =
      'ghi một trong ba: by (chậm nhất), within (trong vòng), every (định kỳ); chỉ có lời thì bỏ due, ghi dueText.';
    return [[undefined, 'thời hạn này chưa nói là thời điểm, trong vòng hay định kỳ.', fix]];
  }
  if (given.length > 1)
    return [[given[1], `thời hạn có cả ${listed(given)}.`, 'giữ một mục; hai thời hạn thì tách thành hai nhiệm vụ.']];
  return (Object.keys(due) as (keyof Due)[])
    .filter(
      (field) => due[field] !== undefined && field !== sort && !(DUE_SORTS[sort] as readonly string[]).includes(field),
    )
    .map((field): Fault => [
      field,
      `mục ${field} không đi với ${sort}.`,
      `bỏ ${field}; đi với ${sort} chỉ có ${DUE_SORTS[sort].join(', ')}.`,
    ]);
}

function times({ by, hour, every, day, month, in: where }: Due): Fault[] {
  if (by === undefined) {
    const isOfDay = every === undefined || [day, month, where].some((field) => field !== undefined) || every === 'day';
    return hour === undefined || isOfDay ? [] : [NO_DAY];
  }
  const noWeek = isIsoDate(by) ? [] : isInCalendar('by', by);
  if (hour === undefined || isIsoDate(by)) return noWeek;
  return [...noWeek, ['hour', 'giờ chỉ đi với một ngày.', 'ghi by là một ngày, ví dụ by: 2026-12-31, hoặc bỏ hour.']];
}

const NO_DAY: Fault = ['hour', 'giờ chỉ đi với một ngày.', 'ghi day là ngày trong kỳ, hoặc bỏ hour.'];

function terms({ within, from, fromDate }: Due, dueText: string | undefined): Fault[] {
  if (within === undefined) return [];
  if (from === undefined && fromDate === undefined) {
    return [
      [
        'within',
        'thời hạn này không nói kể từ đâu.',
        'ghi from: issued, received, effective hoặc stated; văn bản nêu ngày bắt đầu thì ghi fromDate.',
      ],
    ];
  }
  if (from !== undefined && fromDate !== undefined)
    return [['from', 'thời hạn có cả from và fromDate.', 'giữ một mục.']];
  if (from !== 'stated' || dueText !== undefined) return [];
  return [['from', 'mốc nêu trong văn bản chưa được chép ra.', 'chép cụm từ nêu thời hạn vào dueText.']];
}

const MONTHS: Record<Cycle, number> = { day: 0, week: 0, month: 0, quarter: 3, 'half-year': 6, year: 12 };
const SAMPLES: Record<Cycle, string> = {
  day: '2026-07-15',
  week: '2026-W29',
  month: '2026-07',
  quarter: '2026-Q3',
  'half-year': '2026-H2',
  year: '2026',
};

function cycles({ every, day, month, first, last }: Due): Fault[] {
  if (every === undefined) return [];
  const bounds = Object.entries({ first, last }).flatMap(([field, period]): Fault[] => {
    if (period === undefined) return [];
    if (cycleOf(period) === every) return isInCalendar(field as 'first' | 'last', period);
    return [[field as 'first' | 'last', `kỳ này không phải kỳ của ${every}.`, `ghi như ${SAMPLES[every]}.`]];
  });
  const isWrongDay = every === 'week' && day !== undefined && (day < 2 || day > 8);
  const ofNoDay: Fault[] =
    every === 'day' && day !== undefined
      ? [['day', 'mục day không đi với every: day.', 'bỏ day; giờ thì ghi hour.']]
      : [];
  return [
    ...bounds,
    ...ofNoDay,
    ...(isWrongDay
      ? [['day', 'hằng tuần thì ngày là từ 2 (thứ Hai) đến 8 (Chủ nhật).', 'ghi từ 2 đến 8.'] as Fault]
      : []),
    ...(month !== undefined && month > MONTHS[every] ? [wrongMonth(every)] : []),
    ...(every === 'year' && month !== undefined && day !== undefined && day > daysInMonth(LEAP, month)
      ? [noDay(month)]
      : []),
    ...(bounds.length === 0 && first !== undefined && last !== undefined && last < first
      ? [['last', `kỳ cuối trước kỳ đầu (${first}).`, 'đối chiếu với văn bản rồi sửa kỳ sai.'] as Fault]
      : []),
  ];
}

/** A year with every day that a year can have. */
const LEAP = 2024;

function noDay(month: number): Fault {
  const days = daysInMonth(LEAP, month);
  return ['day', `tháng ${month} nhiều nhất có ${days} ngày.`, `ghi từ 1 đến ${days}; ngày cuối tháng thì bỏ day.`];
}

function wrongMonth(every: Cycle): Fault {
  const most = MONTHS[every];
  if (most === 0)
    return ['month', `mục month không đi với every: ${every}.`, 'bỏ month; ngày ở tháng sau thì ghi in: next.'];
  return ['month', `kỳ này chỉ có ${most} tháng.`, `ghi từ 1 đến ${most}; ngày ở kỳ sau thì ghi in: next.`];
}

/** A month has not always 31 days, a year a fifty-third week now and then. */
function isInCalendar(field: keyof Due, period: string): Fault[] {
  if (cycleOf(period) === 'day' && !isIsoDate(period)) return [[field, 'không có ngày này.', 'xem lại ngày.']];
  if (cycleOf(period) !== 'week' || periodOf('week', firstDay(period)) === period) return [];
  return [
    [
      field,
      `năm ${period.slice(0, 4)} không có tuần ${Number(period.slice(-2))}.`,
      'xem lại tuần, ví dụ 2026-W29 là tuần có ngày 16/7/2026.',
    ],
  ];
}
