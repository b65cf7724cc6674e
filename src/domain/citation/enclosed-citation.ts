import { literal } from '../../vietnamese/literal.ts';
import { ATTACHED_KIND, attachedKind } from '../provision/attached-kind.ts';
import type { AttachedName } from './attached-citation.ts';
import { documentOf, type Place, type Target, targetAfter, targetBefore } from './cited-target.ts';
import type { DocumentCitation } from './document-citation.ts';
import { CITED_KIND } from './kind-names.ts';

/** An attached document that a text cites as a whole: “Mẫu số 01 Phụ lục I”, “Quy chế họp ban hành kèm theo Quyết định này”. */
export interface EnclosedCitation extends Omit<Target, 'named'> {
  type: 'enclosed';
  /** UTF-16 offsets in the text, from its kind to its number, or to the last word that may be its name. */
  start: number;
  end: number;
  typeName: string;
  number?: string;
  /** The words behind the kind; empty for one that has a number. */
  name: string;
  /** Whether the text says that it issues this one: “Ban hành kèm theo Quyết định này Quy chế …”. */
  isIssued: boolean;
  /** The number of the annex that holds it. */
  annex?: string;
}

const ANY_KIND = `(?:${ATTACHED_KIND}|${ATTACHED_KIND.toLowerCase()})`;
const NUMBER = String.raw`(?:\d{1,3}[a-zđ]?|[IVX]{1,5})(?![\p{L}\p{M}\p{N}]|\s?[/–]|-|[.,]\p{N})`;
const START = String.raw`(?<![\p{L}\p{M}]|\p{L}[-–])`;
/** “Mẫu số 01”, “biểu số 2”; without “số” the kind has a capital. */
const numbered = new RegExp(
  `${START}(?:(?<small>${ANY_KIND})\\s+số|(?<kind>${ATTACHED_KIND}))\\s+(?<number>${NUMBER})`,
  'gu',
);
const further = new RegExp(
  `(?:\\s*,\\s*|\\s+(?:và|hoặc|đến)\\s+)(?:${ATTACHED_KIND}\\s+)?(?:số\\s+)?(?<number>${NUMBER})(?=\\s*(?:$|[.,;:)]|\\s(?:và|tại|của|kèm|ban|thuộc|trong|Phụ|phụ|đính)))`,
  'duy',
);
const inAnnex =
  /\s*,?\s+(?:(?:của|thuộc|tại|trong|ở|(?:ban\s+hành\s+)?kèm\s+theo)\s+)?[Pp]hụ\s+lục(?:\s+(?:số\s+)?(?<number>[IVX]{1,5}|\d{1,2}|[A-K])(?![\p{L}\p{N}]))?/uy;

const WITH = '(?:(?:đã\\s+)?được\\s+)?(?:ban\\s+hành\\s+)?(?:kèm\\s+theo|đính\\s+kèm)';
const NAME = '(?<name>(?:\\s+[^\\s.;:()“”]+){0,40}?)';
const kinds = new RegExp(`${START}${ANY_KIND}(?![\\p{L}\\p{M}])`, 'gu');
const issuedBehind = new RegExp(`${NAME}\\s*,?\\s+${WITH}(?!\\p{L})`, 'uy');
const issuedHere = new RegExp(
  `${WITH}\\s+(?<by>${CITED_KIND})\\s+này\\s+(?:(?:là|gồm|\\d{1,2}|các)\\s+)?(?<kind>${ATTACHED_KIND})(?!\\s+này(?!\\p{L}))(?<name>(?:\\s+[^\\s.;:()“”]+){0,40})`,
  'dgu',
);

/**
 * The attached documents that a text (in NFC) cites as a whole, in order; `documents` are those that it cites by number.
 * @param own kinds of what its document issues that no other document has (“Biểu mức thu”): their name alone cites them
 */
