import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import {
  type DocumentCode,
  formatDocumentCode,
  isOfLegislature,
  parseDocumentCode,
  withCapitalAcronyms,
  withoutDraftingMark,
} from '../../../domain/document/document-code.ts';
import type { DocumentKind, DocumentSystem } from '../../../domain/document/document-kind.ts';
import { findKind } from '../../../domain/document/document-kind.ts';
import { unifyDashes, unifySlashes } from '../../../vietnamese/normalize.ts';
import type { Finding, Rule } from '../../finding.ts';

const CODE_INVALID: IssueKind = {
  code: 'code-invalid',
  part: 'fields',
  severity: 'error',
  title: 'Số, ký hiệu không đúng dạng',
  meaning: 'Số, ký hiệu không đúng dạng của loại văn bản này. Ký hiệu sai thì người tìm theo số không thấy.',
  remedy: 'Chép lại đúng số, ký hiệu trên văn bản: số vào codeNumber, phần sau dấu gạch chéo vào codeNotation.',
  wrong: "codeNumber: '12'\ncodeNotation: 12/UBND-VX",
  right: "codeNumber: '12'\ncodeNotation: UBND-VX",
};

const CODE_UNUSUAL: IssueKind = {
  code: 'code-unusual',
  part: 'fields',
  severity: 'warning',
  title: 'Số, ký hiệu khác dạng thường gặp',
  meaning:
    'Số, ký hiệu khác dạng mà văn bản loại này của cơ quan cấp trên thường có; văn bản cũ hoặc loại ít gặp có thể đúng như vậy.',
  remedy: 'Chép lại đúng số, ký hiệu trên văn bản. Văn bản đúng là như vậy thì để nguyên.',
  wrong: "typeName: Thông tư\ncodeNumber: '15'\ncodeNotation: TT-BNV",
  right: "typeName: Thông tư\ncodeNumber: '15'\ncodeNotation: 2026/TT-BNV",
};

const CODE_CASE: IssueKind = {
  code: 'code-case',
  part: 'fields',
  severity: 'warning',
  title: 'Ký hiệu viết chữ thường',
  meaning: 'Ký hiệu của văn bản in bằng chữ in hoa; trang sẽ hiện đúng như đã gõ.',
  remedy: 'Gõ lại như thông báo lỗi gợi ý. Chữ thường là một phần của ký hiệu (QĐ-TTg, TTr, CTr) thì giữ nguyên.',
  wrong: 'codeNotation: qđ-ubnd',
  right: 'codeNotation: QĐ-UBND',
};

const CODE_SIGN: IssueKind = {
  code: 'code-sign',
  part: 'fields',
  severity: 'warning',
  title: 'Dấu gạch khác dấu nối trong ký hiệu',
  meaning:
    'Trong ký hiệu có dấu gạch dài, dấu gạch không ngắt hoặc gạch chéo khác, trông gần như dấu nối và gạch chéo của bàn phím; Word hay tự thay như vậy.',
  remedy: 'Gõ lại dấu nối (-) hoặc gạch chéo (/) bằng bàn phím.',
  wrong: 'codeNotation: UBND–VX',
  right: 'codeNotation: UBND-VX',
};

const CLASSES: Record<DocumentSystem, readonly DocumentCode['cls'][]> = {
  state: ['statute', 'stateKind', 'congVan'],
  party: ['party'],
};

const FORMS: Record<DocumentSystem, string> = {
  state: 'văn bản nhà nước viết UBND-NC (công văn), QĐ-UBND hoặc 2020/NĐ-CP (văn bản có tên loại), 2025/QH15 (luật)',
  party: 'văn bản Đảng viết TB/VPTU: tên loại, gạch chéo, cơ quan',
};

/** Some Party offices tell a Quy định from a Quyết định by one more letter. */
const ALSO_WRITTEN: Record<string, string> = { QĐ: 'QĐi' };
/** What several organs issue together says so behind its kind: HDLN (liên ngành), NQLT (liên tịch), QCPH (phối hợp). */
const JOINT = ['LN', 'LT', 'PH'];

