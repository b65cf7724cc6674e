import type { Element, ElementContent, Properties } from 'hast';

/** What stands inside an element; nothing is drawn for what is absent. */
export type Child = Element | string | null | undefined | readonly Child[];

/**
 * An element of the tree, from a selector such as `p.editors`, its properties by their names in hast, and its children.
 * hastscript's `h` does the same and more: it looks up every name in tables that a browser would have to load, takes a
 * text node in second place for properties, and makes the build slower than it was with Astro's components.
 */
export function h(selector: string, ...children: readonly Child[]): Element;
export function h(selector: string, properties: Properties, ...children: readonly Child[]): Element;
export function h(selector: string, first?: Child | Properties, ...others: readonly Child[]): Element {
  const { tagName, classes } = parse(selector);
  const properties: Properties = classes.length > 0 ? { className: [...classes] } : {};
  const children: ElementContent[] = [];
  if (isChild(first)) addNodes(children, first);
  else addProperties(properties, first);
  addNodes(children, others);
  return { type: 'element', tagName, properties, children };
}

/** Children as nodes of a tree, in their order. */
export function nodesOf(...children: readonly Child[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  addNodes(nodes, children);
  return nodes;
}

interface Selector {
  tagName: string;
  classes: string[];
}

const selectors = new Map<string, Selector>();

function parse(selector: string): Selector {
  const known = selectors.get(selector);
  if (known) return known;
  const [tagName = '', ...classes] = selector.split('.');
  const parsed = { tagName, classes };
  selectors.set(selector, parsed);
  return parsed;
}

const isChild = (value: Child | Properties): value is Child =>
  value === null || typeof value !== 'object' || Array.isArray(value) || 'tagName' in value;

function addProperties(properties: Properties, given: Properties): void {
  for (const [name, value] of Object.entries(given)) if (value !== undefined) properties[name] = value;
}

function addNodes(nodes: ElementContent[], child: Child): void {
  if (child === null || child === undefined) return;
  if (typeof child === 'string') nodes.push({ type: 'text', value: child });
  else if ('tagName' in child) nodes.push(child);
  else for (const inner of child) addNodes(nodes, inner);
}
