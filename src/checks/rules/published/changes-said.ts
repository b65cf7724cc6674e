import type { Content } from '../../../corpus/content.ts';
import { isWithdrawn } from '../../../domain/document/withdrawn.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { type Counterpart, counterpartsIn, withdrawnCounterpartsIn } from './counterparts.ts';
import { movedEntry } from './moved-entry.ts';
import { proposedEntry } from './proposed-entry.ts';
import { toldChanges } from './told-changes.ts';

const CHANGE_UNSAID: IssueKind = {
  code: 'change-unsaid',
  part: 'published',
  severity: 'error',
  title: 'Thay đổi chưa ghi vào lịch sử',
  meaning:
    'Lời văn, phần thông tin hoặc nhiệm vụ của một văn bản đã đăng khác với bản đăng gần nhất, mà changes không có mục mới. Người đã đọc bản trước sẽ không biết là có thay đổi.',
  remedy:
    'Chép mục mà thông báo lỗi ghi sẵn vào cuối changes, xem lại kind và level, rồi viết note cho người đọc hiểu. Sửa nhầm thì trả lại như bản đăng.',
  wrong: 'changes:\n  - date: 2026-03-02\n    kind: published',
  right: 'changes:\n  - date: 2026-03-02\n    kind: published\n  - date: 2026-03-09\n    kind: transcription',
};

const CHANGE_LOST: IssueKind = {
  code: 'change-lost',
  part: 'published',
  severity: 'error',
  title: 'Lịch sử đăng tải bị bớt hoặc chèn mục',
  meaning:
    'Lịch sử của một văn bản đã đăng có ít mục hơn bản đăng gần nhất, hoặc một mục đã đăng nay đứng ở thứ tự khác. Mỗi mục là một bản mà người đọc đã dẫn theo số thứ tự.',
  remedy:
    'Chép lại mục đã bỏ, theo đúng thứ tự; mục mới chỉ thêm vào cuối. Mục viết sai thì sửa lời trong mục đó, không xoá; không muốn hiện bản đó thì ghi withheld.',
};

/** What was published changes only with an entry that tells of it, and no entry that was published goes. */
export const changesSaid: Rule = {
  kinds: [CHANGE_UNSAID, CHANGE_LOST],
  find: (content) => [
    ...counterpartsIn(content).flatMap((pair) => [...lostEntries(pair), ...unsaid(pair, content)]),
    ...withdrawnCounterpartsIn(content).flatMap(lostEntries),
  ],
};

function lostEntries({ before, now }: Counterpart): Finding[] {
  // Taken back, a document has an entry more, whichever others it still has.
  const added = isWithdrawn(now.value) && !isWithdrawn(before.value) ? 1 : 0;
  const [had, has] = [before.value.changes.length, now.value.changes.length - added];
  if (has >= had) {
    const moved = movedEntry(before.value.changes, now.value.changes);
    return moved ? [{ kind: CHANGE_LOST, at: now, path: ['changes', moved.now], ...moved.told }] : [];
  }
  const message = `bản đăng gần nhất có ${had} mục, nay còn ${has}${added ? ' và mục thu hồi' : ''}.`;
  const fix = 'chép lại các mục đã bỏ, theo đúng thứ tự.';
  return [{ kind: CHANGE_LOST, at: now, path: ['changes'], message, fix }];
}

function unsaid(pair: Counterpart, content: Content): Finding[] {
  const { before, now } = pair;
  if (before.value.changes.length !== now.value.changes.length) return [];
  // What could not be read then or cannot be now has its own message, or cannot be compared.
  if (before.broken.length > 0 || now.broken.length > 0) return [];
  const told = toldChanges(before.value, now.value);
  if (!told) return [];
  const message = `${whatChanged(told)} khác bản đăng gần nhất, mà chưa có mục nào nói về thay đổi này.`;
  const fix = `thêm vào cuối changes, viết lại note cho rõ: ${proposedEntry(pair, told, content)}`;
  return [{ kind: CHANGE_UNSAID, at: now, path: ['changes'], message, fix }];
}

function whatChanged({ isText, tasks, fields }: NonNullable<ReturnType<typeof toldChanges>>): string {
  const parts = [
    ...(isText ? ['lời văn'] : []),
    ...(fields.length > 0 ? [`phần thông tin (${fields.join(', ')})`] : []),
    ...(tasks.length > 0 ? [`nhiệm vụ (${tasks.join(', ')})`] : []),
  ];
  return parts.join(', ');
}
