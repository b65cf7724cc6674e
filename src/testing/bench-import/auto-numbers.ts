import type { ILevelsOptions } from 'docx';
import { AlignmentType, LevelFormat } from 'docx';
import { readMarker } from '../../markup/numbering/markers.ts';

/** The list that a number belongs to, so that Word prints it itself. */
export interface InList {
  reference: string;
  instance: number;
  /** What follows the number. */
  rest: string;
}

const FORMATS: Record<string, { pattern: string; format: ILevelsOptions['format']; next: (number: number) => string }> =
  {
    article: { pattern: 'Điều %1.', format: LevelFormat.DECIMAL, next: String },
    clause: { pattern: '%1.', format: LevelFormat.DECIMAL, next: String },
    letter: { pattern: '%1)', format: LevelFormat.LOWER_LETTER, next: (number) => String.fromCharCode(96 + number) },
    roman: { pattern: '%1.', format: LevelFormat.UPPER_ROMAN, next: (number) => ROMAN[number] ?? '' },
  };
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The lists that papers use, as Word wants them declared. */
export const LISTS = [
  ...Object.entries(FORMATS).map(([reference, { pattern, format }]) => ({
    reference,
    levels: [level(pattern, format)],
  })),
  { reference: 'dash', levels: [level('-', LevelFormat.BULLET)] },
];

function level(text: string, format: ILevelsOptions['format']): ILevelsOptions {
  return {
    level: 0,
    text,
    format: format!,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { firstLine: 567 } } },
  };
}

/** Gives paragraphs over to Word's lists as long as Word would print the very number that stands there. */
export class AutoNumbers {
  readonly #counts = new Map<string, { instance: number; last: number }>();
  #instances = 0;

  take(text: string): InList | undefined {
    const dash = /^- (.+)$/su.exec(text);
    if (dash) return { reference: 'dash', instance: 0, rest: dash[1]! };
    const marker = readMarker(text);
    const form = marker && FORMATS[marker.form];
    if (!form || marker.text !== form.pattern.replace('%1', marker.number)) return undefined;
    const rest = text.slice(marker.text.length);
    if (!rest.startsWith(' ')) return undefined;
    const at = this.#counts.get(marker.form) ?? { instance: 0, last: -1 };
    if (form.next(1) === marker.number) {
      this.#instances += 1;
      Object.assign(at, { instance: this.#instances, last: 1 });
    } else if (at.last > 0 && form.next(at.last + 1) === marker.number) at.last += 1;
    else {
      at.last = -1;
      return undefined;
    }
    this.#counts.set(marker.form, at);
    return { reference: marker.form, instance: at.instance, rest: rest.trimStart() };
  }
}
