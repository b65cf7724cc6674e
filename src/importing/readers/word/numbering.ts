import { attributeOf, child, childrenOf, switchOf, valueOf, type XmlElement } from './xml.ts';

/** One level of a list. */
export interface Level {
  start: number;
  /** As Word names it: `decimal`, `lowerLetter`, `bullet` … */
  format: string;
  /** “Điều %1.”, “%1.%2.”: each % stands for the number of that level. */
  pattern: string;
  /** What stands between number and text. */
  gap: string;
  /** The level after which it starts anew, counted from 1; 0 for never; undefined for every higher one. */
  restart?: number;
  isLegal: boolean;
  font?: string;
  /** The paragraph style that brings this level. */
  style?: string;
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists of one kind count on together. */
  kind: string;
  levels: readonly Level[];
  /** Where this list starts anew, by level. */
  starts: ReadonlyMap<number, number>;
}

/** The lists of a document by their number. */
export type Lists = ReadonlyMap<string, List>;

/** Reads the part on numbering. */
export function readLists(numbering: Document | undefined): Lists {
  const root = numbering?.documentElement;
  const kinds = new Map(named(root, 'w:abstractNum').map((one) => [attributeOf(one, 'w:abstractNumId'), one]));
  const nums = named(root, 'w:num');
  const kindOf = (num: XmlElement): XmlElement | undefined => {
    const own = kinds.get(valueOf(num, 'w:abstractNumId'));
    const link = valueOf(own, 'w:numStyleLink');
    return link === undefined ? own : [...kinds.values()].find((one) => valueOf(one, 'w:styleLink') === link);
  };
  return new Map(
    nums.flatMap((num) => {
      const kind = kindOf(num);
      return kind === undefined ? [] : [[attributeOf(num, 'w:numId') ?? '', readList(num, kind)]];
    }),
  );
}

const named = (element: XmlElement | undefined, name: string): XmlElement[] =>
  childrenOf(element).filter(({ nodeName }) => nodeName === name);

function readList(num: XmlElement, kind: XmlElement): List {
  const overrides = named(num, 'w:lvlOverride').map((one) => ({ ...withIndex(one), level: child(one, 'w:lvl') }));
  const levels = named(kind, 'w:lvl').map((element) => {
    const { index } = withIndex(element);
    const own = overrides.find((one) => one.index === index)?.level;
    return [index, readLevel(own ?? element)] as const;
  });
  const byIndex = new Map(levels);
  return {
    kind: attributeOf(kind, 'w:abstractNumId') ?? '',
    levels: Array.from({ length: 9 }, (_, index) => byIndex.get(index) ?? NO_LEVEL),
    starts: new Map(
      overrides.flatMap(({ index, element }) => {
        const start = valueOf(element, 'w:startOverride');
        return start === undefined ? [] : [[index, Number(start)] as const];
      }),
    ),
  };
}

const withIndex = (element: XmlElement): { element: XmlElement; index: number } => ({
  element,
  index: Number(attributeOf(element, 'w:ilvl') ?? 0),
});

const NO_LEVEL: Level = { start: 1, format: 'none', pattern: '', gap: ' ', isLegal: false };

function readLevel(element: XmlElement): Level {
  const restart = valueOf(element, 'w:lvlRestart');
  const font = attributeOf(child(element, 'w:rPr', 'w:rFonts'), 'w:ascii');
  const style = valueOf(element, 'w:pStyle');
  return {
    start: Number(valueOf(element, 'w:start') ?? 0),
    format: formatOf(element),
    pattern: child(element, 'w:lvlPicBulletId') ? '•' : (valueOf(element, 'w:lvlText') ?? ''),
    gap: valueOf(element, 'w:suff') === 'nothing' ? '' : ' ',
    ...(restart !== undefined && { restart: Number(restart) }),
    isLegal: switchOf(element, 'w:isLgl') ?? false,
    ...(font !== undefined && { font }),
    ...(style !== undefined && { style }),
  };
}

/** Newer formats stand beside an older one that programs without them may use. */
function formatOf(element: XmlElement): string {
  const choice = child(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt');
  const format =
    choice ?? child(element, 'w:numFmt') ?? child(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
  const name = attributeOf(format, 'w:val') ?? 'decimal';
  return name === 'custom' ? (attributeOf(format, 'w:format') ?? 'decimal') : name;
}
