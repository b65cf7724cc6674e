/** Text or a node; what is left out of a list of children by a condition may stand in it as `undefined` or `false`. */
type Child = Node | string | undefined | false;

/** An element with text attributes and children; text is text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => (child ?? false) !== false));
  return made;
}

/** The first element that the selector finds. @throws if the page has none: page and script do not fit */
export function find<T extends Element = HTMLElement>(within: ParentNode, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
