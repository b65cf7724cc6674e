import { basePath, builtPages } from '../site/built-site.ts';

/** Addresses of all pages of the built site that stay on the screen: one that leads on is gone before it can be looked at. */
export const everyPage: string[] = builtPages()
  .filter(({ html }) => !html.includes('data-lead-on'))
  .map(({ address }) => address);

/**
 * Two pages of every template, and every page whose template has few. Pages share a template when their addresses have
 * the same first folder and the same depth: `/don-vi/a/` and `/don-vi/b/`.
 */
export const everyTemplate: string[] = [...Map.groupBy(everyPage, templateOf).values()].flatMap((pages) =>
  pages.slice(0, 2),
);

function templateOf(address: string): string {
  const [first = '', ...rest] = address.slice(basePath.length).split('/');
  return `${first} ${rest.length}`;
}
