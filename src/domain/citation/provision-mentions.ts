import type { NumberedKind } from '../provision/provision-id.ts';
import { CITED_KIND } from './kind-names.ts';
import { depth, LEVELS } from '../provision/provision-levels.ts';
import type { Level } from '../provision/provision-levels.ts';

/** One number of a chain such as “các điểm a, b và c khoản 1 Điều 5”, which has five. */
export interface Mention {
  kind: NumberedKind;
  /** The level that its word names; other than `kind` in “điểm 1 mục II”, which is clause 1. */
  level: NumberedKind;
  /** Absent in “Điều này” and in a bare “Phụ lục kèm theo”. */
  number?: string;
  /** “Điều này”: the one that the text stands in. */
  isDeictic: boolean;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Whether “và” or its like stands before it, so that it contains nothing that came before. */
  startsNewChain: boolean;
}

const matchAt = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

const LEVEL_WORD = '(?:[Đđ]iểm|[Tt]iết|[Kk]hoản|[Đđ]iều|(?:[Tt]iểu\\s+)?[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ\\s+lục)';
const deixis = /này(?![\p{L}\p{M}])/uy;
const enclosed = /(?=(?:được\s+)?(?:ban\s+hành\s+)?(?:kèm\s+theo|đính\s+kèm)(?!\p{L}))/uy;
/** “Các phụ lục kèm theo” are several, and none of them is meant. */
const SEVERAL = /(?<!\p{L})(?:các|những|nhiều|mỗi|từng|một số|toàn bộ|số|\d+)\s+$/iu;
const space = /\s+/uy;
const nextNumber = /\s*[,;]\s*|\s+(?:và|hoặc|hay|đến)\s+|\s?[-–]\s?/uy;
// A further number counts only if the sentence does not go on with it as a quantity: “Điều 5, 10 ngày sau”.
const listGoesOn = new RegExp(
  `(?=\\s*(?:[,;.:)\\]”"]|$)|\\s?[-–]|\\s+(?:và|hoặc|hay|đến|của|tại|thuộc|trong|này|nêu|trên|dưới|nói|được|quy định|thì|phải|có|là|${LEVEL_WORD}|${CITED_KIND})(?!\\p{L}))`,
  'uy',
);

const within = /\s+(?:(?:của|thuộc|tại|trong)\s+)?(?:các\s+)?/uy;
const comma = /\s*[,;]\s*(?:(?:các|từ|tại|của)\s+)*/uy;
const conjunction = /\s*[,;]?\s+(?:và|hoặc|hay|cùng với|cùng|với|đến hết|đến)\s+(?:(?:các|từ|tại|cả)\s+)*/uy;

/** Further numbers of the same level: “, b và c”. */
function readList(text: string, { kind: level, number }: Level, first: Mention): Mention[] {
  const mentions = [first];
  for (let last = first; ;) {
    const separator = matchAt(nextNumber, text, last.end);
    if (!separator) return mentions;
    const start = last.end + separator[0].length;
    const written = matchAt(number, text, start)?.[0];
    if (written === undefined || !matchAt(listGoesOn, text, start + written.length)) return mentions;
    last = {
      level,
      ...numbered(level, written),
      isDeictic: false,
      start,
      end: start + written.length,
      startsNewChain: false,
    };
    mentions.push(last);
  }
}

/** Documents without lettered points call their numbers điểm: “điểm 1 mục II” is clause 1, “điểm 1.1” below it. */
function numbered(kind: NumberedKind, written: string): Pick<Mention, 'kind' | 'number'> {
  const number = written.replace(/^số\s+/, '');
  if (number.includes('.') && kind !== 'annex' && kind !== 'section') return { kind: 'subclause', number };
  return { kind: kind === 'point' && /^\d/.test(number) ? 'clause' : kind, number };
}

/** The mentions of one level at a position: “điểm a, b và c”, “Điều này”. */
function readLevel(text: string, start: number, startsNewChain: boolean): Mention[] {
  for (const level of LEVELS) {
    const word = matchAt(level.word, text, start)?.[0];
    if (word === undefined) continue;
    const position = start + word.length + (matchAt(space, text, start + word.length)?.[0].length ?? 0);
    const mention = { kind: level.kind, level: level.kind, isDeictic: false, start, startsNewChain };
    const number = matchAt(level.number, text, position)?.[0];
    if (number !== undefined) {
      return readList(text, level, { ...mention, ...numbered(level.kind, number), end: position + number.length });
    }
    const here = matchAt(deixis, text, position);
    if (here) return [{ ...mention, isDeictic: true, end: position + here[0].length }];
    const isOne = /^P/.test(word) || !SEVERAL.test(text.slice(0, start));
    const bareAnnex = level.kind === 'annex' && isOne && matchAt(enclosed, text, position);
    return bareAnnex ? [{ ...mention, end: start + word.length }] : [];
  }
  return [];
}

/** “Điểm 1 khoản 2”: beside a clause a number counts its points. */
function asPoints(chain: Mention[]): Mention[] {
  for (const [index, mention] of chain.entries()) {
    const next = chain[index + 1];
    const isInClause = next?.level === 'clause' && !next.startsNewChain;
    if (mention.level === 'point' && mention.kind === 'clause' && isInClause) mention.kind = 'point';
  }
  return chain;
}

/** What joins the next level on: containment (“điểm a khoản 1”), a comma, or a conjunction. */
function readNext(text: string, last: Mention | undefined, position: number): Mention[] {
  for (const [joint, isConjunction] of [
    [conjunction, true],
    [comma, false],
    [within, false],
  ] as const) {
    const joined = matchAt(joint, text, position)?.[0];
    if (joined === undefined) continue;
    const next = readLevel(text, position + joined.length, isConjunction || joined.includes(';'));
    const [first] = next;
    if (!first) continue;
    // Articles count through the whole document: “Điều 2, Phụ lục I” are two, “mục II, Phụ lục I” is one.
    if (first.kind === 'annex' && last?.kind === 'article' && joined.includes(',')) first.startsNewChain = true;
    return next;
  }
  return [];
}

const anyLevel = new RegExp(`(?<![\\p{L}\\p{M}])${LEVEL_WORD}(?=\\s)`, 'giu');

/** The chains of provisions in a text, each as its mentions in order. */
export function* findMentionChains(text: string): Generator<Mention[]> {
  let after = 0;
  for (const { index } of text.matchAll(anyLevel)) {
    if (index < after) continue;
    const chain = readLevel(text, index, false);
    for (let next = chain; next.length > 0; chain.push(...next)) {
      next = readNext(text, chain.at(-1), chain.at(-1)?.end ?? index);
    }
    const last = chain.at(-1);
    if (!last) continue;
    after = last.end;
    yield asPoints(chain);
  }
}

/**
 * For each mention of a chain the index of the one that contains it: the first of a higher level after it, unless
 * “và” stands before that one (“khoản 2 và Điều 5”).
 */
export function containersIn(chain: readonly Mention[]): (number | undefined)[] {
  const containers: (number | undefined)[] = chain.map(() => undefined);
  // Indexes that still lack a container, the deepest level last.
  const open: number[] = [];
  const deeperThan = (kind: NumberedKind, index: number | undefined): boolean => {
    const inner = index === undefined ? undefined : chain[index];
    return inner !== undefined && depth(inner.kind) > depth(kind);
  };
  for (const [at, { kind, startsNewChain }] of chain.entries()) {
    while (deeperThan(kind, open.at(-1))) {
      const index = open.pop() ?? at;
      containers[index] = startsNewChain || chain[index]?.isDeictic ? undefined : at;
    }
    open.push(at);
  }
  return containers;
}
