import { inlineText } from '../../domain/provision/provision-text.ts';
import {
  type Inline,
  isEnclosed,
  type Paragraph,
  type Provision,
  type ProvisionKind,
} from '../../domain/provision/provision.ts';
import { kindAtStart } from '../../domain/provision/attached-kind.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';
import { type InlineLine, joinLines, trimmed } from '../content/inlines.ts';
import { NARROW } from '../numbering/line-starts.ts';
import { isAllCaps } from '../numbering/markers.ts';

/** What stands after a number up to the end of its paragraph. */
export interface HeadingText {
  lines: (InlineLine & { width: number })[];
  /** The writer made it a Markdown heading. */
  isHeading: boolean;
}

/** Kinds whose number is followed by a title as a rule. */
const NAMED: ReadonlySet<ProvisionKind> = new Set(['part', 'chapter', 'section', 'subsection', 'annex', 'attached']);
const TITLED: ReadonlySet<ProvisionKind> = new Set([...NAMED, 'heading', 'article']);

const MAX_TITLE = 400;
const MAX_NAME = 80;

/**
 * Decides, once the whole provision is read, what of the text after its number is its title. Order never changes: title,
 * then the rest as the first paragraph. A sentence (it ends with a full stop, “;” or “:”) is no title, and the only text
 * of an article is no title either.
 */
export function settleTitle(
  provision: Provision,
  lead: HeadingText | undefined,
  headings: ReadonlySet<Paragraph>,
): void {
  if (lead) {
    const { title, rest } = divide(provision, lead);
    if (title.length > 0) provision.title = title;
    if (rest.length > 0) provision.content.unshift({ type: 'paragraph', inlines: rest });
  }
  dropTypedTwice(provision);
  const hasOwnHead = takeOwnHead(provision);
  const [first, second] = provision.content;
  const isCandidate = provision.title === undefined && first?.type === 'paragraph' && first.dash === undefined;
  if (!isCandidate) return;
  const isNamed = NAMED.has(provision.kind) && provision.marker !== undefined;
  const isBareArticle = provision.kind === 'article' && lead?.lines.every(({ inlines }) => inlines.length === 0);
  // Below a name of its own small letters may be anything: “(Kèm theo Công văn số …)”, “Gồm:”.
  const mayBeTitle = !hasOwnHead || isAllCaps(inlineText(first.inlines));
  const looksRight = mayBeTitle && looksLikeTitle(first.inlines, provision.kind, second !== undefined);
  if (headings.has(first) || ((isNamed || isBareArticle) && looksRight)) {
    provision.title = withoutBold(first.inlines);
    provision.content.shift();
  }
}

/** “Biểu số 1”, “DANH SÁCH CÁC ĐƠN VỊ”: such a line names what follows. */
const LIST = /^(?:Biểu|Bảng|Sơ đồ|Phiếu|Đơn|Giấy|Biên bản|Mục lục)(?!\p{L})/iu;

/**
 * An annex without a number may be headed with a name of its own, which is then all that stands above it: “Biểu số 1” is no
 * phụ lục on paper. One that is called so has that line, “PHỤ LỤC”. True where it is headed so.
 */
function takeOwnHead(provision: Provision): boolean {
  const { kind, number, marker, title, content } = provision;
  const [first] = content;
  if (kind !== 'annex' || [number, marker, title].some((said) => said !== undefined)) return false;
  if (first?.type !== 'paragraph' || first.dash !== undefined) return false;
  const end = first.inlines.findIndex(({ type }) => type === 'break');
  const [head, rest] = end < 0 ? [first.inlines, []] : [first.inlines.slice(0, end), first.inlines.slice(end + 1)];
  const text = inlineText(head).trim();
  const isNamed = isAllCaps(text) || ((LIST.test(text) || kindAtStart(text) !== undefined) && text.length < MAX_NAME);
  // A marker is plain text: what leads somewhere stays where it is.
  const isPlain = head.every(({ type }) => type === 'text' || type === 'strong');
  if (!isNamed || !isPlain || !looksLikeTitle(head, kind, true)) return false;
  provision.marker = text;
  content.shift();
  if (rest.length > 0) content.unshift({ type: 'paragraph', inlines: rest });
  return true;
}

