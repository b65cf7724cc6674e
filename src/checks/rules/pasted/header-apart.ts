import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { signaturesOf } from '../../../domain/signature/signatures.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { linesTold } from '../../../issues/lines-told.ts';
import { ADDRESSEES, type HeadField, type HeadLine, headLines } from '../../pasted/letterhead.ts';
import { keyOf, type OwnLine, ownLines } from '../../pasted/own-lines.ts';
import { type PastedSignature, signaturesIn } from '../../pasted/signature.ts';
import { codeFields, issuedFields } from '../../pasted/head-fields.ts';
import { yamlList, yamlMap, yamlValue } from '../../pasted/yaml-line.ts';
import type { Finding, Rule } from '../../finding.ts';
import { type UnitFinder, unitFinder } from '../../sentence/named-units.ts';
import { upperFirst } from '../../../vietnamese/case/first-letter.ts';

const HEADER_IN_TEXT: IssueKind = {
  code: 'header-in-text',
  part: 'text',
  severity: 'warning',
  title: 'Phần đầu, nơi nhận hoặc chữ ký nằm trong lời văn',
  meaning:
    'Quốc hiệu, tên cơ quan, số, ngày, kính gửi, nơi nhận hoặc chữ ký được chép vào lời văn; trang dựng các phần này từ phần thông tin, nên chúng hiện hai lần và dính vào điều khoản cuối.',
  remedy:
    'Ghi vào phần thông tin như thông báo lỗi gợi ý rồi xoá các dòng này khỏi lời văn. Là chữ của lời văn thì để nguyên.',
};

/** The text of a document begins after its header and ends before its recipients. Annexes and quotations have their own. */
export const headerApart: Rule = {
  kinds: [HEADER_IN_TEXT],
  find: (content) =>
    content.documents.flatMap((at) => {
      const text = content.texts.get(at.file) ?? '';
      const positions = signaturesOf(at.value.signer).flatMap(({ position }) => position);
      const mayBePasted =
        SOME_HEAD.test(text) || SOME_SIGNATURE.test(text) || positions.some((one) => text.includes(`\n${one}`));
      if (!mayBePasted) return [];
      const lines = ownLines(text);
      const heads = headLines(lines, at.value);
      // Recipients and signature stand side by side on paper.
      const columns = [...Map.groupBy(lines, ({ column }) => column).values()];
      const signatures = columns.flatMap((column) => signaturesIn(column, positions));
      return [
        ...headFindings(at, heads, lines, unitFinder(content)),
        ...signatures.map((one) => signatureFinding(at, one)),
      ];
    }),
};

