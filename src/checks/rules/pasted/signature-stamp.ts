import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { linesTold } from '../../../issues/lines-told.ts';
import { ownLines } from '../../pasted/own-lines.ts';
import { stampLines } from '../../pasted/stamp.ts';
import type { Finding, Rule } from '../../finding.ts';

const SIGNATURE_STAMP: IssueKind = {
  code: 'signature-stamp',
  part: 'text',
  severity: 'warning',
  title: 'Dấu của chữ ký số nằm trong lời văn',
  meaning: 'Dòng do phần mềm ký số in lên tệp (ai ký, lúc nào) được chép vào lời văn; đó không phải chữ của văn bản.',
  remedy:
    'Xoá các dòng này khỏi lời văn; người ký ghi ở signer.fullName, ngày ban hành ghi ở issuedDate. Là chữ của lời văn thì để nguyên.',
};

/** A first look at a whole file. */
const SOME_STAMP = /ký (?:số |điện tử )?bởi|(?:ngày|giờ|thời gian) ký|ký (?:ngày|lúc)|signed by/i;

/** What a program prints on a file when it is signed is not its text. */
export const signatureStamp: Rule = {
  kinds: [SIGNATURE_STAMP],
  find: ({ documents, texts }) =>
    documents.flatMap((at): Finding[] => {
      const text = texts.get(at.file) ?? '';
      if (!SOME_STAMP.test(text)) return [];
      const found = stampLines(ownLines(text));
      const [first] = found;
      if (!first) return [];
      const numbers = [...new Set(found.map(({ line }) => line))];
      const where = numbers.length > 1 ? `các dòng ${linesTold(numbers)}` : 'dòng này';
      return [
        {
          kind: SIGNATURE_STAMP,
          at,
          path: [],
          position: { line: first.line, column: 1 },
          value: first.text,
          message: `${where} là dấu của chữ ký số do phần mềm in lên tệp, không phải chữ của văn bản.`,
          fix: `xoá ${where} khỏi lời văn; người ký ghi ở signer.fullName, ngày ban hành ghi ở issuedDate; là chữ của lời văn thì để nguyên.`,
        },
      ];
    }),
};
