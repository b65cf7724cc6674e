import { lowerFirst } from '../../vietnamese/case/first-letter.ts';
import type { RootContent } from 'mdast';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { attachedKind, beginsWithKind, kindAtStart } from '../../domain/provision/attached-kind.ts';
import type { Provision } from '../../domain/provision/provision.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { isAllCaps } from '../numbering/markers.ts';
import { dropStart } from '../content/inlines.ts';
import { type Line, linesOf, plainStart } from './lines.ts';
import type { HeadingText } from './titles.ts';

/** What a tag says of a document that is issued with this one. */
export interface AttachedTag {
  kind?: string;
  number?: string;
  title?: string;
  id?: string;
}

/** The lines at the head of an attached document: “QUY CHẾ”, then its title, as far as one paragraph holds them. */
export interface AttachedHead {
  marker?: string;
  number?: string;
  lead: HeadingText;
}

/** No kind with its number is longer, in UTF-16 units. */
const MAX_NAME = 60;

/** What lines are read with. */
type Reading = Parameters<typeof linesOf>[1];

/** The head that stands in the first paragraph or heading under a tag, or undefined where the text begins at once. */
export function attachedHead(first: RootContent | undefined, kind: string, reading: Reading): AttachedHead | undefined {
  if (first?.type === 'heading') {
    const text = plainStart(reading.source.lines[first.position!.start.line - 1] ?? '').trim();
    const name = readName(text, kind);
    return name && { ...name, lead: { lines: [], isHeading: false } };
  }
  if (first?.type !== 'paragraph') return undefined;
  const lines = linesOf(first, reading);
  const [line, ...others] = lines;
  const name = readName(line?.text ?? '', kind);
  if (name) return { ...name, lead: leadOf(others) };
  const before = line && readNameBefore(line.text, kind);
  if (before) {
    const title = { ...line, inlines: dropStart(line.inlines, before.marker.length) };
    return { ...before, lead: leadOf([title, ...others]) };
  }
  return isHeadOf(line, kind) ? { lead: leadOf(lines) } : undefined;
}

/** “QUY CHẾ” or “Mẫu số 01”, and nothing else on its line. */
function readName(line: string, kind: string): { marker: string; number?: string } | undefined {
  const marker = line.trim();
  if (!beginsWithKind(marker, kind)) return undefined;
  const rest = collapseSpaces(marker).slice(collapseSpaces(kind).length);
  const number = /^ (?:số )?(\d{1,3}[a-zđ]?|[IVX]{1,5}|[A-Z])[.:]?$/iu.exec(rest)?.[1];
  if (number !== undefined) return { marker, number };
  return rest === '' ? { marker } : undefined;
}

/** “Mẫu số 05:”, where the title stands on the same line: “Mẫu số 05: Biên bản kiểm tra”. */
function readNameBefore(line: string, kind: string): { marker: string; number?: string } | undefined {
  const end = /[.:](?=\s+\S)/.exec(line.slice(0, MAX_NAME))?.index;
  const name = end === undefined ? undefined : readName(line.slice(0, end + 1), kind);
  return name?.number === undefined ? undefined : name;
}

/** A title in one line with the kind: “QUY CHẾ TIẾP CÔNG DÂN”, where “Quy chế này quy định …” is text. */
function isHeadOf(line: Line | undefined, kind: string): boolean {
  return line !== undefined && !line.marker && isAllCaps(line.text) && beginsWithKind(line.text, kind);
}

const leadOf = (lines: readonly Line[]): HeadingText => ({
  lines: lines.map(({ inlines, isAfterBreak, raw }) => ({ inlines, isAfterBreak, width: raw.trim().length })),
  isHeading: false,
});

/**
 * The kind of an annex that is none: it has no number and no line “Phụ lục”, its title or first line begins with a kind,
 * and the document says above it that it issues such a thing (“Ban hành kèm theo Quyết định này Quy chế …”).
 * @param issuing the sentences that say so
 */
export function kindOfAnnex(
  { number, title }: AttachedTag,
  first: RootContent | undefined,
  issuing: readonly string[],
  reading: Reading,
): string | undefined {
  if (number !== undefined) return undefined;
  const [line] = first?.type === 'paragraph' ? linesOf(first, reading) : [];
  if (line?.marker?.form === 'annex') return undefined;
  const ownName = line && kindAtStart(line.text);
  const kind = title === undefined ? ownName && readName(line.text, ownName) && ownName : kindAtStart(title);
  return kind && isIssuedBy(issuing, kind) ? kind : undefined;
}

/** The sentences of a text before its annexes that say that something is issued with it. */
export function issuingSentences(text: string): string[] {
  const end = text.search(/^[ \t]*<(?:Annex|Attached)\b/m);
  return text
    .slice(0, end < 0 ? undefined : end)
    .split(/[.;]\s|\n\s*\n/)
    .filter((sentence) => /kèm\s+theo/iu.test(sentence) && !/phụ\s+lục/iu.test(sentence));
}

function isIssuedBy(sentences: readonly string[], kind: string): boolean {
  const named = new RegExp(`(?<!\\p{L})${kind.replace(/ /g, '\\s+')}(?!\\p{L})`, 'iu');
  return sentences.some((sentence) => named.test(sentence));
}

/** Gives attached documents that are called the same names of their own: “Quy chế tiếp công dân”. */
export function nameAttached(provisions: readonly Provision[]): void {
  const attached = provisions.filter(({ kind }) => kind === 'attached');
  const alike = Map.groupBy(attached, ({ typeName, number = '' }) => `${typeName} ${number}`);
  for (const group of alike.values()) {
    if (group.length > 1) for (const one of group) if (one.title) one.name = nameOf(one, inlineText(one.title));
  }
}

/** Its title with the kind before it, once; a title in capitals is set off, for whoever would write it small may be wrong. */
function nameOf({ typeName = '' }: Provision, title: string): string {
  const own = collapseSpaces(title);
  const rest = beginsWithKind(own, typeName) ? own.slice(typeName.length).trim() : own;
  return isAllCaps(rest) ? `${typeName} “${rest}”` : `${typeName} ${withinSentence(rest)}`;
}

/** A capital that only the beginning of the line asks for: “Tiếp công dân”, and not “Gió Ngàn”. */
const withinSentence = (title: string): string => (/^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(title) ? lowerFirst(title) : title);

/** The kind as citations write it. */
export const kindOfTag = ({ kind = '' }: AttachedTag): string => attachedKind(kind);
