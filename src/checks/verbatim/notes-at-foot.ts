import type { ComparedSource } from './agreement.ts';
import { withoutSpaces } from './compared-text.ts';
import type { TextPiece } from './published-text.ts';

/**
 * The same publication and source where the notes, which are published behind the text, stand in the source at the foot of
 * their pages: each is passed over there, once, sign by sign. Nothing where there is no note, or where the source lacks one.
 */
export function notesAtFoot(
  pieces: readonly TextPiece[],
  source: ComparedSource,
): { pieces: TextPiece[]; source: ComparedSource }[] {
  const notes = pieces.filter(({ isNote }) => isNote).map(({ text }) => withoutSpaces(text));
  const places = notes.map((text) => ({ text, start: source.text.indexOf(text) }));
  if (notes.length === 0 || places.some(({ start }) => start < 0)) return [];
  const lines = places.map(({ text, start }) => ({
    line: 0,
    text,
    what: 'note' as const,
    start,
    end: start + text.length,
  }));
  const apart = [...source.apart, ...lines].toSorted((a, b) => a.start - b.start);
  return [{ pieces: pieces.filter(({ isNote }) => !isNote), source: { ...source, apart } }];
}
