import { inlineText } from './provision-text.ts';
import type { Inline, Provision } from './provision.ts';

/** Id of the passage that holds the notes which paper prints at the foot of its pages. */
export const NOTES_ID = 'chu-thich';

/** Whether a provision is the notes of a document, of an annex or of what is attached. */
export const isNotes = ({ kind, id }: Pick<Provision, 'kind' | 'id'>): boolean =>
  kind === 'passage' && (id === NOTES_ID || id.endsWith(`-${NOTES_ID}`));

const MARK = /^(?:\d{1,3}|\*{1,3})$/;

/** The mark that a paragraph begins with as a note does: “¹ Số liệu của …”. */
export function noteMark([first]: readonly Inline[]): string | undefined {
  const mark = first?.type === 'superscript' ? inlineText(first.children).trim() : '';
  return MARK.test(mark) ? mark : undefined;
}

/** The marks of the notes that a passage holds, in its order. */
export function marksOf({ content }: Provision): string[] {
  return content.flatMap((item) => (item.type === 'paragraph' ? (noteMark(item.inlines) ?? []) : []));
}

/** “m²”, “10⁶”: raised figures that are no mark. */
const MEASURE = /(?:(?<!\p{L})(?:[kcdm]?m|in|ft|10)|\d\s?[kcdm]?m)$/u;

/** Which inlines of a run are raised marks of notes, with what each says. */
export function raisedMarks(inlines: readonly Inline[]): (string | undefined)[] {
  let before = '';
  return inlines.map((inline) => {
    const text = inlineText([inline]);
    const mark =
      inline.type === 'superscript' && !MEASURE.test(before) && MARK.test(text.trim()) ? text.trim() : undefined;
    before = (before + text).slice(-8);
    return mark;
  });
}

/** The characters of a run of inlines as search reads them: a mark is no part of the word before it. */
export function textForSearch(inlines: readonly Inline[]): string {
  const marks = raisedMarks(inlines);
  return inlines
    .map((inline, index) => {
      if (marks[index] !== undefined) return ` ${inlineText([inline])}`;
      return 'children' in inline ? textForSearch(inline.children) : inlineText([inline]);
    })
    .join('');
}
