import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Inline } from '../../domain/provision/provision.ts';

/** Where a reference that the author wrote leads; undefined when its target is not held. */
export type AddressOf = (reference: {
  document?: string | undefined;
  provision?: string | undefined;
}) => string | undefined;

const ELEMENTS = { strong: 'strong', emphasis: 'em', superscript: 'sup', subscript: 'sub' } as const;

/** The HTML of a run of inlines: its text content is the text of the inlines, character for character. */
export function inlineHtml(inlines: readonly Inline[], addressOf: AddressOf): string {
  return toHtml({ type: 'root', children: inlines.flatMap((inline) => elementsOf(inline, addressOf)) });
}

function elementsOf(inline: Inline, addressOf: AddressOf): ElementContent[] {
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', value: inline.value }];
    case 'break':
      return [h('br')];
    case 'link':
      return [anchor(inline.href, inline.children, addressOf)];
    case 'reference': {
      const href = addressOf(inline);
      if (href !== undefined) return [anchor(href, inline.children, addressOf)];
      return inline.children.flatMap((child) => elementsOf(child, addressOf));
    }
    default:
      return [
        h(
          ELEMENTS[inline.type],
          inline.children.flatMap((child) => elementsOf(child, addressOf)),
        ),
      ];
  }
}

function anchor(href: string, children: readonly Inline[], addressOf: AddressOf): Element {
  const outside = /^[a-z][a-z0-9+.-]*:/i.test(href);
  return h(
    'a',
    { href, ...(outside && { rel: 'noopener' }) },
    children.flatMap((child) => elementsOf(child, addressOf)),
  );
}
