import { basePath, builtPages } from '../site/built-site.ts';
import { historyOrigin } from './ports.ts';

const pages = Object.groupBy(builtPages(), ({ html }) => (html.includes('data-lead-on') ? 'leading' : 'staying'));

/** Addresses of pages that stay on the screen. */
export const everyStayingPage: string[] = (pages.staying ?? []).map(({ address }) => address);

/** Addresses of pages that lead on to another: with scripts they are gone before they can be looked at. */
export const everyLeadingPage: string[] = (pages.leading ?? []).map(({ address }) => address);

/** Addresses of all pages of the built site. */
export const everyPage: string[] = [...everyStayingPage, ...everyLeadingPage];

/**
 * Two pages of every template, and every page whose template has few. Pages share a template when their addresses have
 * the same first folder and the same depth: `/don-vi/a/` and `/don-vi/b/`.
 */
export const everyTemplate: string[] = twoOfEach(everyStayingPage);

/** The same of pages that lead on. */
export const everyLeadingTemplate: string[] = twoOfEach(everyLeadingPage);

function twoOfEach(addresses: readonly string[]): string[] {
  return [...Map.groupBy(addresses, templateOf).values()].flatMap((pages) => pages.slice(0, 2));
}

function templateOf(address: string): string {
  const [first = '', ...rest] = address.slice(basePath.length).split('/');
  return `${first} ${rest.length}`;
}

/** A page of every template that only a site with versions has, on the server of that site. */
export const everyPastTemplate: string[] = [
  '/van-ban/cong-van-7-ubnd-vx/',
  '/van-ban/cong-van-7-ubnd-vx/ban/1/',
  '/van-ban/cong-van-7-ubnd-vx/ban/2/thay-doi/',
  '/van-ban/cong-van-7-ubnd-vx/lich-su/',
  '/van-ban/cong-van-7-ubnd-vx/so-sanh/',
  '/don-vi/phong-noi-vu/ban/0/',
  '/don-vi/phong-noi-vu/lich-su/',
  '/cap-nhat/',
  '/cap-nhat/thong-bao/2026-03-05/',
  '/tai-ngay/?ngay=2026-03-10',
].map((address) => historyOrigin + address);
