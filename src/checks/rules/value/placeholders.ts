import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { Finding, Rule } from '../../finding.ts';
import { isStandIn } from './stand-in.ts';
import { fieldName, type WrittenField, writtenFields } from '../../written-fields.ts';

const PLACEHOLDER_LEFT: IssueKind = {
  code: 'placeholder-left',
  part: 'fields',
  severity: 'error',
  title: 'Chỗ trống của mẫu chưa điền',
  meaning: 'Giá trị chỉ có dấu …, gạch hoặc chữ giữ chỗ; người đọc sẽ thấy nguyên như vậy.',
  remedy: 'Ghi giá trị; thông tin văn bản nguồn không có thì bỏ dòng và ghi tên mục vào source.missing.',
  wrong: 'signer:\n  fullName: …',
  right: 'source:\n  kind: scan\n  missing: [signer.fullName]',
};

const BLANK_LEFT: IssueKind = {
  code: 'blank-left',
  part: 'fields',
  severity: 'warning',
  title: 'Còn chỗ trống trong viện dẫn',
  meaning: 'Sau chữ “số”, “ngày” hoặc “của” còn dấu …, nên viện dẫn chưa đầy đủ.',
  remedy: 'Ghi đủ số, ký hiệu, ngày. Văn bản nguồn đúng là để trống thì để nguyên.',
  wrong: 'citation: Nghị định số … của Chính phủ',
  right: 'citation: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
};

const VALUE_SAYS_NOTHING: IssueKind = {
  code: 'value-says-nothing',
  part: 'fields',
  severity: 'warning',
  title: 'Giá trị chỉ nói là không có',
  meaning: 'Mục ghi “không có”, “chưa có” như thể đó là lời của văn bản.',
  remedy: 'Bỏ dòng và ghi tên mục vào source.missing: Trang thông tin tự nói là văn bản nguồn không có.',
  wrong: 'issuedPlace: Không có',
  right: 'source:\n  kind: scan\n  missing: [issuedPlace]',
};

const VALUE_CUT: IssueKind = {
  code: 'value-cut',
  part: 'fields',
  severity: 'warning',
  title: 'Giá trị còn dấu … ở cuối',
  meaning: 'Tên gọi hoặc trích yếu dừng ở dấu …: có thể còn chỗ chưa điền, hoặc chữ bị cắt khi chép từ một danh sách.',
  remedy: 'Ghi đủ chữ. Văn bản nguồn đúng là có dấu … thì để nguyên.',
  wrong: 'subject: Phòng, chống ngập úng …',
  right: 'subject: Phòng, chống ngập úng mùa mưa',
};

/** A quote is held against the text; these three may be nothing but signs. */
const OF_SIGNS: ReadonlySet<string> = new Set(['quote', 'basePath', 'short']);

const CITING: ReadonlySet<string> = new Set(['citation', 'resolution', 'legalBasis']);
const BLANK = /(?<!\p{L})(?:số|ngày|tháng|năm|của)\s*:?\s*(?:…|\.{3,}|_{2,})/iu;

/** Words of somebody who looked and found nothing, without marks. */
const NOTHING =
  /^(?:khong (?:co|ro|xac dinh|biet|ghi|neu|thay)|chua (?:co|ro|xac dinh|biet|cap nhat)|n\/?a|none|nil|de trong|bo trong|dang cap nhat)$/;
const LONGEST_NOTHING = 40;
/** Fields in which such words are no answer: what a paper carries, and what a directive sets. */
const ANSWERING: ReadonlySet<string> = new Set(
  'issuedPlace codeNotation superiorOrganName organName subject authority position fullName toPlaces product reporting legalBasis phone address'.split(
    ' ',
  ),
);

/** What names something is whole; “…” behind it says that more was to come. */
const NAMING: ReadonlySet<string> = new Set(
  'subject displayTitle organName superiorOrganName issuedPlace typeName position fullName title name'.split(' '),
);
const CUT = /(?:…|\.{3,}|_{2,})["”’)\]]?$/u;

/** No field holds what stood there to be replaced. */
export const placeholders: Rule = {
  kinds: [PLACEHOLDER_LEFT, BLANK_LEFT, VALUE_CUT, VALUE_SAYS_NOTHING],
  find: (content) =>
    writtenFields(content).flatMap((field): Finding[] => {
      const finding = findingIn(field, fieldName(field.path));
      return finding ? [finding] : [];
    }),
};

function findingIn({ at, path, text }: WrittenField, name: string): Finding | undefined {
  const value = text.trim();
  if (!OF_SIGNS.has(name) && isStandIn(value)) {
    const message = 'đây là chỗ trống của mẫu, chưa điền.';
    const fix = 'ghi giá trị; văn bản nguồn không có thì bỏ dòng và ghi tên mục vào missing.';
    return { kind: PLACEHOLDER_LEFT, at, path, value, message, fix };
  }
  const blank = CITING.has(name) ? BLANK.exec(text)?.[0] : undefined;
  if (blank !== undefined) {
    const message = `«${blank}» còn để trống, nên viện dẫn chưa đầy đủ.`;
    return { kind: BLANK_LEFT, at, path, value, message, fix: 'ghi đủ; văn bản nguồn đúng là để trống thì để nguyên.' };
  }
  if (NAMING.has(name) && CUT.test(value)) {
    const message = 'giá trị dừng ở dấu …, có thể còn chỗ chưa điền hoặc bị cắt.';
    const fix = 'ghi đủ chữ; văn bản nguồn đúng là như vậy thì để nguyên.';
    return { kind: VALUE_CUT, at, path, value, message, fix };
  }
  if (
    !ANSWERING.has(name) ||
    value.length > LONGEST_NOTHING ||
    !NOTHING.test(fold(value).replace(/^[\s("'“[]+|[\s)"'”\].]+$/g, ''))
  )
    return undefined;
  const message = 'giá trị này chỉ nói là không có, nhưng sẽ hiện ra như lời của văn bản.';
  const fix = `bỏ dòng này và ghi tên mục vào missing của source, ví dụ missing: [${listedAs(path)}].`;
  return { kind: VALUE_SAYS_NOTHING, at, path, value, message, fix };
}

/** How `source.missing` calls a field. */
function listedAs(path: WrittenField['path']): string {
  const names = path.filter((part) => typeof part === 'string');
  return names.join('.');
}
