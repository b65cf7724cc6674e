import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import { literal } from '../../vietnamese/literal.ts';
import { documentCodeKey } from '../document/document-code.ts';
import { isSameKind, kindAtStart } from '../provision/attached-kind.ts';
import { inlineText } from '../provision/provision-text.ts';
import type { Provision } from '../provision/provision.ts';
import { type DocumentCitation, findDocumentCitations } from './document-citation.ts';

/** Whether a document of this kind calls itself so: one of the kind “Quy chế phối hợp” says “Quy chế này”. */
export function callsItself(typeName: string, kind: string): boolean {
  return (
    isSameKind(typeName, kind) || isSameKind(typeName.split(/\s+/).slice(0, kind.split(/\s+/).length).join(' '), kind)
  );
}

/** Whether a text stands in an attached document of that kind, or in an annex that is headed with it. */
export function standsIn(kind: string, place: readonly Partial<Provision>[]): boolean {
  return place.some((one) => {
    if (one.kind === 'attached') return isSameKind(one.typeName ?? '', kind);
    if (one.kind !== 'annex') return false;
    const [first] = one.content ?? [];
    const opening = first?.type === 'paragraph' ? inlineText(first.inlines) : '';
    return [inlineText(one.title ?? []), opening].some((head) => isSameKind(kindAtStart(head) ?? '', kind));
  });
}

/**
 * The document of a kind that a text spoke of last, by its number; undefined where it named another one of that kind since
 * without a number, as “Luật Đất đai” is.
 */
export function lastSpokenOf(kind: string, text: string): DocumentCitation | undefined {
  const last = ofKind(kind, text).at(-1);
  return last && !namesOthers(kind, text.slice(last.end)) ? last : undefined;
}

/** The only document of that kind that a text speaks of at all. */
export function onlySpokenOf(kind: string, text: string): DocumentCitation | undefined {
  const cited = ofKind(kind, text);
  const [first] = cited;
  if (!first || new Set(cited.map(({ code }) => documentCodeKey(code))).size > 1) return undefined;
  const rest = cited.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return namesOthers(kind, rest) ? undefined : first;
}

const ofKind = (kind: string, text: string): DocumentCitation[] =>
  findDocumentCitations(text).filter(({ typeName }) => typeName !== undefined && isSameKind(typeName, kind));

/** Behind its kind a document that is meant again has no name of its own. */
const AGAIN = String.raw`(?:này|NÀY|trên|đó|(?:(?:đã|vừa)\s+)?(?:nêu|nói|dẫn)(?:\s+trên)?)(?!\p{L})`;

/** Its name has a capital: “pháp luật” is no Luật. */
function namesOthers(kind: string, text: string): boolean {
  const names = [upperFirst(kind), kind.toUpperCase()].map((name) =>
    name
      .split(/\s+/)
      .map(literal)
      .join(String.raw`\s+`),
  );
  return new RegExp(String.raw`(?<!\p{L})(?:${names.join('|')})(?!\p{L})(?!\s+${AGAIN})`, 'u').test(text);
}
