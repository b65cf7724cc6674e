import { findCycles } from '../../cycles.ts';
import type { Finding, Rule } from '../../finding.ts';

/** A group is a group, and groups and successions lead somewhere without coming back. */
export const unitsSound: Rule = ({ units }) => {
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
          code: 'group-not-group',
          ...where,
          value: to,
          message,
          fix: 'ghi mã của một nhóm (kind: group), hoặc bỏ mã này.',
        },
      ];
    }),
    ...findCycles(groupEdges).map(({ edge: { to, where }, way }): Finding => {
      const message = `nhóm đi vòng: ${way.join(' → ')}.`;
      return { code: 'group-cycle', ...where, value: to, message, fix: 'bỏ một trong các nhóm ấy.' };
    }),
    ...findCycles(successorEdges).map(({ edge: { to, where }, way }): Finding => {
      const message = `kế thừa đi vòng: ${way.join(' → ')}.`;
      return {
        code: 'successor-cycle',
        ...where,
        value: to,
        message,
        fix: 'xem lại nghị quyết sắp xếp: đơn vị nào theo sau đơn vị nào.',
      };
    }),
    ...units.flatMap((at): Finding[] => {
      const { successors, validTo, missing } = at.value;
      if (successors.length === 0 || validTo !== undefined || missing.includes('validTo')) return [];
      const message = 'đơn vị có đơn vị kế thừa thì đã kết thúc hoạt động, nhưng không ghi ngày kết thúc.';
      return [
        {
          code: 'successor-without-end',
          at,
          path: ['successors'],
          message,
          fix: 'thêm validTo; chưa biết ngày thì thêm validTo vào missing.',
        },
      ];
    }),
  ];
};
