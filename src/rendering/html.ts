import type { Element, ElementContent } from 'hast';
import { find, html, svg, type Schema } from 'property-information';
import { escapeMarkup } from '../outputs/escape-markup.ts';
import { nodesOf, type Child } from './element.ts';

/** Elements that hold nothing and are not closed: WHATWG HTML, 13.1.2. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * What was drawn as HTML, once for each article or sheet. It says the same as hast-util-to-html, to which the tests hold
 * it, in less than half of the time: with that library a build is slower than it was with Astro's components.
 */
export function htmlOf(...children: readonly Child[]): string {
  return nodesHtml(nodesOf(...children), html);
}

function nodesHtml(nodes: readonly ElementContent[], schema: Schema): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += escapeMarkup(node.value);
    else if (node.type === 'element') text += elementHtml(node, node.tagName === 'svg' ? svg : schema);
  }
  return text;
}

function elementHtml({ tagName, properties, children }: Element, schema: Schema): string {
  let start = `<${tagName}`;
  for (const name in properties) start += attributeHtml(name, properties[name], schema);
  if (schema === html && VOID.has(tagName)) return `${start}>`;
  return `${start}>${nodesHtml(children, schema)}</${tagName}>`;
}

function attributeHtml(property: string, value: Element['properties'][string], schema: Schema): string {
  if (value === undefined || value === null || value === false) return '';
  const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
  const name = attributeName(property, schema);
  return text === '' ? ` ${name}` : ` ${name}="${escapeMarkup(text)}"`;
}

const attributeNames = new Map<string, string>();

function attributeName(property: string, schema: Schema): string {
  const key = schema === svg ? `svg ${property}` : property;
  const known = attributeNames.get(key);
  if (known !== undefined) return known;
  const name = find(schema, property).attribute;
  attributeNames.set(key, name);
  return name;
}
