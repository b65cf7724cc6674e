import type { Element } from 'hast';
import { h } from '../element.ts';
import type { BlockView, CellView, ParagraphView } from '../../outputs/document/document-text.ts';
import { strings } from '../../strings.ts';
import { inlineElements } from './inlines.ts';

const words = strings.document.text;

/**
 * One block of the text. `data-official` marks the words of the document, and nothing else stands in such an element but
 * what was left out of them, set off (`../element.ts`);
 * inside a note of the editors nothing is official.
 */
export function blockElement(block: BlockView, isOfficial = true): Element {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block, isOfficial);
    case 'table':
      return table(block, isOfficial);
    case 'quotation':
      return h('figure.quotation', [
        h(
          'blockquote',
          block.blocks.map((inner) => blockElement(inner, isOfficial)),
        ),
        block.source ? h('figcaption', `${words.quotedFrom}: ${block.source}`) : null,
      ]);
    case 'editor-note':
      return h('aside.editor-note', { ariaLabel: words.editorNote }, [
        h('p.editors', words.editorNote),
        ...block.blocks.map((inner) => blockElement(inner, false)),
      ]);
  }
}

const official = (isOfficial: boolean) => ({ dataOfficial: isOfficial ? '' : undefined });

function paragraph({ form, marker, inlines }: ParagraphView, isOfficial: boolean): Element {
  return h('p', { className: form && [form], ...official(isOfficial) }, [
    marker === undefined ? null : h('span.marker', marker),
    marker === undefined || inlines.length === 0 ? null : ' ',
    ...inlineElements(inlines),
  ]);
}

/** Wider than the screen it scrolls in its own frame, which takes the focus so that arrow keys reach all of it. */
function table({ caption, header, rows }: Extract<BlockView, { type: 'table' }>, isOfficial: boolean): Element {
  const head = header.map(({ align, inlines }) =>
    h('th', { scope: 'col', className: align && [align] }, inlineElements(inlines)),
  );
  const cell = ({ align, inlines }: CellView) => h('td', { className: align && [align] }, inlineElements(inlines));
  return h('div.table-frame', { tabIndex: 0, role: 'group', ariaLabel: caption ?? words.table }, [
    h('table', official(isOfficial), [
      caption ? h('caption', caption) : null,
      h('thead', h('tr', head)),
      h(
        'tbody',
        rows.map((row) => h('tr', row.map(cell))),
      ),
    ]),
  ]);
}
