import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { findDates } from '../../../vietnamese/dates/dates.ts';
import type { Finding, Rule } from '../../finding.ts';
import { fieldName, type WrittenField, writtenFields } from '../../written-fields.ts';

const VALUE_TRIMMINGS: IssueKind = {
  code: 'value-trimmings',
  part: 'fields',
  severity: 'warning',
  title: 'Giá trị chép thừa nhãn hoặc dấu',
  meaning:
    'Giá trị còn nhãn (Kính gửi, Nơi nhận), dấu gạch, dấu phẩy hoặc ngày mà trang đã in sẵn ở chỗ khác, nên sẽ hiện hai lần.',
  remedy: 'Bỏ phần thừa như thông báo lỗi gợi ý. Văn bản nguồn đúng là như vậy thì để nguyên.',
  wrong: 'issuedPlace: Thành phố A, ngày 01 tháng 8 năm 2023',
  right: 'issuedPlace: Thành phố A\nissuedDate: 2023-08-01',
};

/** Labels that paper prints before a value, and pages too. */
const LABELS: Record<string, RegExp> = {
  text: /^\s*kính\s+gửi\s*:?\s*/iu,
  toPlaces: /^\s*nơi\s+nhận\s*:?\s*/iu,
  organName: /^\s*cơ\s+quan\s+ban\s+hành\s*:\s*/iu,
  fullName: /^\s*\(?\s*đã\s+ký\s*\)?\s*/iu,
};
/** Names, which are no lines of a list. */
const NAMES: ReadonlySet<string> = new Set(
  'name shortName organName superiorOrganName issuedPlace typeName fullName publisher'.split(' '),
);
const OF_A_LIST = /^[-+•–]\s+|[,;:]$/gu;

/** A value is what its label leaves: no label again, no sign of a list, no day behind a place. */
export const headerValues: Rule = {
  kinds: [VALUE_TRIMMINGS],
  find: (content) =>
    writtenFields(content).flatMap((field): Finding[] => {
      const plain = plainOf(field, fieldName(field.path));
      if (plain === undefined) return [];
      const message = 'giá trị chép thừa nhãn, dấu hoặc ngày mà trang đã in sẵn.';
      const fix = plain === '' ? 'bỏ dòng này; văn bản nguồn không có thì ghi tên mục vào missing.' : `viết ${plain}.`;
      return [{ kind: VALUE_TRIMMINGS, at: field.at, path: field.path, value: field.text, message, fix }];
    }),
};

/** The value without what is too much, or undefined where nothing is. */
function plainOf({ text, path, at }: WrittenField, name: string): string | undefined {
  const label = at.file.startsWith('van-ban/') || name !== 'text' ? LABELS[name] : undefined;
  let plain = (label ? text.replace(label, '') : text).trim();
  if (NAMES.has(name)) plain = plain.replace(OF_A_LIST, '').trim();
  if (name === 'issuedPlace' && path.length === 1) plain = withoutDay(plain);
  return plain === text.trim() ? undefined : plain;
}

function withoutDay(place: string): string {
  const [day] = findDates(place);
  return day ? place.slice(0, day.start).trimEnd().replace(/,$/, '') : place;
}
