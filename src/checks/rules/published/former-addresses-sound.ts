import type { Content } from '../../../corpus/content.ts';
import type { FormerAddress } from '../../../domain/former-address.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';
import { topicIds } from '../../references.ts';
import { sitePages } from '../../site-pages.ts';

const ADDRESS_SHADOWS: IssueKind = {
  code: 'address-shadows',
  part: 'published',
  severity: 'error',
  title: 'Đường dẫn cũ che trang đang dùng',
  meaning: 'Đường dẫn ghi là cũ lại là của một trang đang có, hoặc ghi hai lần.',
  remedy: 'Bỏ mục này; mỗi đường dẫn cũ chỉ ghi một lần.',
};

const ADDRESS_TARGET: IssueKind = {
  code: 'address-target',
  part: 'published',
  severity: 'error',
  title: 'Đường dẫn cũ không dẫn đến trang nào',
  meaning: 'Trang ghi ở to không có, hoặc đường dẫn cũ của văn bản không ghi to.',
  remedy: 'Ghi đúng đường dẫn của trang thay. Văn bản không còn đăng thì giữ tệp và thu hồi, không xoá.',
};

const ADDRESS_CHAIN: IssueKind = {
  code: 'address-chain',
  part: 'published',
  severity: 'error',
  title: 'Đường dẫn cũ dẫn đến một đường dẫn cũ khác',
  meaning: 'Người đọc phải qua nhiều trang chuyển tiếp, hoặc đi vòng mãi không đến nơi.',
  remedy: 'Ghi ở to trang cuối cùng đang có.',
  wrong: 'addresses:\n  - { from: van-ban/a, to: van-ban/b, … }\n  - { from: van-ban/b, to: van-ban/c, … }',
  right: 'addresses:\n  - { from: van-ban/a, to: van-ban/c, … }\n  - { from: van-ban/b, to: van-ban/c, … }',
};

/** Each former address leads to a page that stands now, in one step, and hides none. */
export const formerAddressesSound: Rule = {
  kinds: [ADDRESS_SHADOWS, ADDRESS_TARGET, ADDRESS_CHAIN],
  find: (content) => {
    const { formerAddresses: at } = content;
    if (!at) return [];
    const pages = sitePages(content);
    const { addresses } = at.value;
    return addresses.flatMap((entry, index): Finding[] => {
      const path = ['addresses', index];
      const isTwice = addresses.findIndex(({ from }) => from === entry.from) < index;
      if (isTwice || pages.has(`${entry.from}/`)) {
        const message = isTwice ? 'đường dẫn cũ này đã ghi ở trên.' : 'đây là đường dẫn của một trang đang có.';
        return [{ kind: ADDRESS_SHADOWS, at, path: [...path, 'from'], value: entry.from, message, fix: 'bỏ mục này.' }];
      }
      const fault = targetFault(entry, addresses, pages, content);
      return fault ? [{ at, ...fault, path: [...path, entry.to === undefined ? 'from' : 'to'] }] : [];
    });
  },
};

function targetFault(
  { from, to }: FormerAddress,
  addresses: readonly FormerAddress[],
  pages: ReadonlySet<string>,
  content: Content,
): Pick<Finding, 'kind' | 'value' | 'message' | 'fix'> | undefined {
  if (to === undefined) {
    if (!from.startsWith('van-ban/')) return undefined;
    const fix = `ghi to; không còn đăng thì bỏ mục này, đặt lại tệp ${from}.mdx và thu hồi.`;
    return { kind: ADDRESS_TARGET, value: from, message: 'văn bản đã đăng phải có trang thay.', fix };
  }
  if (pages.has(`${to}/`) || (to.startsWith('linh-vuc/') && topicIds(content) === undefined)) return undefined;
  const end = endOf(to, addresses);
  if (end === undefined)
    return {
      kind: ADDRESS_CHAIN,
      value: to,
      message: 'các đường dẫn cũ này dẫn vòng tròn.',
      fix: 'ghi trang đang có.',
    };
  if (end !== to)
    return { kind: ADDRESS_CHAIN, value: to, message: 'đây cũng là một đường dẫn cũ.', fix: `viết ${end}.` };
  const meant = nearest(to, new Set([...pages].map((page) => page.replace(/\/$/, ''))));
  const fix = meant ? `viết ${meant}.` : 'ghi đường dẫn của một trang đang có.';
  return { kind: ADDRESS_TARGET, value: to, message: 'không có trang nào ở đường dẫn này.', fix };
}

/** Where an address leads in the end; undefined where it never arrives. */
function endOf(start: string, addresses: readonly FormerAddress[]): string | undefined {
  const next = new Map(addresses.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  let here = start;
  for (let there = next.get(here); there !== undefined; there = next.get(here)) {
    if (seen.has(here)) return undefined;
    seen.add(here);
    here = there;
  }
  return here;
}
