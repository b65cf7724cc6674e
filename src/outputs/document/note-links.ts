import { raisedMarks } from '../../domain/provision/notes.ts';
import type { Inline } from '../../domain/provision/provision.ts';

/** Where the mark of a note leads; undefined for what is none. */
export type NoteAddress = (mark: string) => string | undefined;

/** The inlines with each raised mark of a note made a link to the notes; not one character changes. */
export function linkNotes(inlines: readonly Inline[], addressOf: NoteAddress): Inline[] {
  const marks = raisedMarks(inlines);
  return inlines.map((inline, index): Inline => {
    const mark = marks[index];
    const href = mark === undefined ? undefined : addressOf(mark);
    return href === undefined ? inline : { type: 'link', href, children: [inline] };
  });
}
