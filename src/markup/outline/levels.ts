import type { Provision } from '../../domain/provision/provision.ts';
import type { NumberedKind } from '../../domain/provision/provision-id.ts';
import type { Marker, MarkerForm } from '../numbering/markers.ts';
import { isNext } from '../numbering/sequence.ts';

/** A numbered provision that can still take content, with the last number of each form under it. */
export interface OpenProvision {
  provision: Provision;
  kind: NumberedKind;
  form: MarkerForm;
  number: string;
  rank: number;
  last: Map<MarkerForm, string>;
  /** Its id is taken, so those of everything under it may be too: one letter is enough. */
  isDuplicate: boolean;
}

/** What a number makes of the text after it; a provision stands under those of lower rank. */
export interface OutlineLevel {
  kind: NumberedKind;
  rank: number;
}

const LEVELS: Record<Exclude<MarkerForm, 'bracketed' | 'dotted' | 'small-roman'>, OutlineLevel> = {
  annex: { kind: 'annex', rank: 0 },
  part: { kind: 'part', rank: 1 },
  chapter: { kind: 'chapter', rank: 2 },
  section: { kind: 'section', rank: 3 },
  subsection: { kind: 'subsection', rank: 4 },
  article: { kind: 'article', rank: 5 },
  capital: { kind: 'heading', rank: 6 },
  roman: { kind: 'heading', rank: 7 },
  clause: { kind: 'clause', rank: 8 },
  letter: { kind: 'point', rank: 13 },
  'dotted-letter': { kind: 'point', rank: 14 },
};

/** The level of a number among the provisions that are open, outermost first. */
export function levelOf({ form, number }: Marker, open: readonly OpenProvision[]): OutlineLevel {
  switch (form) {
    case 'article':
      return { kind: 'article', rank: isUnderHeading(open) ? UNDER_HEADING : LEVELS.article.rank };
    case 'dotted':
      return { kind: 'subclause', rank: LEVELS.clause.rank + number.split('.').length - 1 };
    case 'bracketed':
    case 'small-roman': {
      const sibling = open.findLast((candidate) => candidate.form === form);
      if (sibling) return { kind: sibling.kind, rank: sibling.rank };
      const isUnderLetter = open.some((candidate) => candidate.form === 'letter');
      if (isUnderLetter) return { kind: 'point', rank: LEVELS.letter.rank + 2 };
      if (form === 'small-roman') return LEVELS.letter;
      // “1)” under “1.” counts inside the clause; alone it is how the writer numbers clauses.
      const isUnderClause = open.some(({ kind }) => kind === 'clause');
      return isUnderClause ? { kind: 'point', rank: LEVELS.letter.rank - 1 } : LEVELS.clause;
    }
    default:
      return LEVELS[form];
  }
}

/** Below a heading and above the clauses. */
const UNDER_HEADING = (LEVELS.roman.rank + LEVELS.clause.rank) / 2;

/** Whether the open headings stand above the articles: “I. QUY ĐỊNH CHUNG”, Điều 1, Điều 2, “II. …”, Điều 3. */
function isUnderHeading(open: readonly OpenProvision[]): boolean {
  const article = open.find(({ kind }) => kind === 'article');
  return article ? article.rank === UNDER_HEADING : open.at(-1)?.kind === 'heading';
}

/** The marker as it must be meant: “i)”, “v)” and “x)” are letters or small Roman numbers by what went before. */
export function inContext(marker: Marker, open: readonly OpenProvision[]): Marker {
  if (marker.form !== 'letter' || !/^[ivx]$/.test(marker.number)) return marker;
  const roman = open.findLast(({ form }) => form === 'small-roman');
  if (roman && isNext('small-roman', roman.number, marker.number)) return { ...marker, form: 'small-roman' };
  const letter = open.findLast(({ form }) => form === 'letter');
  if (letter && isNext('letter', letter.number, marker.number)) return marker;
  return marker.number === 'i' ? { ...marker, form: 'small-roman' } : marker;
}
