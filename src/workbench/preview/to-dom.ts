import type { ElementContent, Properties } from 'hast';

const SVG = 'http://www.w3.org/2000/svg';
/** Names of properties whose attributes are called otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  viewBox: 'viewBox',
};

/** A drawn tree as nodes of the page: built one by one, for the policy of this site lets no markup be parsed. */
export function toDom(content: ElementContent, isSvg = false): Node {
  if (content.type === 'text') return document.createTextNode(content.value);
  if (content.type !== 'element') return document.createComment('');
  const { tagName, properties, children } = content;
  const isDrawing = isSvg || tagName === 'svg';
  const made = isDrawing ? document.createElementNS(SVG, tagName) : document.createElement(tagName);
  for (const [name, value] of Object.entries(properties)) {
    const text = attributeText(value);
    if (text !== undefined) made.setAttribute(attributeName(name, isDrawing), text);
  }
  made.append(...children.map((child) => toDom(child, isDrawing)));
  return made;
}

function attributeName(name: string, isDrawing: boolean): string {
  const known = NAMES[name];
  if (known !== undefined) return known;
  if (/^(?:data|aria)[A-Z]/.test(name)) {
    const kebab = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    return name.startsWith('aria') ? `aria-${name.slice(4).toLowerCase()}` : kebab;
  }
  return isDrawing ? name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`) : name.toLowerCase();
}

function attributeText(value: Properties[string]): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
