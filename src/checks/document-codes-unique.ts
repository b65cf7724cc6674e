import { documentCodeKey, formatDocumentCode, parseDocumentCode } from '../domain/document-code.ts';
import { slugify } from '../vietnamese/slugify.ts';
import type { Rule } from './finding.ts';
import { findTwins } from './twins.ts';

/**
 * No two documents of one organ and one year carry the same number and symbol. Numbers of the Party run on through a
 * term, so within a year they do not come back either.
 */
export const documentCodesUnique: Rule = ({ documents }) => {
  const coded = documents.flatMap((at) => {
    const printed = formatDocumentCode(at.value);
    const code = printed === undefined ? null : parseDocumentCode(printed);
    if (printed === undefined || !code) return [];
    const { system, organName, issuedDate = '' } = at.value;
    return [
      { at, printed, key: [system, slugify(organName), issuedDate.slice(0, 4), documentCodeKey(code)].join('|') },
    ];
  });
  return findTwins(coded, ({ key }) => key).map(({ item: { at, printed }, earlier }) => ({
    code: 'duplicate-code',
    at,
    path: ['codeNumber'],
    value: printed,
    message: `${earlier.at.file} cũng mang số, ký hiệu này, cùng cơ quan và cùng năm.`,
    fix: 'xem lại số, ký hiệu trong bản nguồn; nếu hai tệp là một văn bản thì bỏ một tệp.',
  }));
};
