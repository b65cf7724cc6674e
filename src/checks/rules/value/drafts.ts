import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { isDraftMark } from '../../../domain/document/draft-mark.ts';
import { collapseSpaces } from '../../../vietnamese/normalize.ts';
import { withoutEnd } from '../../../vietnamese/without-end.ts';
import type { Finding, Rule } from '../../finding.ts';

const DRAFT_MARK: IssueKind = {
  code: 'draft-mark',
  part: 'safety',
  severity: 'warning',
  title: 'Dấu dự thảo hoặc lưu hành nội bộ',
  meaning:
    'Có dòng “DỰ THẢO”, “LƯU HÀNH NỘI BỘ” hoặc tương tự: có thể đây chưa phải văn bản đã ký, hoặc không được gửi ra ngoài.',
  remedy:
    'Chép lại từ văn bản đã ký; văn bản lưu hành nội bộ thì hỏi người có thẩm quyền trước khi đăng. Dự thảo gửi kèm văn bản đã ký thì để nguyên.',
  wrong: 'DỰ THẢO\n\n1. Phòng Y tế lập kế hoạch.',
  right: '1. Phòng Y tế lập kế hoạch.',
};

/** Where papers stand, as they are published and as they came. */
const PAPERS = /^(?:van-ban|nguon|huong-dan)\//;

/** A paper for a few, as a line, a value, a cell or a remark in brackets. */
const INTERNAL = /^(?:tài\s+liệu\s+|văn\s+bản\s+|chỉ\s+)?lưu\s+hành\s+nội\s+bộ$|^tài\s+liệu\s+nội\s+bộ$/iu;
/**
 * Either in capitals, among words that have none beside it. Only where a mark can begin it is asked what stands before:
 * a long run of blanks would be gone through at each of them.
 */
const CAPITALS =
  /(?=[DBL])(?<!\p{L})(?<!\p{Lu}\s*)(?:DỰ\s+THẢO|BẢN\s+NHÁP|LƯU\s+HÀNH\s+NỘI\s+BỘ)(?!\p{L})(?!\s*\p{Lu}{2})/u;

/** Marks of a paper that is not signed yet, or not for everybody. */
export const drafts: Rule = {
  kinds: [DRAFT_MARK],
  find: ({ texts }) => [...texts].filter(([file]) => PAPERS.test(file)).flatMap(([file, text]) => draftsIn(file, text)),
};

/** A first look at a whole file: a word of each mark, whatever its case. */
const SOME_MARK = /[Tt][Hh][Ảả][Oo]|[Nn][Hh][Áá][Pp]|[Nn][Ộộ][Ii]\s+[Bb][Ộộ]/;

/** So much of a line is looked at: a mark is short. */
const MOST = 2_000;

function draftsIn(file: string, text: string): Finding[] {
  if (!SOME_MARK.test(text)) return [];
  return text.split('\n').flatMap((line, index): Finding[] => {
    const mark = SOME_MARK.test(line) ? markIn(line.slice(0, MOST)) : undefined;
    if (mark === undefined) return [];
    return [
      {
        kind: DRAFT_MARK,
        at: { file, broken: [] },
        path: [],
        position: { line: index + 1, column: line.indexOf(mark) + 1 },
        value: mark,
        message: 'dấu này của bản chưa ký, hoặc của văn bản không gửi ra ngoài.',
        fix: 'chép lại từ văn bản đã ký; lưu hành nội bộ thì hỏi người có thẩm quyền; dự thảo gửi kèm văn bản đã ký thì để nguyên.',
      },
    ];
  });
}

/** The name of a field, the dash of an entry. */
const KEY = /^\s*(?:-\s+)?(?:\w+:\s+)?(?:['"]?-\s+)?/u;
const BEFORE = /^[\s|*_#'"(\[{“]+/u;
const BEHIND = /[\s|*_'")\]}”.:;,]/u;

/** What stands between signs that may stand around a mark. */
const bare = (text: string): string => withoutEnd(text.replace(BEFORE, ''), BEHIND);

function markIn(line: string): string | undefined {
  const value = line.replace(KEY, '');
  const whole = bare(value);
  if (isDraftMark(collapseSpaces(whole)) && !line.trimStart().startsWith('|')) return whole;
  // “(Dự thảo lần 2) Phòng, chống ngập úng”
  const opening = /^['"]?[(\[]\s{0,3}([^()[\]]{1,40}?)\s{0,3}[)\]]/u.exec(value)?.[1];
  if (opening !== undefined && isDraftMark(collapseSpaces(opening))) return opening;
  const remarks = value.split(/[|()[\]<>"“”*_]/u).map(bare);
  const remark = remarks.find((part) => INTERNAL.test(collapseSpaces(part)));
  if (remark !== undefined) return remark;
  // A heading in capitals may speak of a draft: “III. XÂY DỰNG DỰ THẢO NGHỊ QUYẾT”.
  return value === value.toUpperCase() ? undefined : CAPITALS.exec(value)?.[0];
}
