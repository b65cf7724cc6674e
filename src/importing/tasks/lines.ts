import { dashOf } from '../../markup/numbering/line-starts.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Provision, Table } from '../../domain/provision/provision.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';

/** What stands right in a provision, in the order of the text: lines of words, and tables. */
export type Line =
  { type: 'title' | 'words'; text: string; dash?: string } | { type: 'table'; head: string[]; rows: string[][] };

/** The lines of a provision without those of the provisions below it. Quotations and notes give nobody a duty. */
export function linesOf(provision: Provision): Line[] {
  const title = provision.title ? [{ type: 'title' as const, text: collapseSpaces(inlineText(provision.title)) }] : [];
  const own = provision.content.flatMap((item): Line[] => {
    switch (item.type) {
      case 'paragraph': {
        const text = collapseSpaces(inlineText(item.inlines));
        const dash = dashOf(text);
        return [{ type: 'words', text, ...(dash !== undefined && { dash }) }];
      }
      case 'table':
        return [{ type: 'table', ...cellsOf(item) }];
      default:
        return [];
    }
  });
  return [...title, ...own];
}

const cellsOf = ({ header, rows }: Table): { head: string[]; rows: string[][] } => ({
  head: header.map((cell) => collapseSpaces(inlineText(cell))),
  rows: rows.map((row) => row.map((cell) => collapseSpaces(inlineText(cell)))),
});
