import type { Sourced } from '../../../corpus/content.ts';
import { type WrittenLink, writtenLinks } from '../../../domain/citation/written-references.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { deadLink, LINK_DEAD, rootedAddress } from '../../dead-link.ts';
import type { Finding, Rule } from '../../finding.ts';
import { sitePages } from '../../site-pages.ts';

const LINK_RELATIVE: IssueKind = {
  code: 'link-relative',
  part: 'references',
  severity: 'error',
  toldOnce: true,
  title: 'Đường dẫn tương đối',
  meaning:
    'Đường dẫn bắt đầu bằng ../ hoặc tên trang chỉ đúng ở một chỗ; lời văn còn hiện ở nơi khác, ở đó đường dẫn sẽ hỏng.',
  remedy: 'Viết đường dẫn từ đầu Trang thông tin, bắt đầu bằng dấu /.',
  wrong: '[Quyết định số 05](../quyet-dinh-05-qd-ubnd/)',
  right: '[Quyết định số 05](/van-ban/quyet-dinh-05-qd-ubnd/)',
};

/** Every link of a document into this site leads to a page, to a place of it where it names one, and says so from the root. */
export const documentLinks: Rule = {
  kinds: [LINK_DEAD, LINK_RELATIVE],
  find: (content) => {
    const pages = sitePages(content);
    return content.documents.flatMap((at) =>
      writtenLinks(at.value.body).flatMap((link) => {
        const from = `van-ban/${at.value.slug}/`;
        const dead = deadLink(link.href, from, pages, content);
        if (dead) return [finding(at, link, LINK_DEAD, dead)];
        const rooted = /^[/#]/.test(link.href) ? undefined : rootedAddress(link.href, from);
        if (rooted === undefined) return [];
        const message = 'đường dẫn tương đối chỉ đúng ở một chỗ.';
        return [finding(at, link, LINK_RELATIVE, { message, fix: `viết ${rooted}` })];
      }),
    );
  },
};

function finding(
  at: Sourced<DirectiveDocument>,
  { href, line = 1 }: WrittenLink,
  kind: IssueKind,
  message: Pick<Finding, 'message' | 'fix'>,
): Finding {
  return { kind, at, path: [], position: { line, column: 1 }, value: href, ...message };
}
