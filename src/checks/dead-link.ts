import type { Message } from '../issues/message.ts';
import type { IssueKind } from '../issues/kinds/issue-kind.ts';
import type { Content } from '../corpus/content.ts';
import { isOfThisMachine } from '../domain/field/origin.ts';
import { PAGE_ANCHORS } from '../domain/provision/provision-id.ts';
import { provisionsOf } from '../domain/provision/provision-tree.ts';
import { nearest } from '../issues/nearest.ts';
import { topicIds } from './references.ts';

export const LINK_DEAD: IssueKind = {
  code: 'link-dead',
  part: 'references',
  severity: 'error',
  toldOnce: true,
  title: 'Đường dẫn không dẫn tới đâu',
  meaning: 'Đường dẫn trong văn bản hoặc trang hướng dẫn dẫn đến một trang, một điều khoản hay một tiêu đề không có.',
  remedy: 'Sửa đường dẫn như thông báo lỗi gợi ý; trang vừa đổi tên thì sửa mọi đường dẫn đến trang đó.',
  wrong: '[Tìm kiếm](/huong-dan/tim-kiem.mdx)',
  right: '[Tìm kiếm](/huong-dan/tim-kiem/)',
};

/** Addresses are worked out on a site that lies in a folder, so that one that leads out of it is seen. */
const ROOT = 'http://trang.invalid/';
const SITE = `${ROOT}trang/`;

/** A page of this site, and a place on it. */
interface Address {
  page: string;
  anchor: string;
}

/**
 * Why a link leads nowhere on this site; undefined where it leads somewhere, or to another site.
 * @param from the page that it stands on, below the address of the site
 * @param pages every page of the site
 */
export function deadLink(
  href: string,
  from: string,
  pages: ReadonlySet<string>,
  content: Content,
): Message | undefined {
  if (isOfThisMachine(href)) {
    return {
      message: 'đường dẫn này chỉ mở được trên máy của người viết.',
      fix: 'viết từ đầu Trang thông tin, bắt đầu bằng /.',
    };
  }
  if (href === '#')
    return { message: 'đường dẫn này không dẫn tới đâu.', fix: 'viết mã sau dấu #, hoặc bỏ đường dẫn.' };
  const address = addressOf(ownPath(href, content), from);
  if (address === 'elsewhere') return undefined;
  if (!address || !pages.has(address.page)) {
    if (address?.page.startsWith('linh-vuc/') && !topicIds(content)) return undefined;
    return deadPage(href, address?.page, from, pages);
  }
  const { page, anchor } = address;
  const anchors = anchor === '' ? undefined : anchorsOf(page, content);
  if (!anchors || anchors.includes(anchor) || isOfPageItself(anchor, page)) return undefined;
  const meant = nearest(anchor, anchors);
  const shown = anchors.slice(0, MOST).map((id) => `#${id}`);
  const all = `${shown.join(', ')}${anchors.length > MOST ? ' …' : ''}`;
  return {
    message: `trang này không có chỗ nào mang mã #${anchor}.`,
    fix: meant ? `viết #${meant}.` : anchors.length > 0 ? `viết một trong các mã: ${all}.` : 'bỏ phần từ dấu #.',
  };
}

/** An address of this very site as it is written on it. */
function ownPath(href: string, { site }: Content): string {
  if (!site || site.broken.length > 0) return href;
  const own = new URL(site.value.basePath, site.value.url).href;
  return href.startsWith(own) ? `/${href.slice(own.length)}` : href;
}

/** So many anchors are offered. */
const MOST = 12;

/** The address of a link that leads to a page of this site as it is written from anywhere; undefined for every other. */
export function rootedAddress(href: string, from: string): string | undefined {
  const address = addressOf(href, from);
  if (!address || address === 'elsewhere') return undefined;
  return `/${address.page}${address.anchor === '' ? '' : `#${address.anchor}`}`;
}

/** Where a link leads; undefined where it leads out of this site into nothing. */
function addressOf(href: string, from: string): Address | 'elsewhere' | undefined {
  const url = URL.parse(href.replace(/^\/(?!\/)/, SITE), `${SITE}${from}`);
  if (!url) return undefined;
  if (!url.href.startsWith(ROOT)) return 'elsewhere';
  if (!url.href.startsWith(SITE)) return undefined;
  return { page: decoded(url.pathname.slice('/trang/'.length)), anchor: decoded(url.hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address of another site without its scheme. */
const HOST = /^(?:www\.[^/]+|(?:[a-z0-9-]+\.)+(?:vn|com|org|net|info|asia|int))(?:[/?#]|$)/i;

function deadPage(href: string, page: string | undefined, from: string, pages: ReadonlySet<string>): Message {
  if (HOST.test(href)) {
    return { message: 'đường dẫn đến trang nơi khác phải có cả giao thức.', fix: `viết https://${href}` };
  }
  const message = 'đường dẫn này không dẫn tới trang nào.';
  const folder = from.replace(/[^/]*\/$/, '');
  const named = page?.replace(/(?:\.mdx)?\/?$/, '/') ?? '';
  const wanted = named === from ? named : named.replace(from, folder);
  const meant = pages.has(wanted) ? wanted : nearestPage(wanted, pages);
  if (meant) return { message, fix: `viết /${meant}` };
  return {
    message,
    fix: 'viết đường dẫn của trang từ đầu, ví dụ /don-vi/ hoặc /van-ban/; trang nơi khác thì viết cả https://; tệp thì đăng ở nơi khác rồi dẫn đến.',
  };
}

/** The nearest page of the same folder, by its own name: what all of them share says nothing. */
function nearestPage(wanted: string, pages: ReadonlySet<string>): string | undefined {
  const [, folder = '', name = ''] = /^([^/]+\/)(.+)$/.exec(wanted) ?? [];
  const names = [...pages].flatMap((page) =>
    folder !== '' && page.startsWith(folder) ? [page.slice(folder.length)] : [],
  );
  const near = nearest(
    name,
    names.filter((page) => page !== ''),
  );
  return near === undefined ? (names.length === 0 ? nearest(wanted, pages) : undefined) : folder + near;
}

/** The anchors of a page; undefined where they are not known here. */
function anchorsOf(page: string, { handbook, documents }: Content): readonly string[] | undefined {
  const ofHandbook = handbook.find(({ value }) => page === `huong-dan/${value.id}/`);
  if (ofHandbook) return ofHandbook.broken.includes('body') ? undefined : ofHandbook.value.anchors;
  const document = documents.find(({ value }) => page === `van-ban/${value.slug}/`);
  if (!document || document.broken.includes('body')) return undefined;
  const { body, aliases, tasks } = document.value;
  return [
    ...provisionsOf(body).map(({ id }) => id),
    ...aliases.map(({ from }) => from),
    ...tasks.map(({ id }) => `viec-${id}`),
  ];
}

/** Places that every page of a document has, but for its tasks, which are known. */
const isOfPageItself = (anchor: string, page: string): boolean =>
  page.startsWith('van-ban/') && PAGE_ANCHORS.test(anchor) && !anchor.startsWith('viec-');