/** Number and symbol together read as a code of the document's system, and the symbol carries its kind. */
export const codesSound: Rule = {
  kinds: [CODE_INVALID, CODE_UNUSUAL, CODE_CASE, CODE_SIGN],
  find: ({ documents }) =>
    documents.flatMap((at): Finding[] => {
      const { system, typeName, codeNotation = '', codeNumber = '1' } = at.value;
      if (codeNotation === '') return [];
      const capitals = withCapitalAcronyms(codeNotation);
      const symbol = withoutDraftingMark(capitals);
      const code = parseDocumentCode(formatDocumentCode({ system, codeNumber, codeNotation: symbol }) ?? '');
      const own = findKind(system, typeName);
      // Papers of superior organs go back to 1945, and of a kind that we do not know we know no symbol either.
      const isOurs = own !== undefined && own.isOf === undefined;
      const kind = isOurs ? CODE_INVALID : CODE_UNUSUAL;
      const finding = { kind, at, path: ['codeNotation'], value: codeNotation };
      if (!code || !CLASSES[system].includes(code.cls)) {
        const meant = meantSymbol(symbol, system, codeNumber);
        const fix = meant === undefined ? FORMS[system] : `viết ${meant}`;
        return [{ ...finding, message: 'ký hiệu này không đúng dạng.', fix: `${fix}${orLeave(isOurs)}` }];
      }
      if (own === undefined || carries(code, own)) {
        const fix = `viết ${capitals}; văn bản giấy đúng là chữ thường thì để nguyên.`;
        const message = 'ký hiệu của văn bản in bằng chữ in hoa.';
        if (capitals !== codeNotation) return [{ ...finding, kind: CODE_CASE, message, fix }];
        const plain = unifyDashes(unifySlashes(codeNotation));
        const sign = 'dấu trong ký hiệu không phải dấu nối (-) hoặc gạch chéo (/) của bàn phím.';
        return plain === codeNotation ? [] : [{ ...finding, kind: CODE_SIGN, message: sign, fix: `viết ${plain}.` }];
      }
      const written = kindIn(code) ?? 'ký hiệu công văn';
      // The kind is there: what lacks is the year before it.
      const here = written === own.abbreviation ? 'ở đây không có năm' : `ở đây là ${written}`;
      const expected = written === own.abbreviation ? `có năm trước ${written}` : expectedOf(own);
      const message = `ký hiệu của ${typeName} ${expected}, ${here}.`;
      const fix = `xem lại tên loại văn bản và ký hiệu trong văn bản nguồn${orLeave(isOurs)}`;
      return [{ ...finding, message, fix }];
    }),
};

/** What else gets into a symbol: the number before it, blanks and underscores for its signs, an abbreviation of “số”. */
function meantSymbol(symbol: string, system: DocumentSystem, codeNumber: string): string | undefined {
  const plain = symbol.replace(/^(?:số\s*:?\s*)?\d{1,5}[a-z]?\s*\//iu, '').trim();
  const signs = plain.replace(/\s*([-/])\s*/g, '$1').replace(/[_\s]+/g, '-');
  return [plain, signs].find((one) => {
    if (one === '' || one === symbol) return false;
    const code = parseDocumentCode(formatDocumentCode({ system, codeNumber, codeNotation: one }) ?? '');
    return code !== null && CLASSES[system].includes(code.cls);
  });
}

const orLeave = (isOurs: boolean): string => (isOurs ? '.' : '; văn bản đúng là như vậy thì để nguyên.');

function expectedOf({ abbreviation, isOf }: DocumentKind): string {
  if (isOf === 'legislature') return 'có năm và khoá: 2025/QH15, 2022/UBTVQH15, 2025/L-CTN';
  return abbreviation ? `phải có ${abbreviation}` : 'không có năm và tên loại';
}

/** The abbreviation of the kind in a symbol. The symbols of the legislature (“88/2019/QH14”) carry none. */
function kindIn(code: DocumentCode): string | undefined {
  if (code.cls === 'congVan' || isOfLegislature(code)) return undefined;
  return code.cls === 'statute' ? code.sym.split('-')[0] : code.kind;
}

/**
 * Whether the symbol can be one of that kind. What looks like a kind in the symbol of a công văn may be its organ:
 * Cục Thuế writes 123/CT-TTHT. With a year it is none. Legislation has a year, save what is only consolidated.
 */
function carries(code: DocumentCode, { abbreviation, isOf }: DocumentKind): boolean {
  if (isOf === 'legislature') return isOfLegislature(code);
  if (abbreviation === null) return code.cls !== 'statute';
  if (abbreviation === 'NQ' && isOfLegislature(code)) return true;
  if (WITHOUT_ORGAN.includes(abbreviation) && code.cls === 'congVan') return code.org === abbreviation;
  const written = kindIn(code);
  const isJoint = JOINT.some((together) => written === `${abbreviation}${together}`);
  const isSame = written === abbreviation || written === ALSO_WRITTEN[abbreviation] || isJoint;
  return isSame && (isOf === undefined || code.cls === 'statute' || abbreviation === 'VBHN');
}

/** Sắc lệnh số 64/SL: only the President of the State gave such. */
const WITHOUT_ORGAN: readonly string[] = ['SL'];
