import { grantedDays, lastDayOf, setDeadlineOf } from '../../../domain/deadline/deadline.ts';
import type { Change } from '../../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import type { Finding, Rule } from '../../finding.ts';

const EXTENSION_UNSOUND: IssueKind = {
  code: 'extension-unsound',
  part: 'published',
  severity: 'error',
  title: 'Mục gia hạn chưa đủ hoặc không hợp lý',
  meaning:
    'Gia hạn đổi thời hạn trên mọi trang, phiếu và tệp, nên phải ghi rõ nhiệm vụ nào, đến ngày nào, theo văn bản nào. Ngày mới phải sau ngày cũ; nhiệm vụ định kỳ không gia hạn bằng cách này.',
  remedy: 'Ghi tasks, dueDate và document hoặc citation vào mục gia hạn, như thông báo lỗi ghi.',
  wrong: 'kind: extension\n    dueDate: 2026-12-31',
  right: 'kind: extension\n    tasks: [ra-soat]\n    dueDate: 2026-12-31\n    document: cong-van-15-ubnd-vx',
};

/** An extension says of which tasks, until when and by which paper; nothing else moves a deadline. */
export const extensionsSound: Rule = {
  kinds: [EXTENSION_UNSOUND],
  find: ({ documents }) =>
    documents.flatMap((at) =>
      at.value.changes.flatMap((change, index) =>
        faultsOf(change, at.value, at.value.changes.slice(0, index)).map(([key, message, fix]): Finding => {
          const path = ['changes', index, ...(key === undefined ? [] : [key])];
          return { kind: EXTENSION_UNSOUND, at, path, message, fix };
        }),
      ),
    ),
};

type Fault = [key: keyof Change | undefined, message: string, fix: string];

/** `earlier` is what the log says before. */
function faultsOf(change: Change, document: DirectiveDocument, earlier: readonly Change[]): Fault[] {
  const { kind, tasks, dueDate, document: paper, citation } = change;
  if (kind !== 'extension') {
    return dueDate === undefined
      ? []
      : [['dueDate', 'thời hạn mới chỉ đi với kind: extension.', 'đổi kind thành extension, hoặc bỏ dueDate.']];
  }
  return [
    ...(tasks.length > 0 ? [] : [fault('mục gia hạn không ghi nhiệm vụ nào.', 'thêm tasks: mã các nhiệm vụ.')]),
    ...(dueDate === undefined ? [fault('mục gia hạn không ghi ngày mới.', 'thêm dueDate: năm-tháng-ngày.')] : []),
    ...(paper === undefined && citation === undefined
      ? [fault('mục gia hạn không ghi văn bản cho gia hạn.', 'thêm document hoặc citation.')]
      : []),
    ...(dueDate === undefined ? [] : tasks.flatMap((id) => againstTask(id, dueDate, document, earlier))),
  ];
}

const fault = (message: string, fix: string): Fault => [undefined, message, fix];

/** The new day is held against the one granted last before, else against what the document sets. */
function againstTask(id: string, dueDate: string, document: DirectiveDocument, earlier: readonly Change[]): Fault[] {
  const task = document.tasks.find((one) => one.id === id);
  const set = task && setDeadlineOf(task, document);
  if (set?.kind === 'periodic') {
    return [['tasks', `nhiệm vụ ${id} là nhiệm vụ định kỳ.`, 'sửa due của nhiệm vụ, tăng revision.']];
  }
  const before = grantedDays({ id }, earlier).at(-1) ?? lastDayOf(set);
  if (before === undefined || dueDate > before) return [];
  const message = `ngày mới không sau thời hạn của nhiệm vụ ${id} (${formatShortDate(before)}).`;
  return [['dueDate', message, 'đối chiếu với văn bản cho gia hạn rồi sửa ngày.']];
}