/** A title that the tag gives and the first paragraph repeats is one title: that of the paragraph, as it is typed. */
function dropTypedTwice(provision: Provision): void {
  const [first] = provision.content;
  if (!isEnclosed(provision) || provision.title === undefined || first?.type !== 'paragraph') return;
  if (keyOf(first.inlines) !== keyOf(provision.title)) return;
  provision.title = withoutBold(first.inlines);
  provision.content.shift();
}

const keyOf = (inlines: readonly Inline[]): string =>
  collapseSpaces(toNewTonePlacement(inlineText(inlines))).toLowerCase();

function divide(provision: Provision, lead: HeadingText): { title: Inline[]; rest: Inline[] } {
  const lines = lead.lines.slice(
    Math.max(
      lead.lines.findIndex(({ inlines }) => inlines.length > 0),
      0,
    ),
  );
  const whole = joinLines(lines);
  if (lead.isHeading) return { title: withoutBold(whole), rest: [] };
  if (!TITLED.has(provision.kind) || lines.length === 0) return { title: [], rest: whole };
  const bold = divideAfterBold(lines);
  if (bold) return bold;
  const end = titleEnd(lines);
  const title = joinLines(lines.slice(0, end));
  const rest = joinLines(lines.slice(end));
  const hasMore = rest.length > 0 || provision.content.length > 0;
  return looksLikeTitle(title, provision.kind, hasMore) ? { title, rest } : { title: [], rest: whole };
}

/** A title in bold ends where the bold ends. */
function divideAfterBold(lines: HeadingText['lines']): { title: Inline[]; rest: Inline[] } | undefined {
  const isBold = ({ inlines }: InlineLine): boolean => inlines.length === 1 && inlines[0]?.type === 'strong';
  const boldLines = lines.findIndex((line) => !isBold(line));
  const count = boldLines < 0 ? lines.length : boldLines;
  const [first, ...others] = lines[0]?.inlines ?? [];
  if (count > 0) {
    return { title: withoutBold(joinLines(lines.slice(0, count))), rest: joinLines(lines.slice(count)) };
  }
  if (first?.type !== 'strong') return undefined;
  const remainder = { ...lines[0]!, inlines: trimmed(others) };
  return { title: trimmed(first.children), rest: joinLines([remainder, ...lines.slice(1)]) };
}

/** How many lines the title takes: it ends at a line end that no program made. */
function titleEnd(lines: HeadingText['lines']): number {
  const room = Math.max(NARROW, ...lines.map(({ width }) => width));
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    if (!next) return true;
    const [text, nextText] = [inlineText(line.inlines), inlineText(next.inlines).trim()];
    if (isAllCaps(text) && isAllCaps(nextText)) return false;
    const firstWord = nextText.split(/\s/, 1)[0]!.length;
    return (isAllCaps(text) || line.width + 1 + firstWord <= room) && /^[\p{Lu}\d“"(-]/u.test(nextText);
  });
  return end + 1;
}

function looksLikeTitle(inlines: readonly Inline[], kind: ProvisionKind, hasMore: boolean): boolean {
  const text = inlineText(inlines).trim();
  if (text.length > MAX_TITLE) return false;
  if (isAllCaps(text)) return true;
  const endsLikeSentence = (kind === 'article' ? /[.;:,…?!]["”’)]*$/ : /[.;,…?!]["”’)]*$/).test(text);
  return !endsLikeSentence && (hasMore || NAMED.has(kind));
}

/** A title is set in its own weight: bold around all of it says nothing. */
function withoutBold(inlines: readonly Inline[]): Inline[] {
  const isAllBold = inlines.every(
    (inline) => inline.type === 'strong' || (inline.type === 'text' && inline.value.trim() === ''),
  );
  return trimmed(
    isAllBold ? inlines.flatMap((inline) => (inline.type === 'strong' ? inline.children : inline)) : inlines,
  );
}
