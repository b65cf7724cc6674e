import type { Element, ElementContent, Properties } from 'hast';
import { h as element } from 'hastscript';

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

/** Children as nodes of a tree, in their order. */
export function nodesOf(...children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === null || child === undefined) return [];
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return 'tagName' in child ? [child] : nodesOf(...child);
  });
}

const isChild = (value: Child | Properties): value is Child =>
  value === null || typeof value !== 'object' || Array.isArray(value) || 'tagName' in value;
