import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import type { Finding, Rule } from '../../finding.ts';
import { unitIdsIn, type WrittenId } from '../../references.ts';

const UNIT_ENDED: IssueKind = {
  code: 'unit-ended',
  part: 'references',
  severity: 'warning',
  title: 'Văn bản gửi hoặc giao cho đơn vị đã kết thúc hoạt động',
  meaning: 'Đơn vị đã kết thúc hoạt động trước ngày ban hành, nên nhiệm vụ không đến được ai.',
  remedy:
    'Xem lại ngày kết thúc của đơn vị và ngày ban hành; văn bản chỉ đơn vị kế thừa thì ghi mã của đơn vị đó. Văn bản giấy đúng như vậy thì để nguyên.',
  wrong: 'to: [phong-thuong-mai]',
  right: 'to: [phong-kinh-te]',
};

const UNIT_NOT_BEGUN: IssueKind = {
  code: 'unit-not-begun',
  part: 'references',
  severity: 'warning',
  title: 'Văn bản gửi hoặc giao cho đơn vị chưa hoạt động',
  meaning: 'Đơn vị bắt đầu hoạt động sau ngày ban hành; văn bản có thể chỉ đơn vị mà đơn vị này kế thừa.',
  remedy:
    'Xem lại ngày bắt đầu của đơn vị và ngày ban hành; văn bản chỉ đơn vị trước đó thì ghi mã của đơn vị đó. Văn bản giấy đúng như vậy thì để nguyên.',
  wrong: 'to: [phong-kinh-te]',
  right: 'to: [phong-thuong-mai]',
};

/** A unit that a document addresses or gives a task was at work on its day. Once for each unit of a document. */
export const unitsAtWork: Rule = {
  kinds: [UNIT_ENDED, UNIT_NOT_BEGUN],
  find: ({ documents, units }) => {
    const byId = new Map(units.map(({ value }) => [value.id, value]));
    return documents.flatMap((at) => {
      const { issuedDate } = at.value;
      if (issuedDate === undefined) return [];
      const places = Map.groupBy(unitIdsIn(at), ({ id }) => id);
      return [...places].flatMap(([id, written]) => {
        const unit = byId.get(id);
        // A unit that ends before it begins has a message of its own.
        if (!unit || isUpsideDown(unit)) return [];
        if (unit.validTo !== undefined && unit.validTo < issuedDate) return [ended(at, unit, written)];
        if (unit.validFrom === undefined || unit.validFrom <= issuedDate) return [];
        const before = units.filter(({ value }) => value.successors.some((successor) => successor.unit === id));
        return [
          notBegun(
            at,
            unit,
            written,
            before.map(({ value }) => value),
          ),
        ];
      });
    });
  },
};

const isUpsideDown = ({ validFrom = '', validTo }: Unit): boolean => validTo !== undefined && validFrom > validTo;

function ended(at: Sourced<DirectiveDocument>, unit: Unit, places: readonly WrittenId[]): Finding {
  const successors = unit.successors.map((successor) => successor.unit).join(', ');
  return {
    kind: UNIT_ENDED,
    at,
    path: places[0]!.path,
    value: unit.id,
    message: `đơn vị này kết thúc hoạt động ngày ${formatShortDate(unit.validTo!)}, trước ngày ban hành (${formatShortDate(at.value.issuedDate!)}).${inPlaces(places)}`,
    fix: `${successors === '' ? 'xem lại validTo của đơn vị' : `văn bản chỉ đơn vị kế thừa thì viết ${successors}`}; văn bản giấy đúng như vậy thì để nguyên.`,
  };
}

function notBegun(
  at: Sourced<DirectiveDocument>,
  unit: Unit,
  places: readonly WrittenId[],
  before: readonly Unit[],
): Finding {
  const predecessors = before.map(({ id }) => id).join(', ');
  return {
    kind: UNIT_NOT_BEGUN,
    at,
    path: places[0]!.path,
    value: unit.id,
    message: `đơn vị này bắt đầu hoạt động ngày ${formatShortDate(unit.validFrom!)}, sau ngày ban hành (${formatShortDate(at.value.issuedDate!)}).${inPlaces(places)}`,
    fix: `${predecessors === '' ? 'xem lại validFrom của đơn vị' : `văn bản chỉ đơn vị trước đó thì viết ${predecessors}`}; văn bản giấy đúng như vậy thì để nguyên.`,
  };
}

const inPlaces = ({ length }: readonly WrittenId[]): string => (length > 1 ? ` Tệp có ${length} chỗ như vậy.` : '');
