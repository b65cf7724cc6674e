import { element } from '../../browser/element.ts';
import type { Segment } from './found-document.ts';

/** Official text with what answers the query marked. */
export const markedText = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
