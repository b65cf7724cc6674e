import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Inline } from '../../domain/provision/provision.ts';

/** Where the mark of a note leads; undefined for what is none. */
export type NoteAddress = (mark: string) => string | undefined;

/** “m²”, “10⁶”: raised figures that are no mark. */
const MEASURE = /(?:(?<!\p{L})(?:[kcdm]?m|in|ft|10)|\d\s?[kcdm]?m)$/u;

/** The inlines with each raised mark of a note made a link to the notes; not one character changes. */
export function linkNotes(inlines: readonly Inline[], addressOf: NoteAddress): Inline[] {
  let before = '';
  return inlines.map((inline): Inline => {
    const text = inlineText([inline]);
    const isMark = inline.type === 'superscript' && !MEASURE.test(before);
    const href = isMark ? addressOf(text.trim()) : undefined;
    before = (before + text).slice(-8);
    return href === undefined ? inline : { type: 'link', href, children: [inline] };
  });
}
