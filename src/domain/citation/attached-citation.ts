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
  const found = matchAt(bare, text, position);
  return found && { ...nameIn(found), isHere: false, isBare: true };
}

/** The attached document that stands right behind a provision, or undefined. */
export function attachedAfter(text: string, position: number): AttachedName | undefined {
  const isHere = matchAt(here, text, position);
  const found = isHere ?? matchAt(issued, text, position);
  return found && { ...nameIn(found), isHere: isHere !== undefined };
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

function nameIn({ 0: words, index, groups = {} }: RegExpExecArray): Omit<AttachedName, 'isHere'> {
  const { kind = '', name = '', number } = groups;
  return {
    typeName: attachedKind(kind),
    ...(number !== undefined && { number }),
    name: name.trim(),
    end: index + words.length,
  };
}
