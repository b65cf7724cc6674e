import { ATTACHED_KIND, attachedKind } from '../provision/attached-kind.ts';

/** An attached document that a text names behind a provision: “Điều 4 của Quy chế này”. */
export interface AttachedName {
  typeName: string;
  number?: string;
  /** The words between its kind and what it is issued with: “tiếp công dân”; empty where there are none. */
  name: string;
  /** “Quy chế này”: the one that the text stands in. */
  isHere: boolean;
  /**
   * The text does not say what it is issued with: it is meant only where the document has such a one, and the words that
   * follow are its title.
   */
  isBare?: true;
  /** Where its name ends in the text, with “ban hành kèm theo”. */
  end: number;
}

const WITH = '(?:(?:đã\\s+)?được\\s+)?(?:ban\\s+hành\\s+)?(?:kèm\\s+theo|đính\\s+kèm)';
const OF = `\\s*,?\\s+(?:(?:của|thuộc|tại|trong|${WITH})\\s+)?`;
const KIND = `(?<kind>${ATTACHED_KIND})(?:\\s+(?:số\\s+)?(?<number>\\d{1,3}|[IVX]+)(?=\\s))?`;
/** A title ends with its sentence; no office gives one of more words. */
const NAME = '(?<name>(?:\\s+[^\\s.;:()“”]+){0,40}?)';
const ISSUED = `\\s*,?\\s+${WITH}(?!\\p{L})`;
const here = new RegExp(`${OF}${KIND}\\s+này(?!\\p{L})`, 'iuy');
const bare = new RegExp(`${OF}${KIND}(?<name>(?:\\s+[^\\s.,;:()“”]+){0,40})`, 'uy');
const issued = new RegExp(`${OF}${KIND}${NAME}${ISSUED}`, 'uy');

/** One that stands right behind a provision and is only named: “Phụ lục I của Quy chế”, “Điều 1 Quy chế họp”. */
export function bareAfter(text: string, position: number): AttachedName | undefined {
  bare.lastIndex = position;
  const found = bare.exec(text);
  if (!found?.groups) return undefined;
  const { kind = '', name = '', number } = found.groups;
  return {
    typeName: attachedKind(kind),
    ...(number !== undefined && { number }),
    name: name.trim(),
    isHere: false,
    isBare: true,
    end: found.index + found[0].length,
  };
}

/** The attached document that stands right behind a provision, or undefined. */
export function attachedAfter(text: string, position: number): AttachedName | undefined {
  here.lastIndex = position;
  issued.lastIndex = position;
  const isHere = here.exec(text);
  const found = isHere ?? issued.exec(text);
  if (!found?.groups) return undefined;
  const { kind = '', name = '', number } = found.groups;
  return {
    typeName: attachedKind(kind),
    ...(number !== undefined && { number }),
    name: name.trim(),
    isHere: isHere !== null,
    end: found.index + found[0].length,
  };
}
