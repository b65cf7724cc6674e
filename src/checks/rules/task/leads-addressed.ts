import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';
import { type Groups, groupsById, means } from '../../groups.ts';

const LEAD_NOT_ADDRESSED: IssueKind = {
  code: 'lead-not-addressed',
  part: 'references',
  severity: 'warning',
  title: 'Đơn vị chủ trì không được giao nhiệm vụ',
  meaning:
    'Đơn vị ghi ở lead không có trong to của nhiệm vụ, cũng không thuộc nhóm nào ở đó: một trong hai chỗ có thể sai mã.',
  remedy: 'Thêm đơn vị vào to, hoặc sửa mã ở lead. Văn bản đúng là giao như vậy thì để nguyên.',
  wrong: 'to: [phong-noi-vu]\nlead: [phong-y-te]',
  right: 'to: [phong-noi-vu, phong-y-te]\nlead: [phong-y-te]',
};

/** Whoever leads a task is among those who got it, by name, through a group, or as the group of those who are named. */
export const leadsAddressed: Rule = {
  kinds: [LEAD_NOT_ADDRESSED],
  find: (content) => {
    const groups = groupsById(content);
    return content.documents.flatMap((at) =>
      at.value.tasks.flatMap((_, index) => (isRefused(at, `tasks[${index}].to`) ? [] : leadsOf(at, index, groups))),
    );
  },
};

function leadsOf(at: Sourced<DirectiveDocument>, task: number, groups: Groups): Finding[] {
  const { to, lead = [] } = at.value.tasks[task]!;
  return lead.flatMap((id, index): Finding[] => {
    // A name that no file has is told by itself.
    if (!groups.has(id) || !to.every((one) => groups.has(one)) || means(to, id, groups)) return [];
    const message = `đơn vị chủ trì không có trong to của nhiệm vụ (${to.slice(0, 5).join(', ')}${to.length > 5 ? ' …' : ''}).`;
    const fix = `thêm ${id} vào to, hoặc sửa mã này; văn bản đúng là giao như vậy thì để nguyên.`;
    return [{ kind: LEAD_NOT_ADDRESSED, at, path: ['tasks', task, 'lead', index], value: id, message, fix }];
  });
}
