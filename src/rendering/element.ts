import type { Element, ElementContent, Properties } from 'hast';
import { h as element } from 'hastscript';
import { stretchesOf } from '../domain/release/redaction.ts';

/** What stands inside an element; nothing is drawn for what is absent. */
export type Child = Element | string | null | undefined | readonly Child[];

/**
 * An element of the tree, from a selector such as `p.editors`, its properties by their names in hast, and its children.
 * hastscript takes whatever has a type in second place for a child, and a text node for properties: here the compiler
 * tells them apart, and text is a string.
 */
export function h(selector: string, ...children: readonly Child[]): Element;
export function h(selector: string, properties: Properties, ...children: readonly Child[]): Element;
export function h(selector: string, first?: Child | Properties, ...others: readonly Child[]): Element {
  return isChild(first)
    ? element(selector, {}, ...nodesOf(first, ...others))
    : element(selector, first, ...nodesOf(...others));
}

/**
 * Children as nodes of a tree, in their order. What the editors have left out of a text is set off from its words wherever a
 * text is drawn: whoever reads must see that those words are not the document's. Not one character changes.
 */
export function nodesOf(...children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === null || child === undefined) return [];
    if (typeof child === 'string') return textNodes(child);
    return 'tagName' in child ? [child] : nodesOf(...child);
  });
}

function textNodes(text: string): ElementContent[] {
  return stretchesOf(text).map((stretch) => {
    return stretch.isRedaction
      ? { type: 'element', tagName: 'span', properties: { className: ['redaction'] }, children: [toText(stretch.text)] }
      : toText(stretch.text);
  });
}

const toText = (value: string): ElementContent & { type: 'text' } => ({ type: 'text', value });

const isChild = (value: Child | Properties): value is Child =>
  value === null || typeof value !== 'object' || Array.isArray(value) || 'tagName' in value;
