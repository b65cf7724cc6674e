import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { exampleOfAddress } from '../../../domain/document/document-kind.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const WORDS_MISSING: IssueKind = {
  code: 'to-words-missing',
  part: 'fields',
  severity: 'warning',
  title: 'Thiếu lời đứng trước nơi được gửi',
  meaning:
    'Loại văn bản này không viết “Kính gửi:” mà có lời riêng (Công điện: “… điện:”; Giấy mời: “… trân trọng kính mời:”), nên trang để trống chỗ này.',
  remedy: 'Chép lời đó vào toWords, nguyên văn cả dấu hai chấm. Văn bản viết “Kính gửi:” thì ghi đúng như vậy.',
  wrong: "typeName: Công điện\nto:\n  - text: '- UBND các xã, phường;'",
  right:
    "typeName: Công điện\ntoWords: 'Chủ tịch Uỷ ban nhân dân Thành phố điện:'\nto:\n  - text: '- UBND các xã, phường;'",
};

const WORDS_ALONE: IssueKind = {
  code: 'to-words-alone',
  part: 'fields',
  severity: 'error',
  title: 'Có lời dẫn mà không có nơi được gửi',
  meaning: 'Mục toWords đứng trước các dòng của mục to; không có mục to thì lời này không hiện ở đâu.',
  remedy: 'Ghi các dòng sau lời dẫn vào to. Văn bản không có dòng nào thì chép lời này vào lời văn và bỏ mục toWords.',
  wrong: "toWords: 'Chủ tịch Uỷ ban nhân dân Thành phố điện:'",
  right: "toWords: 'Chủ tịch Uỷ ban nhân dân Thành phố điện:'\nto:\n  - text: '- UBND các xã, phường;'",
};

/** What stands before those a document goes to is in its own words where its kind does not say “Kính gửi:”. */
export const addressWords: Rule = {
  kinds: [WORDS_MISSING, WORDS_ALONE],
  find: ({ documents }) =>
    documents.filter((at) => !isRefused(at, 'to') && !isRefused(at, 'toWords')).flatMap(findingsOf),
};

function findingsOf(at: Sourced<DirectiveDocument>): Finding[] {
  const { typeName, to, toWords } = at.value;
  const example = exampleOfAddress(typeName);
  if (toWords !== undefined && to.length === 0) {
    const message = 'lời này đứng trước nơi được gửi, nhưng văn bản chưa có mục to.';
    const fix = 'ghi các dòng sau lời này vào to; không có dòng nào thì bỏ mục này.';
    return [{ kind: WORDS_ALONE, at, path: ['toWords'], value: toWords, message, fix }];
  }
  if (toWords !== undefined || to.length === 0 || example === undefined) return [];
  const message = `${typeName} không viết «Kính gửi:» mà có lời riêng trước nơi được gửi.`;
  const fix = `thêm toWords theo văn bản, ví dụ toWords: '${example}'; văn bản viết Kính gửi thì ghi toWords: 'Kính gửi:'.`;
  return [{ kind: WORDS_MISSING, at, path: ['to'], message, fix }];
}
