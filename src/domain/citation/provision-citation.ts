import { isSameKind } from '../provision/attached-kind.ts';
import type { AttachedName } from './attached-citation.ts';
import { type Place, type Target, targetAfter, targetBefore } from './cited-target.ts';
import type { DocumentCitation } from './document-citation.ts';
import type { NumberedKind, ProvisionStep } from '../provision/provision-id.ts';
import { provisionId, provisionSegment } from '../provision/provision-id.ts';
import { depth } from '../provision/provision-levels.ts';
import { rowCitations } from './row-citations.ts';
import { containersIn, findMentionChains } from './provision-mentions.ts';
import type { Mention } from './provision-mentions.ts';
import { isEnclosed } from '../provision/provision.ts';

export type { Place };

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

/** No words are longer, in UTF-16 units, that an amendment quotes in one paragraph. */
const MOST_QUOTED = 8_000;

/** Words that an amendment quotes right behind its sentence: “… như sau: “3. …”. */
const quotedAmendment = /như\s+sau\s*:\s*(?:["“„«]|‘‘|'')(?:(?!["”»]|’’|'').)*$/su;

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

/**
 * Documents without articles call their numbered paragraphs mục as well: “mục 1” may be paragraph 1; and their Roman headings
 * phần: “mục 2 phần I” is paragraph 2 of I.
 */
function looseSteps(steps: readonly ProvisionStep[]): ProvisionStep[] {
  return steps.map((step) => {
    const isParagraph = (step.kind === 'section' || step.kind === 'subsection') && /^\d/.test(step.number ?? '');
    if (isParagraph) return { ...step, kind: 'clause' };
    return step.kind === 'part' && /^[IVXL]+$/.test(step.number ?? '') ? { ...step, kind: 'heading' } : step;
  });
}

/** “Mục II.1” is paragraph 1 of mục II. */
function wholeSteps(step: Mention): ProvisionStep[] {
  const [, section, clause] = /^([IVXL]+)\.(\d+)$/.exec(step.number ?? '') ?? [];
  if (step.kind !== 'section' || section === undefined) return [step];
  return [
    { kind: 'section', number: section },
    { kind: 'clause', number: clause },
  ];
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
  const steps = path.flatMap(wholeSteps);
  const ids = [steps, looseSteps(steps)].flatMap((one) => prefixes.map((prefix) => join(prefix, one)));
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
  const chains = Array.from(findMentionChains(text));
  const citedBy = (chain: Mention[]): ProvisionCitation[] => {
    if (quotedAmendment.test(text.slice(Math.max(0, chain[0]!.start - MOST_QUOTED), chain[0]!.start))) return [];
    const target = targetAfter(text, chain.at(-1)!.end, byStart) ?? targetBefore(text, chain[0]!.start, place);
    const [first, ...others] = citationsOf(chain, target, place);
    return first ? [...rowCitations(text, first), ...others] : [];
  };
  return chains.flatMap((chain, index) => {
    const next = chains[index + 1];
    const between = next && text.slice(chain.at(-1)!.end, next[0]!.start);
    if (between === undefined || !isAmendedBy.test(between)) return citedBy(chain);
    const [by] = citedBy(next!);
    return by ? [amendedCitation(chain, by)] : [];
  });
}

/** “Điều 5a được bổ sung theo khoản 2 Điều 1 …”: so the words are cited that an amendment puts into another document. */
const isAmendedBy = /^\s+(?:đã\s+)?được\s+(?:sửa\s+đổi|bổ\s+sung|thay\s+thế)(?:,\s*bổ\s+sung)?\s+(?:theo|bởi|tại)\s+$/u;

/** What a provision quotes, as it stands there. */
function amendedCitation(chain: readonly Mention[], by: ProvisionCitation): ProvisionCitation {
  const [first] = chain;
  return {
    ...by,
    start: first!.start,
    end: chain.at(-1)!.end,
    provisions: by.provisions.map((id) => `${id}-trich-${provisionSegment(first!)}`),
  };
}
