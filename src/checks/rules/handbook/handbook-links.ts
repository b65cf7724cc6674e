import type { Message } from '../../../issues/message.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Content, Sourced } from '../../../corpus/content.ts';
import type { HandbookPage, PageTarget } from '../../../domain/handbook/handbook-page.schema.ts';
import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';
import { sitePages } from '../../site-pages.ts';
import { topicIds } from '../../references.ts';

const IMAGE_UNKNOWN: IssueKind = {
  code: 'image-unknown',
  part: 'pages',
  severity: 'error',
  title: 'Không tìm thấy ảnh này',
  meaning: 'Trang dùng một ảnh không có trong thư mục của sách hướng dẫn.',
  remedy: 'Thêm tệp ảnh vào content/huong-dan/, hoặc sửa tên ảnh trong trang.',
};

const LINK_DEAD: IssueKind = {
  code: 'link-dead',
  part: 'pages',
  severity: 'error',
  title: 'Đường dẫn không dẫn tới đâu',
  meaning: 'Đường dẫn trong trang hướng dẫn dẫn đến một trang, hoặc một tiêu đề, không có.',
  remedy: 'Sửa đường dẫn như thông báo lỗi gợi ý; trang vừa đổi tên thì sửa mọi đường dẫn đến trang đó.',
  wrong: '[Tìm kiếm](/huong-dan/tim-kiem.mdx)',
  right: '[Tìm kiếm](/huong-dan/tim-kiem/)',
};

/** Addresses are worked out on a site that lies in a folder, so that one that leads out of it is seen. */
const SITE = 'http://trang.invalid/trang/';
const IMAGES = 'huong-dan/';

/** Every link of the handbook into this site leads to a page, and to a heading where it names one; every image is there. */
export const handbookLinks: Rule = {
  kinds: [IMAGE_UNKNOWN, LINK_DEAD],
  find: (content) => {
    const pages = sitePages(content);
    return content.handbook.flatMap((at) => [
      ...at.value.links.flatMap((link) => linkFindings(link, at, pages, content)),
      ...at.value.images.flatMap((image) => imageFindings(image, at, content)),
    ]);
  },
};

type Page = Sourced<HandbookPage>;

function finding(at: Page, kind: IssueKind, { target, line, column }: PageTarget, message: Message): Finding {
  return { kind, at, path: [], position: { line, column }, value: target, ...message };
}

function imageFindings(image: PageTarget, at: Page, { images }: Content): Finding[] {
  const path = IMAGES + image.target;
  if (images.has(path)) return [];
  const stems = new Map([...images].map((known) => [stemOf(known), known.slice(IMAGES.length)]));
  const meant = stems.get(nearest(stemOf(path), stems.keys()) ?? '');
  const message = `trong content/huong-dan/ không có ảnh ${image.target}.`;
  return [finding(at, IMAGE_UNKNOWN, image, { message, fix: meant ? `viết ${meant}.` : `thêm tệp content/${path}.` })];
}

/** The name of an image without folder and ending, which all of them share. */
const stemOf = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '');

function linkFindings(link: PageTarget, at: Page, pages: ReadonlySet<string>, content: Content): Finding[] {
  const address = addressOf(link.target, at.value.id);
  if (!address) return [];
  const { page, anchor } = address;
  if (page === undefined || !pages.has(page)) {
    if (page?.startsWith('linh-vuc/') && !topicIds(content)) return [];
    return [finding(at, LINK_DEAD, link, deadPage(page, at.value.id, pages))];
  }
  const anchors = anchorsOf(page, content);
  if (anchor === '' || !anchors || anchors.includes(anchor)) return [];
  const meant = nearest(anchor, anchors);
  const all =
    anchors.length > 0 ? `các tiêu đề của trang: ${anchors.map((id) => `#${id}`).join(', ')}.` : 'bỏ phần từ dấu #.';
  const message = `trang này không có tiêu đề #${anchor}.`;
  return [finding(at, LINK_DEAD, link, { message, fix: meant ? `viết #${meant}.` : all })];
}

/** Where a link leads on this site: nothing for another site, no page where it leads out of this one. */
function addressOf(href: string, id: string): { page: string | undefined; anchor: string } | undefined {
  const url = URL.parse(href.replace(/^\/(?!\/)/, SITE), `${SITE}huong-dan/${id}/`);
  if (url && !url.href.startsWith('http://trang.invalid/')) return undefined;
  const isInside = url?.href.startsWith(SITE);
  return {
    page: isInside ? decoded(url!.pathname.slice('/trang/'.length)) : undefined,
    anchor: decoded(url?.hash.slice(1) ?? ''),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function deadPage(page: string | undefined, id: string, pages: ReadonlySet<string>): Message {
  const message = 'đường dẫn này không dẫn tới trang nào.';
  const wanted = page?.replace(/(?:\.mdx)?\/?$/, '/').replace(`huong-dan/${id}/`, 'huong-dan/') ?? '';
  const meant = pages.has(wanted) ? wanted : nearest(wanted, pages);
  if (meant) return { message, fix: `viết /${meant}` };
  return {
    message,
    fix: 'viết đường dẫn của trang từ đầu, ví dụ /don-vi/ hoặc /huong-dan/tim-kiem/; trang nơi khác thì viết cả https://.',
  };
}

/** The anchors of a page of the handbook; undefined where they are not known here. */
function anchorsOf(page: string, { handbook }: Content): readonly string[] | undefined {
  return handbook.find(({ value, broken }) => page === `huong-dan/${value.id}/` && !broken.includes('body'))?.value
    .anchors;
}
