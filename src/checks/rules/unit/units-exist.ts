import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import { nearestAmong } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';
import { unitIdsIn, type WrittenId } from '../../references.ts';

const UNIT_UNKNOWN: IssueKind = {
  code: 'unit-unknown',
  part: 'references',
  severity: 'error',
  toldOnce: true,
  title: 'Không tìm thấy đơn vị này',
  meaning: 'Mã đơn vị không có trong thư mục don-vi: nhiệm vụ được giao sẽ không đến được trang của đơn vị nào.',
  remedy: 'Viết đúng mã (tên tệp không có đuôi), hoặc thêm tệp cho đơn vị.',
  wrong: 'to: [phong-y-the]',
  right: 'to: [phong-y-te]',
};

/** Every unit that is named has its file in `don-vi/`. */
export const unitsExist: Rule = {
  kinds: [UNIT_UNKNOWN],
  find: ({ documents, units, unitIds }) => {
    const known = namesOf(units, unitIds);
    const groupsOnly = units.filter(({ value }) => value.kind === 'group');
    const knownGroups = namesOf(groupsOnly, new Set(groupsOnly.map(({ value }) => value.id)));
    return [
      ...documents.flatMap((at) => unknown(at, unitIdsIn(at), unitIds, known)),
      ...units.flatMap((at) => {
        const groups = at.value.groups.map((id, index) => ({ id, path: ['groups', index] }));
        const successors = at.value.successors.map(({ unit }, index) => ({
          id: unit,
          path: ['successors', index, 'unit'],
        }));
        // A unit is never its own group or successor.
        const own = at.value.id;
        return [...unknown(at, groups, unitIds, knownGroups, own), ...unknown(at, successors, unitIds, known, own)];
      }),
    ];
  },
};

type Nearest = (written: string) => string | undefined;

/** The unit that an id means, by ids first, then by the names and short names of units. */
function namesOf(units: readonly Sourced<Unit>[], unitIds: ReadonlySet<string>): Nearest {
  const names = new Map(
    units.flatMap(({ value: { id, name, shortName } }) =>
      [name, ...(shortName === undefined ? [] : [shortName])].map((written) => [written, id] as const),
    ),
  );
  const nearestId = nearestAmong(unitIds);
  const nearestName = nearestAmong(names.keys());
  return (id) => nearestId(id) ?? names.get(nearestName(id) ?? '');
}

function unknown(
  at: Finding['at'],
  ids: readonly WrittenId[],
  unitIds: ReadonlySet<string>,
  nearest: Nearest,
  own?: string,
): Finding[] {
  return ids
    .filter(({ id }) => !unitIds.has(id))
    .map(({ id, path }) => {
      const meant = nearest(id);
      return {
        kind: UNIT_UNKNOWN,
        at,
        path,
        value: id,
        message: 'không có đơn vị nào mang mã này.',
        fix: `${meant === undefined || meant === own ? '' : `viết ${meant}, hoặc `}thêm tệp don-vi/${id}.yaml.`,
      };
    });
}
