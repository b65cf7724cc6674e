import { bodyLines } from '../../../corpus/entry/body-lines.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { linesTold } from '../../../issues/lines-told.ts';
import type { Rule } from '../../finding.ts';
import { isPageNumber } from '../../verbatim/source-apart.ts';

const PAGE_NUMBER: IssueKind = {
  code: 'page-number',
  part: 'text',
  severity: 'warning',
  title: 'Số trang nằm trong lời văn',
  meaning: 'Một đoạn chỉ có số, như “2”, “- 2 -”, “Trang 2/5”: thường là số trang của bản giấy lọt vào khi chép.',
  remedy: 'Xoá dòng này. Là chữ của văn bản thì để nguyên.',
};

/** A first look at a whole file: a short line with a number at its beginning, a sign or a word before it at most. */
const SOME_NUMBER = /^[ \t]{0,9}(?:(?:trang|page) {1,3})?[-–—]? {0,3}\d{1,4}[^\p{L}\n]{0,12}(?:of[^\n]{0,6})?$/imu;

/** A year may stand alone. */
const YEAR = /^\d{4}$/;

/** A paragraph of a document is no number of a page of the paper. */
export const pageNumbers: Rule = {
  kinds: [PAGE_NUMBER],
  find: ({ documents, texts }) =>
    documents.flatMap((at) => {
      const text = texts.get(at.file) ?? '';
      if (!SOME_NUMBER.test(text)) return [];
      const lines = bodyLines(text);
      const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === '';
      const pages = lines.flatMap((line, index) =>
        isPageNumber(line.trim()) && !YEAR.test(line.trim()) && isBlank(index - 1) && isBlank(index + 1)
          ? [index + 1]
          : [],
      );
      const [first] = pages;
      if (first === undefined) return [];
      const which = pages.length === 1 ? 'đoạn này giống' : `các dòng ${linesTold(pages)} giống`;
      return [
        {
          kind: PAGE_NUMBER,
          at,
          path: [],
          position: { line: first, column: 1 },
          value: lines[first - 1]!.trim(),
          message: `${which} số trang của bản giấy, không phải lời văn.`,
          fix: 'xoá khỏi lời văn; là chữ của văn bản thì để nguyên.',
        },
      ];
    }),
};
