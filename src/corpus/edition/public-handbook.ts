import type { Nodes } from 'mdast';
import type { PublishedHandbook } from '../../domain/handbook/published-handbook.ts';
import { parsePageSyntax } from '../../markup/handbook/page-syntax.ts';
import { toSourceText } from '../../markup/source-text.ts';
import type { NamedDocuments } from './named-documents.ts';

/** The handbook without links to the named documents; the words stay. */
export function publicHandbook({ pages, images }: PublishedHandbook, named: NamedDocuments): PublishedHandbook {
  return { pages: pages.map((page) => ({ ...page, body: unlinked(page.body, named) })), images };
}

/** Every link is where the parser finds it that Astro renders pages with, however it is written. */
function unlinked(body: string, { isNamedIn }: NamedDocuments): string {
  const parts: string[] = [];
  let done = 0;
  const visit = (node: Nodes): void => {
    // Addresses that GFM finds in a text have no place of their own: they are words.
    if (node.type === 'link' && node.position && isNamedIn(node.url)) {
      const { start, end } = node.position;
      const [first, last] = [node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
      parts.push(body.slice(done, start.offset), body.slice(first ?? end.offset, last ?? end.offset));
      done = end.offset!;
    } else if ('children' in node) node.children.forEach(visit);
  };
  const tree = parsePageSyntax(toSourceText(body), () => {});
  if (tree) visit(tree);
  return parts.join('') + body.slice(done);
}
