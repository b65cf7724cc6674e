import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import {
  type DocumentCode,
  formatDocumentCode,
  isOfLegislature,
  parseDocumentCode,
  withCapitalAcronyms,
  withoutDraftingMark,
} from '../../../domain/document/document-code.ts';
import type { DocumentSystem } from '../../../domain/document/document-kind.ts';
import { findKind } from '../../../domain/document/document-kind.ts';
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

const CLASSES: Record<DocumentSystem, readonly DocumentCode['cls'][]> = {
  state: ['statute', 'stateKind', 'congVan'],
  party: ['party'],
};

const FORMS: Record<DocumentSystem, string> = {
  state: 'văn bản nhà nước viết UBND-NC (công văn), QĐ-UBND hoặc 2020/NĐ-CP (văn bản có tên loại)',
  party: 'văn bản Đảng viết TB/VPTU: tên loại, gạch chéo, cơ quan',
};

/** Some Party offices tell a Quy định from a Quyết định by one more letter. */
const ALSO_WRITTEN: Record<string, string> = { QĐ: 'QĐi' };

/** Number and symbol together read as a code of the document's system, and the symbol carries its kind. */
export const codesSound: Rule = {
  kinds: [CODE_INVALID, CODE_CASE],
  find: ({ documents }) =>
    documents.flatMap((at): Finding[] => {
      const { system, typeName, codeNotation = '', codeNumber = '1' } = at.value;
      if (codeNotation === '') return [];
      const capitals = withCapitalAcronyms(codeNotation);
      const symbol = withoutDraftingMark(capitals);
      const code = parseDocumentCode(formatDocumentCode({ system, codeNumber, codeNotation: symbol }) ?? '');
      const finding = { kind: CODE_INVALID, at, path: ['codeNotation'], value: codeNotation };
      if (!code || !CLASSES[system].includes(code.cls)) {
        return [{ ...finding, message: 'ký hiệu này không đúng dạng.', fix: `${FORMS[system]}.` }];
      }
      const expected = findKind(system, typeName)?.abbreviation;
      const written = kindIn(code);
      if (expected === undefined || carries(code, expected)) {
        const fix = `viết ${capitals}; văn bản giấy đúng là chữ thường thì để nguyên.`;
        const message = 'ký hiệu của văn bản in bằng chữ in hoa.';
        return capitals === codeNotation ? [] : [{ ...finding, kind: CODE_CASE, message, fix }];
      }
      const message = `ký hiệu của ${typeName} ${expected ? `phải có ${expected}` : 'không có năm và tên loại'}, ở đây là ${written ?? 'ký hiệu công văn'}.`;
      return [{ ...finding, message, fix: 'xem lại tên loại văn bản và ký hiệu trong văn bản nguồn.' }];
    }),
};

/** The abbreviation of the kind in a symbol. The symbols of the legislature (“88/2019/QH14”) carry none. */
function kindIn(code: DocumentCode): string | undefined {
  if (code.cls === 'congVan' || isOfLegislature(code)) return undefined;
  return code.cls === 'statute' ? code.sym.split('-')[0] : code.kind;
}

/**
 * Whether the symbol can be one of that kind. What looks like a kind in the symbol of a công văn may be its organ:
 * Cục Thuế writes 123/CT-TTHT. With a year it is none.
 */
function carries(code: DocumentCode, expected: string | null): boolean {
  if (expected === null) return code.cls !== 'statute';
  const written = kindIn(code);
  return written === expected || written === ALSO_WRITTEN[expected] || (expected === 'NQ' && isOfLegislature(code));
}
