import type { Content } from '../../../corpus/content.ts';
import { metaOf } from '../../../domain/field/schema-layers.schema.ts';
import { unitSchema, type Unit } from '../../../domain/unit/unit.schema.ts';
import { UNTOLD_FIELDS } from '../../../domain/unit/untold-fields.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { unitCounterpartsIn } from './counterparts.ts';
import { movedEntry } from './moved-entry.ts';

const UNIT_CHANGE_UNSAID: IssueKind = {
  code: 'unit-change-unsaid',
  part: 'published',
  severity: 'error',
  title: 'Thay đổi của đơn vị chưa ghi vào lịch sử',
  meaning:
    'Thông tin của một đơn vị đã đăng (tên, nhóm, thời gian hoạt động, đơn vị kế thừa …) khác với bản đăng gần nhất, mà changes không có mục mới.',
  remedy:
    'Chép mục mà thông báo lỗi ghi sẵn vào cuối changes của đơn vị, viết lại note cho rõ. Sửa nhầm thì trả lại như bản đăng.',
  wrong: 'name: Phòng Kinh tế và Hạ tầng',
  right: 'name: Phòng Kinh tế và Hạ tầng\nchanges:\n  - { date: 2026-03-09, note: "Đổi tên từ Phòng Kinh tế." }',
};

const UNIT_CHANGE_LOST: IssueKind = {
  code: 'unit-change-lost',
  part: 'published',
  severity: 'error',
  title: 'Lịch sử của đơn vị bị bớt hoặc chèn mục',
  meaning:
    'Lịch sử của một đơn vị đã đăng có ít mục hơn bản đăng gần nhất, hoặc một mục đã đăng nay đứng ở thứ tự khác. Mỗi mục là một bản có trang riêng, theo số thứ tự.',
  remedy:
    'Chép lại mục đã bỏ, theo đúng thứ tự; mục mới chỉ thêm vào cuối. Mục viết sai thì sửa lời trong mục đó, không xoá.',
};

/** What was published of a unit changes only with an entry that tells of it, and no entry that was published goes. */
export const unitChangesSaid: Rule = {
  kinds: [UNIT_CHANGE_UNSAID, UNIT_CHANGE_LOST],
  find: (content) =>
    unitCounterpartsIn(content).flatMap(({ before, now }): Finding[] => {
      const [had, has] = [before.value.changes?.length ?? 0, now.value.changes?.length ?? 0];
      const at = { at: now, path: has > 0 ? ['changes'] : [] };
      if (has < had) {
        const message = `bản đăng gần nhất có ${had} mục, nay còn ${has}.`;
        return [{ kind: UNIT_CHANGE_LOST, ...at, message, fix: 'chép lại các mục đã bỏ, theo đúng thứ tự.' }];
      }
      const moved = movedEntry(before.value.changes ?? [], now.value.changes ?? []);
      if (moved) return [{ kind: UNIT_CHANGE_LOST, at: now, path: ['changes', moved.now], ...moved.told }];
      if (has > had || before.broken.length > 0 || now.broken.length > 0) return [];
      const fields = changedFields(before.value, now.value);
      if (fields.length === 0) return [];
      const told = fields.map((field) => metaOf(unitSchema.shape[field]).title ?? field).join(', ');
      const message = `${told} khác bản đăng gần nhất, mà chưa có mục nào nói về thay đổi này.`;
      return [{ kind: UNIT_CHANGE_UNSAID, ...at, message, fix: wayOut(fields, before.value, now.value, content) }];
    }),
};

type Field = keyof typeof unitSchema.shape;

function changedFields(before: Unit, now: Unit): Field[] {
  return (Object.keys(unitSchema.shape) as Field[]).filter(
    (field) => !UNTOLD_FIELDS.has(field) && JSON.stringify(before[field]) !== JSON.stringify(now[field]),
  );
}

function wayOut(fields: readonly Field[], before: Unit, { changes = [] }: Unit, { before: known }: Content): string {
  const last = changes.at(-1)?.date ?? '';
  const date = known!.day > last ? known!.day : last;
  const entry = `- { date: ${date}, note: ${JSON.stringify(noteOf(fields, before))} }`;
  const place =
    changes.length === 0 ? 'thêm dòng changes: vào cuối tệp, dưới dòng đó thêm mục sau' : 'thêm vào cuối changes';
  return `${place}, viết lại note cho rõ: ${entry}`;
}

/** What an entry might say of the weightiest field that has changed. */
function noteOf(fields: readonly Field[], before: Unit): string {
  const notes: [Field, string][] = [
    ['name', `Đổi tên từ ${before.name}.`],
    ['validTo', 'Kết thúc hoạt động.'],
    ['successors', 'Ghi đơn vị kế thừa.'],
    ['kind', 'Đổi loại đơn vị.'],
    ['groups', 'Thay đổi nhóm.'],
  ];
  return notes.find(([field]) => fields.includes(field))?.[1] ?? 'Sửa thông tin về đơn vị.';
}
