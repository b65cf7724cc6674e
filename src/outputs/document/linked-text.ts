import type { Inline } from '../../domain/provision/provision.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';

/** A run `[start, end)` of a text that leads somewhere. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
}

/** Finds what leads somewhere in a text: runs in order, none over another. */
export type FindLinks = (text: string) => readonly TextLink[];

/**
 * The inlines with every found run made a link; not one character changes. A run that begins or ends inside another
 * mark (half of it bold) stays plain text, and so does one inside a link or reference of the author.
 */
export function linkText(inlines: readonly Inline[], findLinks: FindLinks): Inline[] {
  return findLinks(withoutRaised(inlines)).reduce<Inline[]>(linkRun, [...inlines]);
}

/** The text in which raised figures are no part of the number before them: “Điều 5¹” is no Điều 51. */
const withoutRaised = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      const text = inlineText([inline]);
      if (inline.type === 'superscript') return text.replace(/\S/g, '\u2060');
      return 'children' in inline ? withoutRaised(inline.children) : text;
    })
    .join('');

function linkRun(inlines: Inline[], link: TextLink): Inline[] {
  const host = spansOf(inlines).find(({ start, end }) => start <= link.start && link.end <= end);
  if (host && 'children' in host.inline) {
    const { inline } = host;
    if (inline.type === 'link' || inline.type === 'reference') return inlines;
    const inner = { ...link, start: link.start - host.start, end: link.end - host.start };
    const marked: Inline = { ...inline, children: linkRun(inline.children, inner) };
    return inlines.map((other) => (other === inline ? marked : other));
  }
  const pieces = splitAt(splitAt(inlines, link.start), link.end);
  const spans = spansOf(pieces);
  const first = spans.findIndex(({ start }) => start === link.start);
  const last = spans.findLastIndex(({ end }) => end === link.end);
  const children = pieces.slice(first, last + 1);
  if (first < 0 || last < first || children.some(holdsLink)) return inlines;
  return [...pieces.slice(0, first), { type: 'link', href: link.href, children }, ...pieces.slice(last + 1)];
}

function spansOf(inlines: readonly Inline[]): { inline: Inline; start: number; end: number }[] {
  let offset = 0;
  return inlines.map((inline) => {
    const start = offset;
    offset += inlineText([inline]).length;
    return { inline, start, end: offset };
  });
}

/** The same inlines, with the text that runs across the offset cut in two. */
function splitAt(inlines: readonly Inline[], offset: number): Inline[] {
  return spansOf(inlines).flatMap(({ inline, start, end }): Inline[] => {
    if (inline.type !== 'text' || offset <= start || end <= offset) return [inline];
    const cut = offset - start;
    return [
      { type: 'text', value: inline.value.slice(0, cut) },
      { type: 'text', value: inline.value.slice(cut) },
    ];
  });
}

function holdsLink(inline: Inline): boolean {
  if (inline.type === 'link' || inline.type === 'reference') return true;
  return 'children' in inline && inline.children.some(holdsLink);
}
