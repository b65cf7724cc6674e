import type { Change } from '../../../domain/document/change.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { type Counterpart, counterpartsIn } from './counterparts.ts';
import { changedDuties } from './told-changes.ts';

const REVISION_UNSOUND: IssueKind = {
  code: 'revision-unsound',
  part: 'published',
  severity: 'error',
  title: 'Lần sửa của nhiệm vụ không khớp với lịch sử',
  meaning:
    'Tăng revision là hỏi lại đơn vị về tiến độ, nên phải có mục level: major nói vì sao; thay đổi level: minor không hỏi lại ai. Số đã đăng thì không giảm: tiến độ đơn vị đã ghi theo số đó sẽ không được tính.',
  remedy: 'Ghi level: major cho mục mới nếu đơn vị phải cập nhật lại tiến độ; không thì giữ revision như bản đăng.',
};

const REVISION_KEPT: IssueKind = {
  code: 'revision-kept',
  part: 'published',
  severity: 'warning',
  title: 'Nhiệm vụ thay đổi mà không hỏi lại tiến độ',
  meaning:
    'Nhiệm vụ có thay đổi mà mục mới ghi level: major, nhưng revision vẫn như bản đăng: đơn vị đã ghi hoàn thành sẽ không được hỏi lại.',
  remedy: 'Đơn vị phải làm lại, làm thêm thì tăng revision; vẫn như cũ thì để nguyên.',
};

/** Who notes progress is asked again by a major change, never by a minor one. */
export const revisionsSound: Rule = {
  kinds: [REVISION_UNSOUND, REVISION_KEPT],
  find: (content) => counterpartsIn(content).flatMap((pair) => [...unsound(pair), ...kept(pair)]),
};

function unsound({ before, now }: Counterpart): Finding[] {
  const known = new Map(before.value.tasks.map(({ id, revision }) => [id, revision]));
  const isMajor = newEntries({ before, now }).some(({ level }) => level === 'major');
  return now.value.tasks.flatMap(({ id, revision }, index): Finding[] => {
    const was = known.get(id) ?? revision;
    if (revision === was || (revision > was && isMajor)) return [];
    const message =
      revision < was
        ? `nhiệm vụ ${id} đã đăng là lần sửa ${was}, nay là ${revision}.`
        : `lần sửa của nhiệm vụ ${id} tăng từ ${was} lên ${revision}, mà không mục mới nào của lịch sử ghi level: major.`;
    const fix =
      revision < was ? `viết ${was}, hoặc số lớn hơn.` : `ghi level: major cho mục mới, hoặc viết lại ${was}.`;
    return [
      { kind: REVISION_UNSOUND, at: now, path: ['tasks', index, 'revision'], value: String(revision), message, fix },
    ];
  });
}

function kept(pair: Counterpart): Finding[] {
  const { before, now } = pair;
  const known = new Map(before.value.tasks.map(({ id, revision }) => [id, revision]));
  const changed = new Set(changedDuties(before.value, now.value));
  const entries = newEntries(pair).filter(({ level, kind }) => level === 'major' && kind !== 'extension');
  return now.value.tasks.flatMap(({ id, revision }, index): Finding[] => {
    const isTold = entries.some(({ tasks }) => tasks.length === 0 || tasks.includes(id));
    if (!isTold || !changed.has(id) || revision !== known.get(id)) return [];
    const message = `nhiệm vụ ${id} có thay đổi mà đơn vị cần lưu ý, lần sửa vẫn là ${revision}.`;
    const fix = `đơn vị phải cập nhật lại tiến độ thì viết revision: ${revision + 1}; không thì để nguyên.`;
    return [{ kind: REVISION_KEPT, at: now, path: ['tasks', index], message, fix }];
  });
}

/** What came to the log since. */
const newEntries = ({ before, now }: Counterpart): readonly Change[] =>
  now.value.changes.slice(before.value.changes.length);
