import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { documentCodeKey, formatDocumentCode, parseDocumentCode } from '../../../domain/document/document-code.ts';
import { numberingPeriod } from '../../../domain/document/numbering-period.ts';
import { slugify } from '../../../vietnamese/slugify.ts';
import type { Rule } from '../../finding.ts';
import { findDuplicates } from '../../duplicates.ts';

const DUPLICATE_CODE: IssueKind = {
  code: 'duplicate-code',
  part: 'references',
  severity: 'error',
  title: 'Hai văn bản trùng số, ký hiệu',
  meaning: 'Hai văn bản của một cơ quan, trong cùng năm (hoặc nhiệm kỳ), mang cùng số, ký hiệu.',
  remedy: 'Xem lại số trong bản nguồn. Nếu là một văn bản thì bỏ một tệp.',
};

const PERIODS = { state: 'năm', party: 'nhiệm kỳ' };

/** In one year (State) or term (Party) an organ gives a number and symbol to one document only. */
export const documentCodesUnique: Rule = {
  kinds: [DUPLICATE_CODE],
  find: ({ documents }) => {
    const coded = documents.flatMap((at) => {
      const printed = formatDocumentCode(at.value);
      const code = printed === undefined ? null : parseDocumentCode(printed);
      if (printed === undefined || !code) return [];
      const { system, organName, issuedDate } = at.value;
      const period = issuedDate === undefined ? '' : numberingPeriod(system, issuedDate);
      return [{ at, printed, key: [system, slugify(organName), period, documentCodeKey(code)].join('|') }];
    });
    return findDuplicates(coded, ({ key }) => key).map(({ item: { at, printed }, earlier }) => ({
      kind: DUPLICATE_CODE,
      at,
      path: ['codeNumber'],
      value: printed,
      message: `${earlier.at.file} cũng mang số, ký hiệu này, cùng cơ quan và cùng ${PERIODS[at.value.system]}.`,
      fix: 'xem lại số, ký hiệu trong bản nguồn; nếu hai tệp là một văn bản thì bỏ một tệp.',
    }));
  },
};
