import type { Place } from '../../domain/citation/citation.ts';
import { citeProvision, jointToDocument } from '../../domain/citation/citation-label.ts';
import { drawnHead } from '../../domain/citation/drawn-head.ts';
import type { ProvisionAlias } from '../../domain/document/document.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import { isNotes, marksOf, NOTES_ID } from '../../domain/provision/notes.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { childrenOf } from '../../domain/provision/provision-tree.ts';
import {
  isEnclosed,
  type Block,
  type Body,
  type Inline,
  type Paragraph,
  type Provision,
  type ProvisionKind,
} from '../../domain/provision/provision.ts';
import { signatureAtEnd } from '../../domain/signature/signature-lines.ts';
import { formOf, isFormHead, type ParagraphForm } from './paragraph-form.ts';
import { linkText, type TextLink } from './linked-text.ts';
import { linkNotes, type NoteAddress } from './note-links.ts';
import { resolveReferences, type AddressOf, type ResolvedInline } from './resolved-references.ts';
import { tableView, type TablePlace, type TableView } from './table-view.ts';

/** A block of the text. Everything but an editor's note is official. */
export type BlockView =
  | ParagraphView
  | TableView
  | { type: 'quotation'; source?: string; blocks: BlockView[] }
  | { type: 'editor-note'; blocks: BlockView[] };

export interface ParagraphView {
  type: 'paragraph';
  /** The number that stands on this line, official text too. */
  marker?: string;
  inlines: ResolvedInline[];
  form?: ParagraphForm;
}

/** A provision of the text, with what stands on the line of its number apart from what comes under it. */
export interface ProvisionView {
  type: 'provision';
  kind: ProvisionKind;
  id: string;
  /** How it is cited inside its document: “khoản 1”. */
  citation: string;
  /** What ties that to the name of the document: “ban hành kèm theo”. */
  joint?: string;
  /**
   * Marker and title of an article, chapter, annex …, and its level below the page's h1. `drawn` is the number of an
   * annex or the kind of an attached document that its author gave as an attribute: no official text.
   */
  heading?: { level: 3 | 4 | 5 | 6; drawn?: string; marker: string; title: ResolvedInline[] };
  /** The blocks before the first provision under it; the first one begins with the marker where there is no heading. */
  opening: BlockView[];
  rest: (BlockView | ProvisionView)[];
  /** Old ids that now mean this provision. */
  aliases: { id: string; note: string }[];
  /** Ids of a former reading, of which nothing need be said. */
  formerIds: string[];
}

/** What the text of one document needs to know of the rest of the site. */
export interface TextContext {
  /** What a text cites; `place` is where it stands, undefined for words of another document. */
  findLinks: (text: string, place: Place | undefined) => readonly TextLink[];
  addressOf: AddressOf;
  aliases: readonly ProvisionAlias[];
  /** The tasks of the document, whose words a row of a table shows where it says them. */
  tasks?: readonly Pick<Task, 'provision' | 'quote'>[];
}

/** Kinds that paper sets as a heading of their own; others get one only if they have a title. */
const HEADED: readonly ProvisionKind[] = ['part', 'chapter', 'section', 'subsection', 'annex', 'attached'];

/** The text of a document for its page. Texts are official, character for character, once white space is set aside. */
export function documentText(body: Body, context: TextContext): ProvisionView[] {
  const notes = notesIn(body.provisions);
  return body.provisions.map((provision) => provisionView(provision, [], 3, { ...context, notes }));
}

interface Context extends TextContext {
  notes: readonly Provision[];
}

const notesIn = (provisions: readonly Provision[]): Provision[] =>
  provisions.flatMap((one) => (isNotes(one) ? [one] : isEnclosed(one) ? notesIn(childrenOf(one)) : []));

/** Where an annex has notes, “¹” in it is a mark of one of those; else of one of the document. */
function noteAddressAt(path: readonly Provision[], notes: readonly Provision[]): NoteAddress {
  if (notes.length === 0 || path.some(isNotes)) return () => undefined;
  const holder = path.findLast(isEnclosed);
  const own =
    notes.find(({ id }) => holder && id === `${holder.id}-${NOTES_ID}`) ?? notes.find(({ id }) => id === NOTES_ID);
  const marks = new Set(own && marksOf(own));
  return (mark) => (own && marks.has(mark) ? `#${own.id}` : undefined);
}

function provisionView(
  provision: Provision,
  above: readonly Provision[],
  level: number,
  context: Context,
): ProvisionView {
  const { kind, id, marker, title, content } = provision;
  const path = [...above, provision];
  const linker = linkerAt(path, context);
  const headed = title !== undefined || isEnclosed(provision) || (marker !== undefined && HEADED.includes(kind));
  const firstBelow = content.findIndex((item) => item.type === 'provision');
  const split = firstBelow < 0 ? content.length : firstBelow;
  const signature = signatureOf(provision);
  const viewOf = (block: Block): BlockView => {
    const view = blockView(block, linker);
    // Paper sets the lines of a signature in the middle of its half: as what the document does.
    return view.type === 'paragraph' && signature.has(block) ? { ...view, form: 'enacting' } : view;
  };
  const blocks = content.slice(0, split).flatMap((item) => (item.type === 'provision' ? [] : [viewOf(item)]));
  const opening = isEnclosed(provision) ? withFormHead(blocks, provision) : blocks;
  return {
    type: 'provision',
    kind,
    id,
    citation: citeProvision(path),
    ...(above.length === 0 && kind === 'attached' && { joint: jointToDocument(path) ?? '' }),
    ...(headed && { heading: headingView(provision, level, linker) }),
    opening: headed || marker === undefined ? opening : withMarker(opening, marker),
    rest: content
      .slice(split)
      .map((item) =>
        item.type === 'provision' ? provisionView(item, path, headed ? level + 1 : level, context) : viewOf(item),
      ),
    aliases: aliasesOf(id, context),
    formerIds: (provision.formerIds ?? []).filter((former) => context.aliases.every(({ from }) => from !== former)),
  };
}