/** A first look at a whole file: how such lines begin, or end, whatever stands around them; a signature is in capitals. */
const SOME_HEAD =
  /^[ \t*_#|]*(?:cộng h|độc lập|đảng c|kính g|nơi n|số ?:)|\|[ \t]*nơi nhận|, ngày [^\n]{1,30}năm[ \d.…]*[ \t*_|]*$/im;
const SOME_SIGNATURE =
  /^[ \t*_#|]*(?:TM|KT|TL|TUQ|Q[. ]|[TK]\/[MTL]|PHÓ |QUYỀN |CHỦ |GIÁM ĐỐC|TỔNG |TRƯỞNG |CHÁNH |BÍ THƯ|VIỆN |CỤC |CHI CỤC|HIỆU |BỘ TR|THỨ TR|THỦ T|THƯỜNG TR)|\|[ \t]*(?:TM|KT|TL|TUQ)/m;

/** What is said of the lines of one field. */
interface Told {
  lines: readonly OwnLine[];
  /** What they are. */
  what: string;
  /** What to type in the header; undefined where the page prints it by itself, or the header has it already. */
  typed?: string;
  /** The field that it belongs to. */
  name?: string;
}

function headFindings(
  at: Sourced<DirectiveDocument>,
  heads: readonly HeadLine[],
  lines: readonly OwnLine[],
  find: UnitFinder,
): Finding[] {
  const byField = Map.groupBy(heads, ({ field }) => field);
  return [...byField].map(([field, found]) => {
    const own = found.map(({ line }) => line);
    return toFinding(at, toldOf(field, own, lines, at.value, find));
  });
}

function toldOf(
  field: HeadField,
  own: readonly OwnLine[],
  lines: readonly OwnLine[],
  document: DirectiveDocument,
  find: UnitFinder,
): Told {
  const text = own.map((line) => line.text).join(' ');
  switch (field) {
    case 'motto':
      return { lines: own, what: 'quốc hiệu, tiêu ngữ hoặc tiêu đề của văn bản Đảng' };
    case 'organName':
      return {
        lines: own,
        what: 'tên cơ quan',
        name: 'organName',
        ...typedUnless(document.organName, own.at(-1)!.text, 'organName'),
      };
    case 'code':
      return {
        lines: own,
        what: 'số và ký hiệu',
        name: 'codeNumber, codeNotation',
        ...withTyped(codeFields(own[0]!.text, document)),
      };
    case 'issued':
      return {
        lines: own,
        what: 'địa danh và ngày ban hành',
        name: 'issuedPlace, issuedDate',
        ...withTyped(issuedFields(own[0]!.text, document)),
      };
    case 'typeName':
      return {
        lines: own,
        what: 'tên loại văn bản',
        name: 'typeName',
        ...typedUnless(document.typeName, sentenceCase(text), 'typeName'),
      };
    case 'subject':
      return {
        lines: own,
        what: 'trích yếu',
        name: 'subject',
        ...typedUnless(document.subject, subjectOf(text, document), 'subject'),
      };
    case 'to':
      return addresseesTold(own, lines, document, find);
    case 'toPlaces':
      return recipientsTold(own, lines, document);
  }
}

const withTyped = (typed: string | undefined): Pick<Told, 'typed'> => (typed === undefined ? {} : { typed });

function typedUnless(held: string | undefined, found: string, name: string): Pick<Told, 'typed'> {
  return held !== undefined && keyOf(held) === keyOf(found) ? {} : { typed: `${name}: ${yamlValue(found)}` };
}

const sentenceCase = (text: string): string => upperFirst(text.toLowerCase());

function subjectOf(text: string, { typeName }: DirectiveDocument): string {
  return typeName === 'Công văn' ? text.replace(/^(?:v\s?\/\s?v|về việc)[\s:.]*/iu, '') : text;
}

/** The lines of a list right below a line. */
function listBelow(line: OwnLine, lines: readonly OwnLine[]): OwnLine[] {
  const below = lines.slice(lines.indexOf(line) + 1).filter(({ column }) => column === line.column);
  const end = below.findIndex(({ text }) => !/^[-–—+•]\s*\S/u.test(text));
  return end < 0 ? below : below.slice(0, end);
}

function addresseesTold(
  own: readonly OwnLine[],
  lines: readonly OwnLine[],
  { to }: DirectiveDocument,
  find: UnitFinder,
): Told {
  const [first] = own;
  const said = first!.text.slice(ADDRESSEES.exec(first!.key)![0].length).trim();
  const list = said === '' ? listBelow(first!, lines) : [];
  const texts = said === '' ? list.map(({ text }) => text) : [said];
  const held = new Set(to.map(({ text }) => keyOf(text)));
  const isHeld = to.length > 0 && texts.every((text) => held.has(keyOf(text)));
  const unitsOf = (text: string): string | undefined => {
    const ids = find(text).flatMap((mention) => mention.ids);
    return ids.length > 0 ? yamlList(ids) : undefined;
  };
  const entries = texts.map((text) => yamlMap({ text: yamlValue(text), units: unitsOf(text) }));
  return {
    lines: [...own, ...list],
    what: 'kính gửi',
    name: 'to',
    ...(isHeld || texts.length === 0 ? {} : { typed: `to: [${entries.join(', ')}]` }),
  };
}

function recipientsTold(own: readonly OwnLine[], lines: readonly OwnLine[], { toPlaces }: DirectiveDocument): Told {
  const list = own.flatMap((line) => listBelow(line, lines));
  const texts = list.map(({ text }) => text);
  const held = new Set(toPlaces.map(keyOf));
  const isHeld = texts.every((text) => held.has(keyOf(text)));
  return {
    lines: [...own, ...list],
    what: 'nơi nhận',
    name: 'toPlaces',
    ...(isHeld ? {} : { typed: `toPlaces: ${yamlList(texts)}` }),
  };
}

function signatureFinding(at: Sourced<DirectiveDocument>, signature: PastedSignature): Finding {
  const { lines, authority, position, fullName } = signature;
  const signers = signaturesOf(at.value.signer);
  const held = new Set(signers.flatMap((one) => Object.values(one).flat().map(keyOf)));
  const isHeld = [...authority, position, fullName].every((text) => text === undefined || held.has(keyOf(text)));
  const fields = yamlMap({
    authority:
      authority.length === 0 ? undefined : authority.length > 1 ? yamlList(authority) : yamlValue(authority[0]!),
    position: position && yamlValue(position),
    fullName: fullName && yamlValue(fullName),
  });
  return toFinding(at, { lines, what: 'chữ ký', name: 'signer', ...(isHeld ? {} : { typed: `signer: ${fields}` }) });
}

function toFinding(at: Sourced<DirectiveDocument>, { lines, what, typed, name }: Told): Finding {
  const [first] = lines;
  const numbers = [...new Set(lines.map(({ line }) => line))];
  const where = numbers.length > 1 ? `các dòng ${linesTold(numbers)}` : 'dòng này';
  const held = name === undefined ? '' : `phần thông tin đã có (${name}): `;
  const type =
    typed === undefined ? held : `ghi ở phần thông tin «${typed}» (đang ghi khác thì đối chiếu văn bản nguồn) rồi `;
  return {
    kind: HEADER_IN_TEXT,
    at,
    path: [],
    position: { line: first!.line, column: 1 },
    value: first!.text,
    message: `${where} là ${what}, không thuộc lời văn; trang dựng lại từ phần thông tin nên sẽ hiện hai lần.`,
    fix: `${type}xoá ${where} khỏi lời văn; là chữ của lời văn thì để nguyên.`,
  };
}
