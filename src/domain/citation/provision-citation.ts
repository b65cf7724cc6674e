import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { isSameKind } from '../provision/attached-kind.ts';
import { type Above, speaksOfAmended } from './amended-text.ts';
import { attachedAfter, type AttachedName } from './attached-citation.ts';
import type { DocumentCitation } from './document-citation.ts';
import { CITED_KIND } from './kind-names.ts';
import type { NumberedKind, ProvisionStep } from '../provision/provision-id.ts';
import { provisionId } from '../provision/provision-id.ts';
import { depth } from '../provision/provision-levels.ts';
import { rowCitations } from './row-citations.ts';
import { containersIn, findMentionChains } from './provision-mentions.ts';
import type { Mention } from './provision-mentions.ts';
import { isEnclosed } from '../provision/provision.ts';

/** A provision that a text cites: “khoản 2 Điều 5”. */
export interface ProvisionCitation {
  type: 'provision';
  /** UTF-16 offsets in the text: `[start, end)`. */
  start: number;
  end: number;
  /**
   * The document it belongs to: the one that the text stands in, the one cited right after it, or one that the text
   * names without a number (“Điều 5 Luật Đất đai”) or does not name (“sửa đổi khoản 2 Điều 5”).
   */
  document: 'this' | 'unknown' | DocumentCitation;
  /**
   * The attached document that the text names: “khoản 1 Điều 4 Quy chế ban hành kèm theo Quyết định số …”. Then
   * `provisions` are as they stand under it, and only its document knows its id.
   */
  attached?: AttachedName;
  /**
   * The kind that the text says with “này”: “Chỉ thị” of “khoản 2 của Chỉ thị này”. A công văn that says so means the
   * chỉ thị it spoke of, so that only its document knows whether it means itself. Absent in “văn bản này”.
   */
  kindHere?: string;
  /** Provision ids that it can mean, the likeliest first; empty for “Điều này” outside an article. */
  provisions: string[];
}

/** Where a text stands: its provision after all its ancestors, outermost first. */
export type Place = readonly Above[];

