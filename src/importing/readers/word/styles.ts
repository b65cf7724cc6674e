import type { XmlElement } from './xml.ts';
import { attributeOf, child, childrenOf, switchOf, valueOf } from './xml.ts';

/** How a run looks once all its styles are counted in. */
export interface RunLook {
  isBold: boolean;
  isItalic: boolean;
  isHidden: boolean;
  isCaps: boolean;
  font?: string;
}

/** The list that a paragraph stands in. */
export interface InList {
  list: string;
  depth?: number;
}

/** The styles of a document, asked for what they bring. */
export class Styles {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #defaults: XmlElement | undefined;
  readonly #usual: string | undefined;

  constructor(part: Document | undefined) {
    const all = childrenOf(part?.documentElement).filter(({ nodeName }) => nodeName === 'w:style');
    this.#styles = new Map(all.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]));
    this.#defaults = child(part?.documentElement, 'w:docDefaults');
    const usual = all.find(
      (style) =>
        attributeOf(style, 'w:type') === 'paragraph' && ['1', 'true'].includes(attributeOf(style, 'w:default') ?? ''),
    );
    this.#usual = attributeOf(usual, 'w:styleId');
  }

  /** A style and those that it is based on, the nearest first. */
  chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at = this.#styles.get(id ?? ''); at && !chain.includes(at);) {
      chain.push(at);
      at = this.#styles.get(valueOf(at, 'w:basedOn') ?? '');
    }
    return chain;
  }

  #ofParagraph(paragraph: XmlElement): XmlElement[] {
    return this.chain(valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? this.#usual);
  }

  runLook(run: XmlElement, paragraph: XmlElement): RunLook {
    const own = child(run, 'w:rPr');
    const ofRun = this.chain(valueOf(own, 'w:rStyle')).map((style) => child(style, 'w:rPr'));
    const ofParagraph = this.#ofParagraph(paragraph).map((style) => child(style, 'w:rPr'));
    const defaults = child(this.#defaults, 'w:rPrDefault', 'w:rPr');
    const isOn = (name: string): boolean => {
      const inStyles = [ofRun, ofParagraph].map((chain) => firstOf(chain, (one) => switchOf(one, name)) ?? false);
      // Set by both kinds of style, such a look takes itself back; what the run itself says counts above all.
      return switchOf(own, name) ?? (inStyles[0] !== inStyles[1] || (switchOf(defaults, name) ?? false));
    };
    const font = firstOf([own, ...ofRun, ...ofParagraph, defaults], (one) => fontOf(one));
    return {
      isBold: isOn('w:b'),
      isItalic: isOn('w:i'),
      isHidden: isOn('w:vanish'),
      isCaps: isOn('w:caps'),
      ...(font !== undefined && { font }),
    };
  }

  alignment(paragraph: XmlElement): string | undefined {
    const chain = [paragraph, ...this.#ofParagraph(paragraph)].map((one) => child(one, 'w:pPr'));
    return firstOf([...chain, child(this.#defaults, 'w:pPrDefault', 'w:pPr')], (one) => valueOf(one, 'w:jc'));
  }

  /** The list that a paragraph stands in by itself or by its style; list “0” is none. */
  list(paragraph: XmlElement): InList | undefined {
    const own = child(paragraph, 'w:pPr', 'w:numPr');
    const ofStyle = this.#ofParagraph(paragraph)
      .map((style) => child(style, 'w:pPr', 'w:numPr'))
      .find((one) => valueOf(one, 'w:numId') !== undefined);
    const list = valueOf(own, 'w:numId') ?? valueOf(ofStyle, 'w:numId');
    if (list === undefined || list === '0') return undefined;
    const depth = valueOf(own, 'w:ilvl') ?? (valueOf(own, 'w:numId') === undefined ? valueOf(ofStyle, 'w:ilvl') : '0');
    return { list, ...(depth !== undefined && { depth: Number(depth) }) };
  }

  /** The paragraph style and those it is based on, by name. */
  names(paragraph: XmlElement): string[] {
    return this.#ofParagraph(paragraph).flatMap((style) => attributeOf(style, 'w:styleId') ?? []);
  }

  /** Whether the lines of a table are drawn: by itself, by its style, or by most of its cells. */
  isDrawn(table: XmlElement): boolean {
    const own = child(table, 'w:tblPr');
    const chain = [own, ...this.chain(valueOf(own, 'w:tblStyle')).map((style) => child(style, 'w:tblPr'))];
    const cells = childrenOf(table).flatMap((row) => childrenOf(row).filter(({ nodeName }) => nodeName === 'w:tc'));
    const bordered = cells.filter((cell) => isVisible(child(cell, 'w:tcPr', 'w:tcBorders')));
    if (bordered.length * 2 > cells.length) return true;
    const borders = chain.map((one) => child(one, 'w:tblBorders')).find((one) => one !== undefined);
    const cleared = cells.filter((cell) => isCleared(child(cell, 'w:tcPr', 'w:tcBorders')));
    return isVisible(borders) && cleared.length * 2 <= cells.length;
  }
}

const NO_LINE = ['none', 'nil'];

const isVisible = (borders: XmlElement | undefined): boolean =>
  childrenOf(borders).some((side) => !NO_LINE.includes(attributeOf(side, 'w:val') ?? 'none'));

const isCleared = (borders: XmlElement | undefined): boolean =>
  borders !== undefined &&
  childrenOf(borders).length >= 2 &&
  childrenOf(borders).every((side) => NO_LINE.includes(attributeOf(side, 'w:val') ?? 'none'));

const fontOf = (properties: XmlElement | undefined): string | undefined => {
  const fonts = child(properties, 'w:rFonts');
  return attributeOf(fonts, 'w:ascii') ?? attributeOf(fonts, 'w:hAnsi');
};

function firstOf<T, Found>(list: readonly T[], read: (one: T) => Found | undefined): Found | undefined {
  for (const one of list) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
