import { beginsWithLongVerb } from '../../vietnamese/verbs.ts';
import { isPurpose, nameTail } from './name-tail.ts';
import type { RegisteredUnit, UnitRegistry } from './unit-registry.ts';
import { unitNames } from './unit-names.ts';
import type { WordKey } from './word-keys.ts';

/** Names that share their first word: “các phường Hoa Sữa, Cầu Vồng”, “các sở: Nội vụ, Tài chính”. */
export interface Enumeration {
  /** So many words it takes. */
  length: number;
  elements: { at: number; length: number; units: RegisteredUnit[]; head: string }[];
}

const COMMITTEE = ['uy', 'ban', 'nhan', 'dan'];
const HEADS = [
  ['so'],
  ['phong'],
  ['phuong'],
  ['xa'],
  ['dac', 'khu'],
  ['bo'],
  ['ban'],
  ['chi', 'cuc'],
  ['cuc'],
  ['truong'],
];

const startsWith = (keys: readonly WordKey[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((key, index) => keys[at + index]?.key === key);

/**
 * Names behind “và” or a comma that share the first word of the name before them: “UBND phường Bến Đò và Vườn Đào”. Only
 * names of the registry are such.
 */
export function readEllipsis(
  text: string,
  keys: readonly WordKey[],
  start: number,
  length: number,
  registry: UnitRegistry,
): Enumeration {
  const isCommittee = startsWith(keys, start, COMMITTEE);
  const headAt = start + (isCommittee ? COMMITTEE.length : 0);
  const head = HEADS.find((words) => startsWith(keys, headAt, words));
  const elements: Enumeration['elements'] = [];
  let at = start + length;
  while (head) {
    const next = keys[at]?.key === 'va' ? at + 1 : at;
    if (!isListed(text, keys, at, next)) break;
    const element = elementAt(text, keys, next, isCommittee ? [...COMMITTEE, ...head] : head, registry);
    if (!element || element.units.length === 0) break;
    elements.push({ at: next, head: head.join(' '), ...element });
    at = next + element.length;
  }
  return { length: at - start, elements };
}

/** The enumeration that begins at a word with “các”, its own or that of “Uỷ ban nhân dân các”. */
export function readEnumeration(
  text: string,
  keys: readonly WordKey[],
  start: number,
  registry: UnitRegistry,
): Enumeration | undefined {
  const isCommittee = startsWith(keys, start, COMMITTEE);
  let at = start + (isCommittee ? COMMITTEE.length : 0);
  const isPlural = keys[at]?.key === 'cac';
  if (isPlural) at += 1;
  const head = HEADS.find((words) => startsWith(keys, at, words));
  if (!head || (!isPlural && !isColon(text, keys, at + head.length))) return undefined;
  const [first, last] = [keys[at]!, keys[at + head.length - 1]!];
  const headWords = text.slice(first.start, last.end);
  at += head.length;
  // “các sở, Chủ tịch …” enumerates nothing.
  const next = keys[at];
  if (!next || !/^\s*:?\s*$/.test(text.slice(last.end, next.start))) return undefined;
  const elements: Enumeration['elements'] = [];
  for (;;) {
    const next = elements.length > 0 && keys[at]?.key === 'va' ? at + 1 : at;
    if (elements.length > 0 && !isListed(text, keys, at, next)) break;
    const element = elementAt(text, keys, next, isCommittee ? [...COMMITTEE, ...head] : head, registry);
    if (!element) break;
    elements.push({ at: next, head: headWords, ...element });
    at = next + element.length;
  }
  return elements.length > 0 ? { length: at - start, elements } : undefined;
}

const isColon = (text: string, keys: readonly WordKey[], at: number): boolean =>
  keys[at] !== undefined && /^\s*:\s*$/.test(text.slice(keys[at - 1]!.end, keys[at].start));

/** Elements stand behind commas or “và”. */
function isListed(text: string, keys: readonly WordKey[], at: number, next: number): boolean {
  if (!keys[next]) return false;
  return next > at || /^\s*,\s*$/.test(text.slice(keys[at - 1]!.end, keys[next].start));
}

function elementAt(
  text: string,
  keys: readonly WordKey[],
  at: number,
  head: readonly string[],
  registry: UnitRegistry,
): { length: number; units: RegisteredUnit[] } | undefined {
  if (!keys[at] || !/^\p{Lu}/u.test(text.slice(keys[at].start))) return undefined;
  const places = [head, head[0] === 'uy' ? head.slice(COMMITTEE.length) : [...COMMITTEE, ...head]];
  const ways = places.flatMap((words) =>
    (unitNames(registry).get(words[0]!) ?? []).flatMap(({ id, keys: name }) =>
      words.every((key, index) => name[index] === key) ? [{ id, rest: name.slice(words.length) }] : [],
    ),
  );
  const fitting = ways
    .filter(({ rest }) => rest.length > 0 && rest.every((key, index) => keys[at + index]?.key === key))
    .toSorted((a, b) => b.rest.length - a.rest.length);
  const [longest] = fitting;
  if (longest) {
    const ids = new Set(fitting.filter(({ rest }) => rest.length === longest.rest.length).map(({ id }) => id));
    return { length: longest.rest.length, units: registry.units.filter(({ id }) => ids.has(id)) };
  }
  // “các Phòng: …, Trưởng các Khoa”: whoever holds an office begins something else.
  return OFFICE.test(text.slice(keys[at].start)) ? undefined : { length: capitalised(text, keys, at), units: [] };
}

const OFFICE =
  /^(?:Phó |Tổng )?(?:Trưởng|Giám đốc|Chủ tịch|Thủ trưởng|Chánh|Hiệu trưởng|Bí thư|Chi cục trưởng|Cục trưởng|Chỉ huy trưởng|Ông|Bà)(?!\p{L})/u;

/** An unknown element: its words up to the next sign, as far as they belong to a capital, and what its name goes on with. */
function capitalised(text: string, keys: readonly WordKey[], at: number): number {
  const { start } = keys[at]!;
  let length = 1;
  let sinceCapital = 0;
  for (let next = at + 1; next < keys.length && length < 8; next += 1) {
    const written = text.slice(keys[next]!.start);
    const between = text.slice(keys[next - 1]!.end, keys[next]!.start);
    if (!/^\s*(?:-\s*)?$/.test(between) && !(between === ', ' && /^Thể thao và Du lịch(?!\p{L})/u.test(written))) break;
    const isCapital = /^\p{Lu}/u.test(written);
    sinceCapital = isCapital ? 0 : sinceCapital + 1;
    const isAnd = keys[next]!.key === 'va';
    if (isAnd && !isInside(text.slice(start, keys[next - 1]!.end), written)) break;
    if (sinceCapital > 1 && !isAnd) {
      const tail = isPurpose(written) ? nameTail(text, start, keys[next]!.start) : upToSign(written);
      if (tail === 0) break;
      length += tail;
      next += tail - 1;
      sinceCapital = 0;
      continue;
    }
    length += 1;
  }
  return length;
}

/** “Giáo dục và Đào tạo”: bodies that every province has, and whose “và” lists no other. */
const PAIRS =
  /^(?:Giáo dục và Đào tạo|Khoa học và Công nghệ|Kế hoạch và Đầu tư|Nông nghiệp và (?:Môi trường|Phát triển nông thôn)|Tài nguyên và Môi trường|Thông tin và Truyền thông|Văn h(?:oá|óa)(?: và Thể thao|, Thể thao và Du lịch)|(?:Lao động\s*[-,]\s*)?Thương binh và Xã hội|Dân tộc và Tôn giáo)(?!\p{L})/u;

/** Behind “và” the name goes on where it is one of those, or where more follows: a list has “và” before its last one only. */
const isInside = (before: string, rest: string): boolean =>
  PAIRS.test(`${before} ${rest}`) || /^và \p{Lu}[^,;:.]{1,40}(?:, \p{Lu}|,? và (?:các )?\p{Lu})/u.test(rest);

/** So many small words stand before the sign that ends an element: “các Phòng: Công tác sinh viên, …”. */
function upToSign(rest: string): number {
  const found = /^((?:\p{Ll}+ ?){1,4})(?=[,;])/u.exec(rest)?.[1]?.trim();
  return found === undefined || beginsWithLongVerb(found) ? 0 : found.split(' ').length;
}