interface Target {
  document: ProvisionCitation['document'];
  /** Whether the text names the document, be it only as “Công văn này”. */
  named: boolean;
  attached?: AttachedName;
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
const ofNamed = new RegExp(`${OF}${CITED_KIND}(?![\\p{L}\\p{M}])`, 'uy');
/** No words are longer, in UTF-16 units, that an amendment quotes in one paragraph. */
const MOST_QUOTED = 8_000;

/** “Khoản 2 Điều 4 được sửa đổi, bổ sung như sau:” */
const isAmended = /[^.;:“"]{0,60}?\sđược\s+(?:sửa đổi|bổ sung|thay thế|đính chính)[^.;:]{0,60}\snhư\s+sau(?!\p{L})/uy;
/** Words that an amendment quotes right behind its sentence: “… như sau: “3. …”. */
const quotedAmendment = /như\s+sau\s*:\s*(?:["“„«]|‘‘|'')(?:(?!["”»]|’’|'').)*$/su;

function targetAfter(text: string, end: number, documents: ReadonlyMap<number, DocumentCitation>): Target | undefined {
  const attached = attachedAfter(text, end);
  if (attached) return { named: true, attached, ...documentOf(attached, text, documents) };
  for (const pattern of [ofThis, ofSomeOther, ofNamedBefore, ofDocument, ofNamed]) pattern.lastIndex = end;
  const here = ofThis.exec(text)?.groups?.kind;
  if (here !== undefined) return { document: 'this', named: true, ...saidHere(here) };
  const start = end + (ofDocument.exec(text)?.[0].length ?? Number.NaN);
  const cited = documents.get(start);
  if (cited) return { document: cited, named: true };
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
function documentOf(
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
function targetBefore(text: string, start: number, place: Place): Target {
  return { document: speaksOfAmended(text.slice(0, start), place) ? 'unknown' : 'this', named: false };
}

/** The indexes of a mention and all that contains it, from the inside out. */
function pathFrom(index: number, containers: readonly (number | undefined)[]): number[] {
  const path: number[] = [];
  for (let at: number | undefined = index; at !== undefined; at = containers[at]) path.push(at);
  return path;
}

/** The innermost ancestor that can contain a provision of this kind. */
function ancestorFor(kind: NumberedKind, place: Place): string | undefined {
  const limit = depth(kind === 'subclause' ? 'clause' : kind);
  const numbered = place.filter(({ kind }) => kind !== 'preamble' && kind !== 'passage' && kind !== 'quoted');
  const fits = numbered.filter((step) => depth(step.kind as NumberedKind) < limit);
  return (kind === 'article' ? fits.filter(isEnclosed) : fits).at(-1)?.id;
}

/** Documents without articles call their numbered paragraphs mục as well: “mục 1” may be paragraph 1. */
function looseSteps(steps: readonly ProvisionStep[]): ProvisionStep[] {
  return steps.map((step) => {
    const isParagraph = (step.kind === 'section' || step.kind === 'subsection') && /^\d/.test(step.number ?? '');
    return isParagraph ? { ...step, kind: 'clause' } : step;
  });
}

const join = (prefix: string | undefined, steps: readonly ProvisionStep[]): string =>
  [prefix, provisionId(steps)].filter(Boolean).join('-');

function idsOf(path: readonly Mention[], target: Target, place: Place): string[] {
  const [outermost, ...inner] = path;
  if (!outermost) return [];
  if (outermost.isDeictic) {
    const here = place.findLast(
      ({ kind }) => kind === outermost.kind || depth(kind as NumberedKind) === depth(outermost.kind),
    );
    return here && target.document === 'this' ? [join(here.id, inner)] : [];
  }
  const prefixes = prefixesFor(outermost.kind, target, place);
  const ids = [path, looseSteps(path)].flatMap((steps) => prefixes.map((prefix) => join(prefix, steps)));
  return [...new Set(ids)];
}

/**
 * Under what a provision may stand, the likeliest first. An attached document is a text of its own: what it does not
 * hold is no provision of the document around it, save an annex, which may stand behind both.
 */
function prefixesFor(
  kind: NumberedKind,
  { document, named, attached, kindHere }: Target,
  place: Place,
): (string | undefined)[] {
  if (document !== 'this') return [undefined];
  const own = place.findLast(isAttached);
  const outside = kind === 'annex' ? [undefined] : [];
  if (kindHere !== undefined && own && isSameKind(own.typeName ?? '', kindHere)) return [own.id, ...outside];
  if (attached) return [place.findLast(isEnclosed)?.id, undefined];
  if (named) return [undefined];
  return [ancestorFor(kind, place), ...(own ? [own.id, ...outside] : [undefined])];
}

const isAttached = ({ kind }: Place[number]): boolean => kind === 'attached';

/** “điểm 8” alone is a mark at school: numbers name points only inside something. */
const isLoneMark = ([outermost]: readonly Mention[], { named }: Target): boolean =>
  !named && outermost?.level === 'point' && outermost.kind !== 'point';

function citationsOf(chain: readonly Mention[], target: Target, place: Place): ProvisionCitation[] {
  const containers = containersIn(chain);
  const citations: ProvisionCitation[] = [];
  for (let index = 0; index < chain.length; index += 1) {
    const indexes = pathFrom(index, containers);
    const path = indexes.flatMap((at) => chain[at] ?? []).reverse();
    const { start } = chain[index] ?? { start: 0 };
    // What contains it and stands right after it is one phrase with it.
    while (indexes.includes(index + 1)) index += 1;
    const own: Target = path[0]?.isDeictic ? { document: 'this', named: false } : target;
    if (isLoneMark(path, own)) continue;
    const provisions = idsOf(path, own, place);
    citations.push({
      type: 'provision',
      start,
      end: chain[index]?.end ?? start,
      document: own.document,
      ...(own.attached && { attached: own.attached }),
      ...(own.kindHere !== undefined && { kindHere: own.kindHere }),
      provisions,
    });
  }
  return citations;
}

/** The provisions that a text (in NFC) cites, in order; `documents` are those that it cites by number. */
export function findProvisionCitations(
  text: string,
  documents: readonly DocumentCitation[],
  place: Place = [],
): ProvisionCitation[] {
  const byStart = new Map(documents.map((document) => [document.start, document]));
  return Array.from(findMentionChains(text)).flatMap((chain) => {
    if (quotedAmendment.test(text.slice(Math.max(0, chain[0]!.start - MOST_QUOTED), chain[0]!.start))) return [];
    const target = targetAfter(text, chain.at(-1)!.end, byStart) ?? targetBefore(text, chain[0]!.start, place);
    const [first, ...others] = citationsOf(chain, target, place);
    return first ? [...rowCitations(text, first), ...others] : [];
  });
}
