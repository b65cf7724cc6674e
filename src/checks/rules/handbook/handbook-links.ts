import type { Message } from '../../../issues/message.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Content, Sourced } from '../../../corpus/content.ts';
import type { HandbookPage, PageTarget } from '../../../domain/handbook/handbook-page.schema.ts';
import { nearest } from '../../../issues/nearest.ts';
import { deadLink, LINK_DEAD } from '../../dead-link.ts';
import type { Finding, Rule } from '../../finding.ts';
import { sitePages } from '../../site-pages.ts';

const IMAGE_UNKNOWN: IssueKind = {
  code: 'image-unknown',
  part: 'pages',
  severity: 'error',
  toldOnce: true,
  title: 'Không tìm thấy ảnh này',
  meaning: 'Trang dùng một ảnh không có trong thư mục của sách hướng dẫn.',
  remedy: 'Thêm tệp ảnh vào content/huong-dan/, hoặc sửa tên ảnh trong trang.',
};

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
  const message = deadLink(link.target, `huong-dan/${at.value.id}/`, pages, content);
  return message ? [finding(at, LINK_DEAD, link, message)] : [];
}