export function findEnclosedCitations(
  text: string,
  documents: readonly DocumentCitation[],
  place: Place = [],
  own: readonly string[] = [],
): EnclosedCitation[] {
  // Most texts name none.
  const [isNumbered, isIssued] = [/\p{L}\s+(?:\d|[IVX])/u.test(text), /(?:kèm\s+theo|đính\s+kèm)/iu.test(text)];
  const byStart = new Map(documents.map((document) => [document.start, document]));
  return [
    ...Array.from(isNumbered ? text.matchAll(numbered) : []).flatMap((match) =>
      numberedAt(match, text, byStart, place),
    ),
    ...Array.from(isIssued ? text.matchAll(kinds) : []).flatMap((match) => namedAt(match, text, byStart)),
    ...Array.from(isIssued ? text.matchAll(issuedHere) : []).map(issuedAt),
    ...own.flatMap((typeName) => bareAt(typeName, text, byStart)),
  ].sort((a, b) => a.start - b.start);
}

function numberedAt(
  { 0: said, index, groups = {} }: RegExpExecArray,
  text: string,
  documents: ReadonlyMap<number, DocumentCitation>,
  place: Place,
): EnclosedCitation[] {
  const typeName = attachedKind(groups['kind'] ?? groups['small'] ?? '');
  const found = [{ start: index, end: index + said.length, number: groups['number']! }];
  for (;;) {
    further.lastIndex = found.at(-1)!.end;
    const next = further.exec(text);
    if (!next) break;
    const [start, end] = next.indices!.groups!['number']!;
    found.push({ start, end, number: text.slice(start, end) });
  }
  const { end } = found.at(-1)!;
  inAnnex.lastIndex = end;
  const annex = inAnnex.exec(text);
  const after = end + (annex?.[0].length ?? 0);
  const target = targetAfter(text, after, documents) ?? targetBefore(text, index, place);
  return found.map((one) => ({
    ...targetOf(target),
    ...one,
    type: 'enclosed',
    typeName,
    name: '',
    isIssued: false,
    ...(annex?.groups?.['number'] !== undefined && { annex: annex.groups['number'] }),
  }));
}

/** “Mức thu tại Biểu mức thu”, where no other document is named behind it. */
function bareAt(typeName: string, text: string, documents: ReadonlyMap<number, DocumentCitation>): EnclosedCitation[] {
  return Array.from(
    text.matchAll(new RegExp(`${START}${literal(typeName)}(?![\\p{L}\\p{M}])`, 'gu')),
    ({ 0: said, index }) => {
      const end = index + said.length;
      const target = targetAfter(text, end, documents) ?? { document: 'this' as const, named: false };
      return { ...targetOf(target), type: 'enclosed', start: index, end, typeName, name: '', isIssued: false };
    },
  );
}

const targetOf = ({ document, attached, kindHere }: Target): Omit<Target, 'named'> => ({
  document,
  ...(attached && { attached }),
  ...(kindHere !== undefined && { kindHere }),
});

function namedAt(
  { 0: kind, index }: RegExpExecArray,
  text: string,
  documents: ReadonlyMap<number, DocumentCitation>,
): EnclosedCitation[] {
  issuedBehind.lastIndex = index + kind.length;
  const found = issuedBehind.exec(text);
  if (!found) return [];
  const name = found.groups!['name']!;
  const typeName = attachedKind(kind);
  const said: AttachedName = { typeName, name: name.trim(), isHere: false, end: found.index + found[0].length };
  return [
    {
      type: 'enclosed',
      start: index,
      end: index + kind.length + name.length,
      typeName,
      name: name.trim(),
      isIssued: false,
      ...documentOf(said, text, documents),
    },
  ];
}

function issuedAt({ indices, groups = {} }: RegExpExecArray): EnclosedCitation {
  const [start] = indices!.groups!['kind']!;
  const [, end] = indices!.groups!['name']!;
  return {
    type: 'enclosed',
    start,
    end,
    typeName: attachedKind(groups['kind']!),
    name: groups['name']!.trim(),
    isIssued: true,
    document: 'this',
    kindHere: groups['by']!,
  };
}
