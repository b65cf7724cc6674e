import { deadLink, LINK_DEAD } from '../../dead-link.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { sitePages } from '../../site-pages.ts';

const LINK_UNFIT: IssueKind = {
  code: 'link-unfit',
  part: 'fields',
  severity: 'error',
  title: 'Không phải đường dẫn của một trang',
  meaning: 'Thông báo hiện trên mọi trang, nên đường dẫn phải đúng từ mọi trang và mở được bằng trình duyệt.',
  remedy: 'Trang của Trang thông tin này thì viết từ đầu, bắt đầu bằng /; trang nơi khác thì viết cả https://.',
  wrong: 'announcement:\n  link: huong-dan/in-phieu',
  right: 'announcement:\n  link: /huong-dan/in-phieu/',
};

/** The link of the announcement leads to a page, from whichever page it is followed. */
export const announcementLink: Rule = {
  kinds: [LINK_DEAD, LINK_UNFIT],
  find: (content) => {
    const { site } = content;
    const link = site?.value.announcement?.link;
    if (!site || link === undefined) return [];
    const about: Pick<Finding, 'at' | 'path' | 'value'> = { at: site, path: ['announcement', 'link'], value: link };
    if (!/^(?:\/(?!\/)|https?:\/\/)/.test(link)) {
      const message = 'thông báo hiện trên mọi trang, đường dẫn này không đúng từ mọi trang.';
      return [{ kind: LINK_UNFIT, ...about, message, fix: 'viết từ đầu, bắt đầu bằng / hoặc https://.' }];
    }
    const dead = deadLink(link, '', sitePages(content), content);
    return dead ? [{ kind: LINK_DEAD, ...about, ...dead }] : [];
  },
};
