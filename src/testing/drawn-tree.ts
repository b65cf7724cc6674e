import type { Element, ElementContent } from 'hast';

/** Every element of what was drawn, itself included, in the order of the page. */
export function elementsOf(...roots: readonly ElementContent[]): Element[] {
  return roots.flatMap((root) => (root.type === 'element' ? [root, ...elementsOf(...root.children)] : []));
}

/** The elements of that class, in the order of the page. */
export function byClass(roots: Element | readonly ElementContent[], name: string): Element[] {
  return elementsOf(...[roots].flat()).filter(({ properties: { className } }) =>
    Array.isArray(className) ? className.includes(name) : className === name,
  );
}

/** What readers get as text. */
export function textOf(...nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'element' ? textOf(...node.children) : textIn(node))).join('');
}

const textIn = (node: ElementContent): string => (node.type === 'text' ? node.value : '');

/** The outermost elements that are marked as words of the document. */
export function officialElements(root: Element): Element[] {
  if (root.properties['dataOfficial'] === '') return [root];
  return root.children.flatMap((child) => (child.type === 'element' ? officialElements(child) : []));
}
