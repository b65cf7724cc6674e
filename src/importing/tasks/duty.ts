import type { UnitMention } from '../registry/mentions.ts';

/** A run of a paragraph that gives somebody something to do. */
export interface Duty {
  /** UTF-16 offsets of its words in the paragraph. */
  start: number;
  end: number;
  /** Where the words for what is to be done begin. */
  predicate: number;
  mentions: readonly UnitMention[];
  /** The units are those of the heading or sentence above. */
  isInherited: boolean;
  /** It says “các đơn vị”, which means whom the paper addresses. */
  isGeneral: boolean;
  isLed: boolean;
  coordinators: readonly UnitMention[];
  certainty: number;
}
