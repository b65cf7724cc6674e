import { fold } from '../../vietnamese/fold.ts';
import {
  collapseSpaces,
  dropZeroWidth,
  toNfc,
  unifyDashes,
  unifyDStroke,
  unifySlashes,
} from '../../vietnamese/normalize.ts';
import { allKindsOf } from './document-kind.ts';
import type { DocumentSystem } from './document-kind.ts';

/**
 * Số, ký hiệu of a document, by its shape (reference: Nghị định 30/2020/NĐ-CP, Phụ lục III; Party rules).
 * `num` keeps the zeros and letters it was written with.
 */
export type DocumentCode =
  | { cls: 'statute'; num: string; year: string; sym: string } // 30/2020/NĐ-CP
  | { cls: 'party'; num: string; kind: string; org: string; unit?: string } // 319-TB/VPTU
  | { cls: 'stateKind'; num: string; kind: string; org: string; unit?: string } // 45/QĐ-UBND
  | { cls: 'congVan'; num: string; org: string; unit?: string }; // 123/UBND-NC

const DIGITS = '(?!0+(?!\\d))\\d{1,6}';
const NUM = `${DIGITS}(?:bis|[a-zA-ZđĐ])?`;
// Since 2025 the Government numbers some of its resolutions like this: 66.2/2025/NQ-CP.
const STATUTE_NUM = `${DIGITS}(?:bis|[a-zA-ZđĐ]|\\.\\d{1,2})?`;
/** The number alone, as a document carries it: “05”, “12a”, “12A”, “66.2”; none is zero. */
export const CODE_NUMBER = new RegExp(`^${STATUTE_NUM}$`);

const YEAR = '(?:19[4-9]\\d|20\\d\\d)';
// Capitals of acronyms (Ư for TƯ); small letters only after one, as in TTg, QyĐ, CTr, ThU.
const TOKEN = '[A-ZĐƯ][A-Za-zĐđƯư0-9]*';
// Several that drafted it together stand behind commas: KT,NC.
const UNIT = '[A-ZĐƯ0-9](?:[A-Za-zĐđƯư0-9&+.]*[A-Za-zĐđƯư0-9])?(?:,[A-ZĐƯ]{1,6}(?![a-zđư]))*';

const STATUTE = new RegExp(`^(${STATUTE_NUM})/(${YEAR})/(${TOKEN}(?:-${UNIT})*)$`);
const PARTY = new RegExp(`^(${NUM})-(${TOKEN})/(${TOKEN})(?:-(${UNIT}(?:-${UNIT})*))?$`);
const STATE = new RegExp(`^(${NUM})/(${TOKEN})(?:-(${UNIT}(?:-${UNIT})*))?$`);

/** An acronym has two capitals at least: “24/Tháng” names nothing, “285/CCTTHC” an organ. */
const isAcronym = (token: string): boolean => (token.match(/[A-ZĐƯ]/g) ?? []).length >= 2;

/** The written code with one spelling for dashes, slashes, Đ and spaces, and without “Số:”. */
function canonical(text: string): string {
  const unified = unifySlashes(unifyDashes(unifyDStroke(dropZeroWidth(toNfc(text)))));
  return collapseSpaces(unified)
    .replace(/^s(?:ố|o)\s*:?\s*(?=\d)/i, '')
    .replace(/\s*([/-])\s*/g, '$1');
}

/** What else stands in front of an organ as a kind does: symbols of old laws, copies, conclusions. */
const OTHER_KINDS = ['PL', 'LCT', 'SY', 'TrS', 'KL', 'QĐi'];

const KINDS = new Map(
  [...allKindsOf('state').flatMap(({ abbreviation }) => abbreviation ?? []), ...OTHER_KINDS].map((kind) => [
    fold(kind),
    kind,
  ]),
);

/** Acronyms that are not all capitals, to mend a code typed in small letters. */
const MIXED_CASE = new Map([...KINDS.values(), 'TTg', 'ThU'].map((token) => [token.toLowerCase(), token]));

/** Organs whose name a code in small letters may begin with; “60/phút” begins with none. */
const SMALL_ORGAN = /^\d+\/(?:ubnd|hđnd|hdnd|ubmttq|vp[a-zđ]*|ttg|cp|tu)(?:-|$)/;

/** A code typed without capitals as it would be printed; undefined where small letters make no code. */
function withCapitals(code: string): string | undefined {
  if (/\p{Lu}/u.test(code)) return code;
  const [, kind = ''] = /^\d+[a-zđ]?\/([a-zđ]+)-/.exec(code) ?? [];
  const known = /^\d+[a-zđ]?(?:\/\d{4}\/|-)/.test(code) || KINDS.has(fold(kind)) || SMALL_ORGAN.test(code);
  if (!known) return undefined;
  return code.replace(/(?<=[/-])[a-zđư][a-zđư0-9]*/g, (token) => MIXED_CASE.get(token) ?? token.toUpperCase());
}

/** A typist's initials behind a symbol, as drafts carry them: “UBND-NC/kn”. */
const DRAFTING_MARK = /\/[a-zđ]{1,4}$/;

