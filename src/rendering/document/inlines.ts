import { h, type Child } from '../element.ts';
import type { ResolvedInline } from '../../outputs/document/resolved-references.ts';

const ELEMENTS = { strong: 'strong', emphasis: 'em', superscript: 'sup', subscript: 'sub' } as const;

/** A run of inlines: its text is the text of the inlines, character for character. */
export function inlineElements(inlines: readonly ResolvedInline[]): Child[] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case 'text':
        return inline.value;
      case 'break':
        return h('br');
      case 'link':
        return h('a', { href: inline.href, rel: relationOf(inline.href) }, inlineElements(inline.children));
      default:
        return h(ELEMENTS[inline.type], inlineElements(inline.children));
    }
  });
}

/** An address with a scheme leads out of the site. */
const relationOf = (href: string): string[] | undefined =>
  /^[a-z][a-z0-9+.-]*:/i.test(href) ? ['noopener'] : undefined;
