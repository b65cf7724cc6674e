import type { Element } from 'hast';
import { h } from '../element.ts';
import type { BlockView, ParagraphView } from '../../outputs/document/document-text.ts';
import { strings } from '../../strings.ts';
import { inlineElements } from './inlines.ts';
import { type BesideRow, tableElement } from './table/table.ts';

const words = strings.document.text;

/**
 * One block of the text. `data-official` marks the words of the document, and nothing else stands in such an element but
 * what was left out of them, set off (`../element.ts`);
 * inside a note of the editors nothing is official.
 */
export function blockElement(block: BlockView, isOfficial = true, besideRow: BesideRow = () => []): Element {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block, isOfficial);
    case 'table':
      return tableElement(block, isOfficial, besideRow);
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