/**
 * The head of a form, which has no number: its lines in capitals, and under the last of them what it is about. Halves of a
 * letterhead may stand above it.
 */
function withFormHead(blocks: BlockView[], { content }: Provision): BlockView[] {
  const texts = content
    .slice(0, blocks.length)
    .map((item) => (item.type === 'paragraph' ? inlineText(item.inlines) : ''));
  const end = blocks.findIndex((block, index) => {
    const isSetApart = block.type === 'table' ? block.isLayout : block.type === 'paragraph' && block.form !== undefined;
    return !isSetApart && !isFormHead(texts[index]!, texts[index - 1]);
  });
  return blocks.map((block, index) =>
    index < end && block.type === 'paragraph' ? { form: 'enacting', ...block } : block,
  );
}

/** The lines of the signature under an annex or an attached document. */
function signatureOf(provision: Provision): ReadonlySet<Block> {
  if (!isEnclosed(provision)) return new Set();
  const from = provision.content.findLastIndex(({ type }) => type !== 'paragraph') + 1;
  const lines = provision.content.slice(from) as Paragraph[];
  const count = signatureAtEnd(lines.map(({ inlines }) => inlineText(inlines)));
  return new Set(count === 0 ? [] : lines.slice(-count));
}

function aliasesOf(id: string, { aliases }: TextContext): ProvisionView['aliases'] {
  return aliases.filter(({ to }) => to === id).map(({ from, note }) => ({ id: from, note }));
}

function headingView(provision: Provision, level: number, linker: Linker): NonNullable<ProvisionView['heading']> {
  const { marker = '', title = [] } = provision;
  const drawn = drawnHead(provision);
  return {
    level: Math.min(level, 6) as 3 | 4 | 5 | 6,
    ...(drawn !== undefined && { drawn }),
    marker,
    title: linker.own(title),
  };
}

/** The first paragraph stands on the line of its number, as it does on paper; the number itself is never a link. */
function withMarker(opening: readonly BlockView[], marker: string): BlockView[] {
  const [first, ...rest] = opening;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', marker, inlines: [] }, ...opening];
  return [{ ...first, marker }, ...rest];
}

/** Makes links of what inlines cite: words of this document, and words that it quotes from another one. */
interface Linker extends TablePlace {
  kind: ProvisionKind | undefined;
  isOfNotes: boolean;
  quoted: (inlines: readonly Inline[]) => ResolvedInline[];
}

function linkerAt(path: readonly Provision[], context: Context): Linker {
  const { findLinks, addressOf, tasks = [], notes } = context;
  const noteAddress = noteAddressAt(path, notes);
  const place = path.some(({ kind }) => kind === 'quoted') ? undefined : path;
  const link = (at: Place | undefined) => (inlines: readonly Inline[]) =>
    resolveReferences(
      linkNotes(
        linkText(inlines, (text) => findLinks(text, at)),
        noteAddress,
      ),
      addressOf,
    );
  const rows = new Map(childrenOf(path.at(-1)!).map((child) => [child.id, child]));
  const rowOf = (id: string) => ({
    id,
    citation: citeProvision([...path, rows.get(id)!]),
    aliases: aliasesOf(id, context),
  });
  const quotesOf = (id: string) => tasks.filter(({ provision }) => provision === id).map(({ quote }) => quote);
  return {
    own: link(place),
    quoted: link(undefined),
    rowOf,
    quotesOf,
    kind: path.at(-1)?.kind,
    isOfNotes: isNotes(path.at(-1)!),
  };
}

function blockView(block: Block, linker: Linker): BlockView {
  switch (block.type) {
    case 'paragraph':
      return paragraphView(block, linker);
    case 'table':
      return tableView(block, linker);
    case 'quotation': {
      const blocks = block.blocks.map((inner) => blockView(inner, { ...linker, own: linker.quoted }));
      return { type: 'quotation', ...(block.source !== undefined && { source: block.source }), blocks };
    }
    case 'editor-note':
      return { type: 'editor-note', blocks: block.blocks.map((inner) => blockView(inner, linker)) };
  }
}

function paragraphView(paragraph: Paragraph, { own, kind, isOfNotes }: Linker): BlockView {
  if (isOfNotes) return { type: 'paragraph', inlines: own(paragraph.inlines), form: 'note' };
  const form = paragraph.dash === undefined ? formOf(inlineText(paragraph.inlines), kind) : 'dash';
  return { type: 'paragraph', inlines: own(paragraph.inlines), ...(form && { form }) };
}
