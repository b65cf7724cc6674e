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

/** A unit that a document addresses or gives a task was at work on its day. Once for each unit of a document. */
export const unitsAtWork: Rule = {
  kinds: [UNIT_ENDED],
  find: ({ documents, units }) => {
    const byId = new Map(units.map(({ value }) => [value.id, value]));
    return documents.flatMap((at) => {
      const { issuedDate } = at.value;
      if (issuedDate === undefined) return [];
      const places = Map.groupBy(unitIdsIn(at), ({ id }) => id);
      return [...places].flatMap(([id, written]) => {
        const unit = byId.get(id);
        return unit && hasEndedBy(unit, issuedDate) ? [ended(at, unit, written)] : [];
      });
    });
  },
};

/** A unit that ends before it begins has a message of its own. */
function hasEndedBy({ validFrom = '', validTo }: Unit, day: string): boolean {
  return validTo !== undefined && validFrom <= validTo && validTo < day;
}

function ended(at: Sourced<DirectiveDocument>, unit: Unit, places: readonly WrittenId[]): Finding {
  const more = places.length > 1 ? ` Tệp có ${places.length} chỗ như vậy.` : '';
  const successors = unit.successors.map((successor) => successor.unit).join(', ');
  return {
    kind: UNIT_ENDED,
    at,
    path: places[0]!.path,
    value: unit.id,
    message: `đơn vị này kết thúc hoạt động ngày ${formatShortDate(unit.validTo!)}, trước ngày ban hành (${formatShortDate(at.value.issuedDate!)}).${more}`,
    fix: `${successors === '' ? 'xem lại validTo của đơn vị' : `văn bản chỉ đơn vị kế thừa thì viết ${successors}`}; văn bản giấy đúng như vậy thì để nguyên.`,
  };
}
