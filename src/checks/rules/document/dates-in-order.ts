import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Due } from '../../../domain/deadline/due.schema.ts';
import { lastDay } from '../../../domain/deadline/period.ts';
import { isIsoDate, type IsoDate } from '../../../domain/field/calendar-day.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import type { Path } from '../../../issues/path.ts';
import type { Finding, Rule } from '../../finding.ts';

const DATE_ORDER: IssueKind = {
  code: 'date-order',
  part: 'fields',
  severity: 'error',
  title: 'Các ngày ngược thứ tự',
  meaning: 'Một ngày đứng trước ngày mà lẽ ra nó phải sau, ví dụ thời hạn trước ngày ban hành.',
  remedy: 'Xem lại cả hai ngày rồi sửa ngày sai; ngày ban hành và thời hạn đối chiếu với văn bản nguồn.',
  wrong: 'issuedDate: 2023-08-01\ntasks:\n  - dueDate: 2022-09-15',
  right: 'issuedDate: 2023-08-01\ntasks:\n  - dueDate: 2023-09-15',
};

const CHANGE_FIRST: IssueKind = {
  code: 'change-first',
  part: 'fields',
  severity: 'error',
  title: 'Lịch sử chưa có mục đăng lần đầu',
  meaning: 'Lịch sử của văn bản phải bắt đầu bằng lần đăng đầu tiên, và chỉ có một lần.',
  remedy: 'Đặt mục kind: published lên đầu danh sách changes.',
  wrong: 'changes:\n  - date: 2023-08-05\n    kind: editorial',
  right: 'changes:\n  - date: 2023-08-02\n    kind: published',
};

/** No deadline and no publication before the day of issue, the log in order of time, no unit that ends before it begins. */
export const datesInOrder: Rule = {
  kinds: [DATE_ORDER, CHANGE_FIRST],
  find: ({ documents, withdrawn = [], units, site }) => [
    ...documents.flatMap((at) => [...deadlines(at), ...log(at)]),
    ...withdrawn.flatMap(log),
    ...units.flatMap((at) => lifeOf(at, at.value)),
    ...(site?.value.announcement ? lifeOf(site, site.value.announcement, ['announcement']) : []),
  ],
};

const REVIEW = 'xem lại hai ngày này rồi sửa ngày sai.';
const COMPARE = 'đối chiếu hai ngày này với văn bản nguồn rồi sửa ngày sai.';

function late(at: Finding['at'], path: Path, value: string, message: string, fix = REVIEW): Finding {
  return { kind: DATE_ORDER, at, path, value, message, fix };
}

function deadlines(at: Sourced<DirectiveDocument>): Finding[] {
  const { issuedDate, dueDate, tasks } = at.value;
  if (issuedDate === undefined) return [];
  const dated = [
    { date: dueDate, path: ['dueDate'] },
    ...tasks.map((task, index) => ({ date: task.dueDate, path: ['tasks', index, 'dueDate'] })),
    // What ends before the paper was issued; a month that has begun may be the one of the paper.
    ...tasks.map(({ due }, index) => ({
      date: due && endOf(due),
      path: ['tasks', index, 'due', due?.by ? 'by' : 'last'],
    })),
  ];
  return dated.flatMap(({ date, path }) =>
    date === undefined || date >= issuedDate
      ? []
      : [late(at, path, date, `thời hạn này trước ngày ban hành (${formatShortDate(issuedDate)}).`, COMPARE)],
  );
}

/** The last day that `due` speaks of by itself. */
function endOf({ by, every, last }: Due): IsoDate | undefined {
  if (by !== undefined) return isIsoDate(by) ? by : lastDay(by);
  return every === undefined || last === undefined ? undefined : lastDay(last);
}

function log(at: Sourced<DirectiveDocument>): Finding[] {
  const { changes, issuedDate } = at.value;
  const first = changes[0]?.date;
  const early =
    issuedDate === undefined || first === undefined || first >= issuedDate
      ? []
      : [late(at, ['changes', 0, 'date'], first, `ngày đăng trước ngày ban hành (${formatShortDate(issuedDate)}).`)];
  const disorder = changes.flatMap(({ date }, index) => {
    const before = changes[index - 1]?.date;
    return before === undefined || date >= before
      ? []
      : [late(at, ['changes', index, 'date'], date, `mục này trước mục liền trên (${formatShortDate(before)}).`)];
  });
  return [...early, ...disorder, ...firstEntry(at)];
}

/** The log begins with the publication, and holds it once. */
function firstEntry(at: Sourced<DirectiveDocument>): Finding[] {
  return at.value.changes.flatMap(({ kind }, index): Finding[] => {
    if ((index === 0) === (kind === 'published')) return [];
    const message = index === 0 ? 'mục đầu phải là lần đăng đầu.' : 'chỉ mục đầu là lần đăng đầu.';
    const fix =
      index === 0
        ? 'viết kind: published ở mục đầu.'
        : 'viết transcription, editorial, hoặc loại thay đổi của cơ quan ban hành.';
    return [{ kind: CHANGE_FIRST, at, path: ['changes', index, 'kind'], value: kind, message, fix }];
  });
}

/** What is between two days: a unit, or an announcement. */
function lifeOf(
  at: Finding['at'],
  { validFrom, validTo }: Partial<Pick<Unit, 'validFrom' | 'validTo'>>,
  path: Path = [],
): Finding[] {
  if (validFrom === undefined || validTo === undefined || validTo >= validFrom) return [];
  return [late(at, [...path, 'validTo'], validTo, `ngày kết thúc trước ngày bắt đầu (${formatShortDate(validFrom)}).`)];
}
