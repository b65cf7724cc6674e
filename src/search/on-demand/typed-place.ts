import { foldWord, wordsOf } from '../../vietnamese/index-form.ts';
import { sameNumbers } from './numbers/numbers-typed.ts';
import type { RawDocument } from '../engine/pagefind-index.ts';

/** What stands in a citation in front of the document: “khoản 3 Điều 4 Quyết định 45”. */
export interface TypedPlace {
  /** “khoan 3 dieu 4”, the innermost first, as labels have it. */
  label: string;
  /** The query behind it. */
  rest: string;
}

/** From the innermost out. */
const KINDS = ['diem', 'khoan', 'dieu', 'tieu muc', 'muc', 'chuong', 'phan', 'phu luc'];
/**
 * Figures anywhere, Roman ones where no article or clause is numbered so, a letter for a point or a part; “điều nào” is no
 * place.
 */
const NUMBERED = `(?:${KINDS.join('|')})\\s+\\d[\\da-z.]{0,4}|(?:${KINDS.slice(3).join('|')})\\s+[ivxlc]{1,5}[\\d.]{0,3}|(?:diem|muc|phan|phu luc)\\s+[a-z]`;
const PART = new RegExp(`(${NUMBERED})(?=[\\s,])[\\s,]*`, 'y');
const OF = /(?:cua\s+)?/y;

/** The place that a query names before anything else, the parts in whatever order. */
export function typedPlace(query: string): TypedPlace | undefined {
  const text = query.normalize('NFC').trimStart();
  const folded = foldWord(text);
  // Folding leaves every letter in its place, or the rest of the query cannot be told.
  if (folded.length !== text.length) return undefined;
  const parts: [kind: string, number: string][] = [];
  let end = 0;
  for (;;) {
    PART.lastIndex = end;
    const [whole, part = ''] = PART.exec(folded) ?? [];
    if (whole === undefined) break;
    const [, kind = '', number = ''] = /^(.*\S)\s+(\S+)/.exec(part) ?? [];
    parts.push([kind.replace(/\s+/, ' '), number]);
    end += whole.length;
  }
  if (parts.length === 0) return undefined;
  OF.lastIndex = end;
  const rest = text.slice(end + (OF.exec(folded)?.[0].length ?? 0));
  parts.sort(([a], [b]) => KINDS.indexOf(a) - KINDS.indexOf(b));
  return { label: keysOf(parts.flat().join(' ')), rest };
}

/** The place that a query names and nothing else, “khoản 2”, “Điều 15 khoản 1”: as labels have it. */
export function placeAlone(query: string): string | undefined {
  const place = typedPlace(`${query} `);
  return place?.rest === '' ? place.label : undefined;
}

/** Whether a provision is the one that was typed, “mục 2” for “mục II”, or has its name in another one: “khoản 2 Điều 3”. */
export function isCalled(name: string, label: string): boolean {
  const called = alike(keysOf(name)).split(' ');
  return alike(label)
    .split(' ')
    .every((key, at) => [key, ...sameNumbers(key).filter((same) => /\d/.test(same))].includes(called[at] ?? ''));
}

/**
 * Where the provision that was typed begins in a document, in words; its label may go on in the rest of the query: “Điều 4”
 * and “Quy chế ban hành kèm theo Quyết định 18”.
 */
export function placeOf({ label, rest }: TypedPlace, { anchors }: RawDocument): number | undefined {
  const typed = alike(`${label} ${keysOf(rest)} `);
  return anchors
    .map(({ title, location }) => ({ key: alike(`${keysOf(title.replace(/^\d+ /, ''))} `), location }))
    .filter(({ key }) => key.startsWith(alike(label)) && typed.startsWith(key))
    .sort((a, b) => b.key.length - a.key.length)[0]?.location;
}

/** “Mục I” as “Mục 1”, “Phần B” as “Mục B”: documents, and who cites them, write both. */
const alike = (keys: string): string =>
  keys
    .replace(/\bphan (?=[a-h]\b)/g, 'muc ')
    .replace(/\b(muc|phan|chuong|luc) ([ivx]+)\b/g, (_, kind: string, roman: string) =>
      [kind, sameNumbers(roman)[0] ?? roman].join(' '),
    );

const keysOf = (text: string): string =>
  wordsOf(text)
    .map((word) => foldWord(word.text))
    .join(' ');
