import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { type Above, speaksOfAmended } from './amended-text.ts';
import { attachedAfter, bareAfter, type AttachedName } from './attached-citation.ts';
import type { DocumentCitation } from './document-citation.ts';
import { CITED_KIND } from './kind-names.ts';

/** Where a text stands: its provision after all its ancestors, outermost first. */
export type Place = readonly Above[];

/** The document that what a text cites belongs to. */
export interface Target {
  document: 'this' | 'unknown' | DocumentCitation;
  /** Whether the text names the document, be it only as “Công văn này”. */
  named: boolean;
  /** The attached document that the text names behind what it cites. */
  attached?: AttachedName;
  /** The kind that the text says with “này”. */
  kindHere?: string;
}

const OF = '\\s*,?\\s+(?:(?:của|thuộc|tại|trong|(?:được\\s+)?(?:ban\\s+hành\\s+)?(?:kèm\\s+theo|đính\\s+kèm))\\s+)?';
const ofDocument = new RegExp(OF, 'uy');
const ofThis = new RegExp(`${OF}(?<kind>${CITED_KIND})\\s+này(?!\\p{L})`, 'iuy');
/** “Công ước này”: a kind that is not known. */
const ofSomeOther = /\s+(?:(?:của|thuộc|tại|trong)\s+)?\p{Lu}[\p{L}\p{M}]*(?:\s+[\p{L}\p{M}]+){0,3}?\s+này(?!\p{L})/uy;
/** “Văn bản nêu trên”: one that was named before. */
const ofNamedBefore = new RegExp(
  `${OF}${CITED_KIND}\\s+(?:(?:(?:đã|vừa)\\s+)?(?:nêu|nói|dẫn)(?:\\s+trên)?|trên|đó|kia)(?!\\p{L})`,
  'iuy',
);
/** “Phụ lục I ban hành kèm theo Quyết định.”: the one that is spoken of. */
const withBare = new RegExp(
  `\\s+(?:được\\s+)?(?:ban\\s+hành\\s+)?kèm\\s+theo\\s+(?<kind>${CITED_KIND})(?=\\s*(?:$|[.,;:)]))`,
  'uy',
);
const ofNamed = new RegExp(`${OF}${CITED_KIND}(?![\\p{L}\\p{M}])`, 'uy');
/** “Khoản 2 Điều 4 được sửa đổi, bổ sung như sau:” */
const isAmended = /[^.;:“"]{0,60}?\sđược\s+(?:sửa đổi|bổ sung|thay thế|đính chính)[^.;:]{0,60}\snhư\s+sau(?!\p{L})/uy;

/**
 * The document that is named right behind what a text cites.
 * @param documents those that it cites by number, by their start
 */
export function targetAfter(
  text: string,
  end: number,
  documents: ReadonlyMap<number, DocumentCitation>,
): Target | undefined {
  const attached = attachedAfter(text, end);
  if (attached) return { named: true, attached, ...documentOf(attached, text, documents) };
  for (const pattern of [withBare, ofThis, ofSomeOther, ofNamedBefore, ofDocument, ofNamed]) pattern.lastIndex = end;
  const here = ofThis.exec(text)?.groups?.kind;
  if (here !== undefined) return { document: 'this', named: true, ...saidHere(here) };
  const start = end + (ofDocument.exec(text)?.[0].length ?? Number.NaN);
  const cited = documents.get(start);
  if (cited) return { document: cited, named: true };
  const spokenOf = withBare.exec(text)?.groups?.kind;
  if (spokenOf !== undefined) return { document: 'this', named: true, ...saidHere(spokenOf) };
  const bare = bareAfter(text, end);
  if (bare) return { document: 'this', named: true, attached: bare };
  isAmended.lastIndex = end;
  if ([ofNamed, ofNamedBefore, ofSomeOther].some((pattern) => pattern.test(text)))
    return { document: 'unknown', named: true };
  return isAmended.test(text) ? { document: 'unknown', named: false } : undefined;
}

/** “Văn bản này” is whatever says so. */
const saidHere = (said: string): Pick<Target, 'kindHere'> => {
  const kind = collapseSpaces(said);
  return kind.toLowerCase() === 'văn bản' ? {} : { kindHere: kind };
};

/** Which document issues what is named: the text may end there (“Quy chế kèm theo.”), or say another one without a number. */
export function documentOf(
  { isHere, typeName, end }: AttachedName,
  text: string,
  documents: ReadonlyMap<number, DocumentCitation>,
): Pick<Target, 'document' | 'kindHere'> {
  const after = /^\s*/.exec(text.slice(end))![0].length;
  const cited = documents.get(end + after);
  if (cited) return { document: cited };
  if (isHere) return { document: 'this', kindHere: typeName };
  const rest = /^(?:$|[.,;:)]|(?<kind>\S+(?:\s+\S+){0,2}?)\s+này(?!\p{L}))/u.exec(text.slice(end + after));
  return rest ? { document: 'this', ...(rest.groups?.kind && saidHere(rest.groups.kind)) } : { document: 'unknown' };
}

/** What a provision named without a document belongs to: an amendment speaks of the text that it amends. */
export function targetBefore(text: string, start: number, place: Place): Target {
  return { document: speaksOfAmended(text.slice(0, start), place) ? 'unknown' : 'this', named: false };
}
