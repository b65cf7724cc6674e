import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { nearestAmong } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';
import { unitIdsIn, type WrittenId } from '../../references.ts';

const UNIT_UNKNOWN: IssueKind = {
  code: 'unit-unknown',
  part: 'references',
  severity: 'error',
  title: 'Không có đơn vị ấy',
  meaning: 'Mã đơn vị không có trong thư mục don-vi: việc được giao sẽ không đến được trang của đơn vị nào.',
  remedy: 'Viết đúng mã (tên tệp không có đuôi), hoặc thêm tệp cho đơn vị.',
  wrong: 'to: [phong-y-the]',
  right: 'to: [phong-y-te]',
};

/** Every unit that is named has its file in `don-vi/`. */
export const unitsExist: Rule = {
  kinds: [UNIT_UNKNOWN],
  find: ({ documents, units, unitIds }) => {
    const names = new Map(units.map(({ value }) => [value.name, value.id]));
    const nearestId = nearestAmong(unitIds);
    const nearestName = nearestAmong(names.keys());
    const unknown = (at: Finding['at'], ids: readonly WrittenId[]): Finding[] =>
      ids
        .filter(({ id }) => !unitIds.has(id))
        .map(({ id, path }) => {
          const meant = nearestId(id) ?? names.get(nearestName(id) ?? '');
          return {
            kind: UNIT_UNKNOWN,
            at,
            path,
            value: id,
            message: 'không có đơn vị nào mang mã này.',
            fix: `${meant ? `viết ${meant}, hoặc ` : ''}thêm tệp don-vi/${id}.yaml.`,
          };
        });
    return [
      ...documents.flatMap((at) => unknown(at, unitIdsIn(at))),
      ...units.flatMap((at) =>
        unknown(at, [
          ...at.value.groups.map((id, index) => ({ id, path: ['groups', index] })),
          ...at.value.successors.map(({ unit }, index) => ({ id: unit, path: ['successors', index, 'unit'] })),
        ]),
      ),
    ];
  },
};
