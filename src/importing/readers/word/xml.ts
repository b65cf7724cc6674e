import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { Unreadable } from '../unreadable.ts';

/** An element of a Word part, as xmldom gives it. */
export type XmlElement = Element;

/** A part of a Word file as a tree. Throws where it is no sound XML. */
export function parseXml(text: string): Document {
  const refuse = (): never => {
    throw new Unreadable(BROKEN);
  };
  return new DOMParser({ errorHandler: { warning: () => {}, error: refuse, fatalError: refuse } }).parseFromString(
    text,
    'text/xml',
  );
}

export const writeXml = (document: Document): string => new XMLSerializer().serializeToString(document);

/** What is said of a Word file that cannot be opened. */
export const BROKEN =
  'tệp Word bị hỏng, không mở được. Sửa: mở bằng Word hoặc LibreOffice, lưu thành tệp .docx mới rồi nhập tệp đó.';

/** The child elements, in their order. */
export function childrenOf(element: Node | undefined): XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = element?.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as XmlElement);
  }
  return found;
}

/** The first child of a name, down a path of names: `child(p, 'w:pPr', 'w:numPr')`. */
export function child(element: Node | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (at, name) => childrenOf(at).find(({ nodeName }) => nodeName === name),
    element as XmlElement | undefined,
  );
}

/** The value of the first child of a name. */
export const valueOf = (element: Node | undefined, ...names: string[]): string | undefined =>
  attributeOf(child(element, ...names), 'w:val');

export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.hasAttribute(name) ? (element.getAttribute(name) ?? undefined) : undefined;

/** A property that is on or off: on where it stands without a value, undefined where it does not stand. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(properties, name);
  return element && !['false', '0', 'off', 'none'].includes(attributeOf(element, 'w:val') ?? 'true');
}

/** All elements of these names below one, in the order of the document. */
export function below(element: Node, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, names, found);
  return found;
}

function collect(element: Node, names: readonly string[], found: XmlElement[]): void {
  for (let one = element.firstChild; one; one = one.nextSibling) {
    if (one.nodeType !== 1) continue;
    if (names.includes(one.nodeName)) found.push(one as XmlElement);
    collect(one, names, found);
  }
}

/** Takes an element out and leaves what it holds in its place. */
export function unwrap(element: XmlElement): void {
  while (element.firstChild) element.parentNode!.insertBefore(element.firstChild, element);
  element.parentNode!.removeChild(element);
}

export const remove = (element: Node): void => void element.parentNode?.removeChild(element);

const TEXTS = ['w:t', 'w:delText', 'w:tab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:p'];

/** The words below an element, paragraphs apart. */
export function wordsOf(element: Node): string {
  return below(element, ...TEXTS)
    .map((one) => {
      if (one.nodeName === 'w:p') return '\n';
      if (one.nodeName === 'w:noBreakHyphen') return '-';
      return one.nodeName === 'w:t' || one.nodeName === 'w:delText' ? (one.textContent ?? '') : ' ';
    })
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
