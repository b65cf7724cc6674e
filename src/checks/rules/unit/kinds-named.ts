import type { UnitKind } from '../../../domain/unit/unit-kind.ts';
import { UNIT_KIND_LABELS } from '../../../domain/unit/unit-kind.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { Finding, Rule } from '../../finding.ts';

const UNIT_KIND_DIFFERS: IssueKind = {
  code: 'unit-kind-differs',
  part: 'references',
  severity: 'warning',
  title: 'Loại đơn vị khác với tên',
  meaning: 'Tên là của xã, phường hoặc đặc khu nhưng loại ghi khác, nên đơn vị đứng nhầm chỗ trong danh sách.',
  remedy: 'Sửa kind theo tên, hoặc xem lại tên.',
  wrong: 'name: Uỷ ban nhân dân xã Tân Hoà\nkind: ward',
  right: 'name: Uỷ ban nhân dân xã Tân Hoà\nkind: commune',
};

const KINDS: Record<string, UnitKind> = { xa: 'commune', phuong: 'ward', 'dac khu': 'special-zone' };
const NAMED = /^(?:(?:uy ban nhan dan|ubnd) )?(xa|phuong|dac khu)(?![a-z])/;

/** A commune is no ward: a unit that bears one of these words is of that kind. */
export const kindsNamed: Rule = {
  kinds: [UNIT_KIND_DIFFERS],
  find: ({ units }) => {
    const areas = Object.values(KINDS);
    return units.flatMap((at): Finding[] => {
      const { name, kind } = at.value;
      const named = KINDS[NAMED.exec(fold(name))?.[1] ?? ''];
      if (named === undefined || named === kind || !areas.includes(kind)) return [];
      const message = `tên là của ${UNIT_KIND_LABELS[named].toLowerCase()}, loại ghi là ${UNIT_KIND_LABELS[kind].toLowerCase()}.`;
      return [{ kind: UNIT_KIND_DIFFERS, at, path: ['kind'], value: kind, message, fix: `viết kind: ${named}.` }];
    });
  },
};
