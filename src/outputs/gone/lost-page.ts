import { strings } from '../../strings.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** A page that stands, by its address below the base path, with its title as the page has it. */
export interface StandingPage {
  path: string;
  title: string;
}

const MAIN = /(<main\b[^>]*>)[^]*(<\/main>)/;
const TITLE = /<title>([^<]*)<\/title>/;
const words = strings.gone.lost;

/** The title of a page, escaped as it stands there. */
export const titleOf = (html: string): string => TITLE.exec(html)?.[1] ?? '';

/**
 * What stands at an address that readers of the release before could open and that has no page any more.
 * @param template a page of the site: all but its title and what is within `<main>` is the same
 */
export function lostPage(template: string, lost: string, { path, title }: StandingPage, basePath: string): string {
  const main = [
    '<div class="plain-page">',
    `<h1>${words.title}</h1>`,
    `<p class="lede">${escapeMarkup(words.text(lost))}</p>`,
    `<p>${strings.gone.leadsTo} <a href="${escapeMarkup(basePath + path)}">${title}</a></p>`,
    '</div>',
  ].join('');
  return template
    .replace(MAIN, (_, open: string, close: string) => open + main + close)
    .replace(TITLE, () => `<title>${escapeMarkup(words.pageTitle(lost))}</title>`);
}
