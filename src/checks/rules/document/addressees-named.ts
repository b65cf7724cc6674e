import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { addresseeKey, possibleAddressees } from '../../../domain/unit/addressed-office.ts';
import type { Finding, Rule } from '../../finding.ts';

const ADDRESSEE_OTHER: IssueKind = {
  code: 'addressee-other',
  part: 'references',
  severity: 'warning',
  title: 'Dòng kính gửi ghi mã của đơn vị khác',
  meaning: 'Nguyên văn của dòng nêu tên một đơn vị, nhưng mã ghi ở units là của đơn vị khác, hoặc thiếu đơn vị đó.',
  remedy: 'Ghi mã của đơn vị mà dòng này nêu tên. Tên trùng mà là đơn vị khác thì để nguyên.',
  wrong: "to:\n  - text: '- Phòng Y tế;'\n    units: [phong-noi-vu]",
  right: "to:\n  - text: '- Phòng Y tế;'\n    units: [phong-y-te]",
};

/** A line of “Kính gửi” means the units that it names word for word. Lines in other words are the editors' to read. */
export const addresseesNamed: Rule = {
  kinds: [ADDRESSEE_OTHER],
  find: ({ documents, units }) => {
    const named = Map.groupBy(
      units.flatMap(({ value }) => namesOf(value).map((name) => ({ name, unit: value }))),
      ({ name }) => name,
    );
    return documents.flatMap((at) =>
      at.value.to.flatMap(({ text, units: ids }, index) => {
        if (ids.length === 0) return [];
        const other = partsOf(text)
          .map((part) => (named.get(part) ?? []).map(({ unit }) => unit))
          .find((candidates) => candidates.length > 0 && !candidates.some((unit) => isMeant(unit, ids)));
        return other ? [otherUnit(at, index, ids, other[0]!)] : [];
      }),
    );
  },
};

const namesOf = ({ name, shortName }: Unit): string[] => [
  ...new Set([name, ...(shortName === undefined ? [] : [shortName])].map(addresseeKey)),
];

/** The line, and those whom it names one by one, each without the office of a person: “Giám đốc Sở Y tế” is Sở Y tế. */
const partsOf = (line: string): string[] =>
  [line, ...possibleAddressees(line).map(({ body }) => body)].map(addresseeKey);

/** By its own id, or by a group that it belongs to. */
const isMeant = ({ id, groups }: Unit, ids: readonly string[]): boolean =>
  ids.includes(id) || groups.some((group) => ids.includes(group));

function otherUnit(at: Sourced<DirectiveDocument>, index: number, ids: readonly string[], unit: Unit): Finding {
  return {
    kind: ADDRESSEE_OTHER,
    at,
    path: ['to', index, 'units'],
    value: ids.join(', '),
    message: `dòng kính gửi nêu «${unit.name}», nhưng mã ghi ở đây không phải của đơn vị này.`,
    fix: `viết ${unit.id}, hoặc thêm ${unit.id} vào danh sách nếu dòng nêu nhiều đơn vị; là đơn vị khác cùng tên thì để nguyên.`,
  };
}
