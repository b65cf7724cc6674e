import { inlineText } from '../domain/provision/provision-text.ts';
import { parseDocument } from '../markup/parse-document.ts';
import type { Block, Body, Cell, Inline, Provision } from '../domain/provision/provision.ts';

/** A body as indented lines that a person can check by eye: one per provision and block, marks of inlines shown. */
export function outlineText(body: Body): string {
  return body.provisions.flatMap((provision) => provisionLines(provision, '')).join('\n') + '\n';
}

/** What comes of the text of a document: its tree as such lines, then line and code of each issue. */
export function readOutline(text: string): string[] {
  const { document, issues } = parseDocument('van-ban/mau.mdx', `---\n---\n${text}\n`);
  const tree = outlineText(document!.body).trimEnd().split('\n');
  // The frontmatter takes two lines.
  return [...tree, ...issues.map(({ line, code }) => `! ${line - 2} ${code}`)];
}

function provisionLines(provision: Provision, indent: string): string[] {
  const { kind, id, marker, title, content } = provision;
  const head = [`${indent}${kind} #${id}`, marker && `[${marker}]`, title && `= ${shown(title)}`];
  const inner = content.flatMap((item) =>
    item.type === 'provision' ? provisionLines(item, `${indent}  `) : blockLines(item, `${indent}  `),
  );
  return [head.filter(Boolean).join(' '), ...inner];
}

function blockLines(block: Block, indent: string): string[] {
  switch (block.type) {
    case 'paragraph':
      return [`${indent}${block.dash ? '·' : '|'} ${shown(block.inlines)}`];
    case 'table': {
      const head = block.head.map((cells) => `${indent}  ${cells.map(shownCell).join(' ¦ ')}`);
      // The head of one row needs no line under it.
      const end = head.length > 1 ? [`${indent}  ---`] : [];
      const rows = block.rows.map(({ id, number, cells }) => {
        const address = id === undefined ? '' : `#${id} (${number}) `;
        return `${indent}  ${address}${cells.map(shownCell).join(' ¦ ')}`;
      });
      return [`${indent}table ${block.align.join(',')} ${block.caption ?? ''}`.trimEnd(), ...head, ...end, ...rows];
    }
    case 'quotation':
    case 'editor-note': {
      const head = block.type === 'quotation' && block.source ? `quotation (${block.source})` : block.type;
      return [`${indent}${head}`, ...block.blocks.flatMap((inner) => blockLines(inner, `${indent}  `))];
    }
  }
}

function shownCell({ inlines, columns = 1, rows = 1 }: Cell): string {
  return `${shown(inlines)}${columns > 1 || rows > 1 ? ` ${columns}×${rows}` : ''}`;
}

function shown(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.value;
        case 'break':
          return '⏎';
        case 'strong':
          return `**${shown(inline.children)}**`;
        case 'emphasis':
          return `*${shown(inline.children)}*`;
        case 'link':
          return `[${shown(inline.children)}](${inline.href})`;
        case 'reference':
          return `[${shown(inline.children)}](→ ${[inline.document, inline.provision].filter(Boolean).join(' ')})`;
        default:
          return `${inline.type === 'superscript' ? '^' : '~'}(${inlineText(inline.children)})`;
      }
    })
    .join('');
}