/** A symbol without the initials of who typed it. */
export const withoutDraftingMark = (notation: string): string => notation.replace(DRAFTING_MARK, '');

/**
 * A symbol with its acronyms as papers print them: “qđ-ubnd” is `QĐ-UBND`, “UBND-nc” is `UBND-NC`. Small letters that
 * belong to an acronym (TTg, TTr, CTr) and the initials of a typist stay.
 */
export function withCapitalAcronyms(notation: string): string {
  const mark = DRAFTING_MARK.exec(notation)?.[0] ?? '';
  const symbol = notation.slice(0, notation.length - mark.length);
  const hasCapitals = /\p{Lu}/u.test(symbol);
  const capitals = symbol.replace(/(?<![\p{L}\d])[\p{L}\d]+/gu, (token) => {
    if (token === token.toUpperCase()) return token;
    return MIXED_CASE.get(token.toLowerCase()) ?? (/^\p{Ll}/u.test(token) ? token.toUpperCase() : token);
  });
  // Without any capital the last part may be an organ as well as initials.
  return hasCapitals ? capitals + mark : capitals + mark.toUpperCase();
}

/**
 * The code that a text is, however it was typed: “Số: 319 – TB/VPTU”, “30/2020/nđ-cp”. Null for everything else:
 * dates, ratios, a bare number, two slashes in a symbol (“1842/UBND-NC/kn” carries a drafting mark).
 */
export function parseDocumentCode(text: string): DocumentCode | null {
  const code = withCapitals(canonical(text));
  if (code === undefined) return null;
  return parseStatute(code) ?? parseParty(code) ?? parseState(code);
}

function parseStatute(code: string): DocumentCode | null {
  const [, num, year = '', sym = ''] = STATUTE.exec(code) ?? [];
  return num && isAcronym(sym) ? { cls: 'statute', num, year, sym } : null;
}

function parseParty(code: string): DocumentCode | null {
  const [, num, kind = '', org = '', unit] = PARTY.exec(code) ?? [];
  if (!num || !isAcronym(kind) || !isAcronym(org)) return null;
  return { cls: 'party', num, kind, org, ...(unit && { unit }) };
}

/** A State kind if the symbol begins with one, else a công văn, which has none. */
function parseState(code: string): DocumentCode | null {
  const [, num, first, rest] = STATE.exec(code) ?? [];
  if (!num || !first) return null;
  if (rest && KINDS.has(fold(first))) {
    const [org = '', ...unit] = rest.split('-');
    return { cls: 'stateKind', num, kind: first, org, ...(unit.length > 0 && { unit: unit.join('-') }) };
  }
  return isAcronym(first) ? { cls: 'congVan', num, org: first, ...(rest && { unit: rest }) } : null;
}

/** Whether the National Assembly or the President gave the code: its symbol names them and no kind, or a law. */
export function isOfLegislature(code: DocumentCode): boolean {
  return code.cls === 'statute' && /^(?:QH|UBTVQH|L-)/.test(code.sym);
}

/** The fields of a header that make up its code. */
export interface CodeFields {
  system: DocumentSystem;
  codeNumber?: string | undefined;
  codeNotation?: string | undefined;
}

/** As printed: “319-TB/VPTU” (Party), “123/UBND-NC” (State). Undefined when number or symbol is not known. */
export function formatDocumentCode({ system, codeNumber, codeNotation }: CodeFields): string | undefined {
  if (codeNumber === undefined || codeNotation === undefined) return undefined;
  return `${codeNumber}${system === 'party' ? '-' : '/'}${codeNotation}`;
}

/** Kinds that only their Đ tells apart: Đề án and Dự án, Hợp đồng and Hướng dẫn. */
const D_MATTERS = new Set(['ĐA', 'HĐ']);

const keyOfKind = (kind: string): string => (D_MATTERS.has(kind) ? kind.toLowerCase() : keyOf(kind));
const keyOf = (acronyms: string): string => fold(acronyms.replace(/TƯ(?=$|[A-ZĐ-])/g, 'TW'));

/**
 * A key that is equal for codes that name the same document, however typed: letter case, marks, zeros in front and
 * the choice between “-” and “/” do not count. Numbers start anew every year or term, so alone it is no identity.
 */
export function documentCodeKey(code: DocumentCode): string {
  const number = fold(code.num.replace(/^0+(?=\d)/, ''));
  if (code.cls === 'statute') {
    const [kind = '', ...organs] = code.sym.split('-');
    return [number, code.year, keyOfKind(kind), ...organs.map(keyOf)].join('-');
  }
  const kind = 'kind' in code ? [keyOfKind(code.kind)] : [];
  return [number, ...kind, keyOf(code.org), ...(code.unit ? [keyOf(code.unit)] : [])].join('-');
}

/** The key of the code that a header has; empty where it has none. */
export function codeKeyOf(header: CodeFields): string {
  const code = parseDocumentCode(formatDocumentCode(header) ?? '');
  return code ? documentCodeKey(code) : '';
}
