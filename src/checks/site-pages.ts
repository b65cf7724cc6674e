import { GUIDE_PAGE } from '../issues/guide-page.ts';
import type { Content } from '../corpus/content.ts';
import { topicIds } from './references.ts';

/** Pages and files that every site has, below its address. `site-pages.test.ts` holds them against `src/pages`. */
export const FIXED_PAGES: readonly string[] = [
  '',
  'cap-nhat/',
  'cap-nhat/thong-bao/',
  'don-vi/',
  'gioi-thieu/',
  'gioi-thieu/giay-phep/',
  'gioi-thieu/kiem-chung/',
  'huong-dan/',
  `huong-dan/${GUIDE_PAGE}/`,
  'in-phieu/',
  'linh-vuc/',
  'soan/',
  'tai-ngay/',
  'tim-kiem/',
  'tong-hop/',
  'van-ban/',
  'van-ban/feed.xml',
  'luoc-do/nhiem-vu.json',
  'luoc-do/tien-do.json',
  'sitemap.xml',
];

/** Every page of the site that a text may lead to, below its address. */
export function sitePages(content: Content): ReadonlySet<string> {
  const pages = (folder: string, ids: Iterable<string>): string[] => [...ids].map((id) => `${folder}/${id}/`);
  return new Set([
    ...FIXED_PAGES,
    ...pages('van-ban', content.documentIds),
    ...pages('don-vi', content.unitIds),
    ...pages('linh-vuc', topicIds(content) ?? []),
    ...pages('huong-dan', content.handbookIds),
  ]);
}
