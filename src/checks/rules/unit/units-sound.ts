import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { findCycles } from '../../cycles.ts';
import type { Finding, Rule } from '../../finding.ts';

const GROUP_NOT_GROUP: IssueKind = {
  code: 'group-not-group',
  part: 'references',
  severity: 'error',
  title: 'Đơn vị được ghi làm nhóm nhưng không phải nhóm',
  meaning: 'Một đơn vị thường được ghi làm nhóm. Nhiệm vụ giao cho nhóm mới chuyển đến các đơn vị trong nhóm.',
  remedy: 'Ghi mã của một nhóm, hoặc bỏ mã này khỏi groups.',
  wrong: 'groups: [phong-noi-vu]',
  right: 'groups: [co-quan-ban-nganh]',
};

const GROUP_CYCLE: IssueKind = {
  code: 'group-cycle',
  part: 'references',
  severity: 'error',
  title: 'Nhóm đơn vị thành vòng lặp',
  meaning: 'Nhóm này thuộc nhóm kia và nhóm kia lại thuộc nhóm này.',
  remedy: 'Bỏ một trong hai chiều.',
};

const SUCCESSOR_CYCLE: IssueKind = {
  code: 'successor-cycle',
  part: 'references',
  severity: 'error',
  title: 'Kế thừa thành vòng lặp',
  meaning: 'Đơn vị kế thừa nhau thành vòng: không biết đơn vị nào đang hoạt động.',
  remedy: 'Xem lại nghị quyết sắp xếp rồi bỏ chiều ngược.',
};

const SUCCESSOR_WITHOUT_END: IssueKind = {
  code: 'successor-without-end',
  part: 'references',
  severity: 'error',
  title: 'Có đơn vị kế thừa mà chưa kết thúc hoạt động',
  meaning: 'Đơn vị có đơn vị kế thừa mà chưa ghi ngày kết thúc hoạt động.',
  remedy: 'Thêm validTo; chưa xác định ngày thì thêm validTo vào missing.',
  wrong: 'successors:\n  - unit: phong-kinh-te-moi\n    …',
  right: 'validTo: 2025-06-30\nsuccessors:\n  - unit: phong-kinh-te-moi\n    …',
};

/** A group is a group, and groups and successions lead somewhere without coming back. */
export const unitsSound: Rule = {
  kinds: [GROUP_NOT_GROUP, GROUP_CYCLE, SUCCESSOR_CYCLE, SUCCESSOR_WITHOUT_END],
  find: ({ units }) => {
    const kinds = new Map(units.map(({ value }) => [value.id, value.kind]));
    const groupEdges = units.flatMap((at) =>
      at.value.groups.map((to, index) => ({ from: at.value.id, to, where: { at, path: ['groups', index] } })),
    );
    const successorEdges = units.flatMap((at) =>
      at.value.successors.map(({ unit: to }, index) => ({
        from: at.value.id,
        to,
        where: { at, path: ['successors', index, 'unit'] },
      })),
    );
    return [
      ...groupEdges.flatMap(({ to, where }): Finding[] => {
        const kind = kinds.get(to);
        if (kind === undefined || kind === 'group') return [];
        const message = `${to} không phải là nhóm đơn vị (kind: ${kind}).`;
        return [
          {
            kind: GROUP_NOT_GROUP,
            ...where,
            value: to,
            message,
            fix: 'ghi mã của một nhóm (kind: group), hoặc bỏ mã này.',
          },
        ];
      }),
      ...findCycles(groupEdges).map(({ edge: { to, where }, way }): Finding => {
        const message = `các nhóm tạo thành vòng lặp: ${way.join(' → ')}.`;
        return { kind: GROUP_CYCLE, ...where, value: to, message, fix: 'bỏ một trong các nhóm này.' };
      }),
      ...findCycles(successorEdges).map(({ edge: { to, where }, way }): Finding => {
        const message = `các đơn vị kế thừa tạo thành vòng lặp: ${way.join(' → ')}.`;
        return {
          kind: SUCCESSOR_CYCLE,
          ...where,
          value: to,
          message,
          fix: 'xem lại nghị quyết sắp xếp: đơn vị nào kế thừa đơn vị nào.',
        };
      }),
      ...units.flatMap((at): Finding[] => {
        const { successors, validTo, missing } = at.value;
        if (successors.length === 0 || validTo !== undefined || missing.includes('validTo')) return [];
        const message = 'đơn vị có đơn vị kế thừa thì đã kết thúc hoạt động, nhưng không ghi ngày kết thúc.';
        return [
          {
            kind: SUCCESSOR_WITHOUT_END,
            at,
            path: ['successors'],
            message,
            fix: 'thêm validTo; chưa xác định ngày thì thêm validTo vào missing.',
          },
        ];
      }),
    ];
  },
};
