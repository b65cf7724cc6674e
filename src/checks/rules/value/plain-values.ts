import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { writtenFields } from '../../written-fields.ts';

const VALUE_MARKUP: IssueKind = {
  code: 'value-markup',
  part: 'fields',
  severity: 'warning',
  title: 'Thẻ hoặc dấu trình bày trong giá trị',
  meaning: 'Các mục của phần thông tin là chữ trơn: thẻ, dấu ** và đường dẫn ghi ở đây hiện ra nguyên như đã gõ.',
  remedy: 'Bỏ thẻ và dấu, giữ lại chữ. Văn bản nguồn đúng là như vậy thì để nguyên.',
  wrong: 'title: Lập **kế hoạch**',
  right: 'title: Lập kế hoạch',
};

const MARKUP =
  /<\/?[A-Za-z][A-Za-z\d]{0,20}(?:\s[^<>]{0,200})?\/?>|<!--|\*\*(?=\S)[^*]{1,200}\*\*|\]\((?:https?:|mailto:|[/#])/;

/** Fields are plain text: no page makes tags, bold letters or links of what stands in them. */
export const plainValues: Rule = {
  kinds: [VALUE_MARKUP],
  find: (content) =>
    writtenFields(content).flatMap(({ at, path, text }): Finding[] => {
      const found = MARKUP.exec(text)?.[0];
      if (found === undefined) return [];
      const message = `«${found}» hiện ra nguyên như đã gõ: giá trị ở đây là chữ trơn.`;
      const fix = 'bỏ thẻ và dấu, giữ lại chữ; văn bản nguồn đúng là như vậy thì để nguyên.';
      return [{ kind: VALUE_MARKUP, at, path, value: text, message, fix }];
    }),
};
