import { provisionId } from '../../domain/provision/provision-id.ts';
import type { Block, Provision } from '../../domain/provision/provision.ts';
import type { Position } from '../../issues/issue.ts';
import { inContext, type OutlineLevel, levelOf, type OpenProvision } from './levels.ts';
import type { Marker, MarkerForm } from '../numbering/markers.ts';
import { isFirst, isNext } from '../numbering/sequence.ts';

/** A stretch of text with numbers of its own: the document, an annex, a passage. */
export interface Scope {
  /** Stands before every id in it; empty for the document. */
  prefix: string;
  /** Absent for the document. */
  holder?: Provision;
  /** Numbered provisions that can still take content, outermost first. */
  open: OpenProvision[];
  /** Last number of each form directly in the scope, and anywhere in it. */
  last: Map<MarkerForm, string>;
  lastAnywhere: Map<MarkerForm, string>;
  /** Begun by a line “Phụ lục I” instead of a tag: it ends where the next one begins. */
  isUntagged?: boolean;
  /** A passage that says not what it stands under, and what follows it without a number: the next number shows it. */
  unplaced: { item: Block | Provision; at: Position }[];
}

/** A number with its place among what is open. */
export interface PlacedMarker extends Marker, OutlineLevel {
  parent: OpenProvision | undefined;
}

export function newScope(prefix: string, holder?: Provision): Scope {
  return { prefix, ...(holder && { holder }), open: [], last: new Map(), lastAnywhere: new Map(), unplaced: [] };
}

/** What takes unnumbered text now; undefined in a document before its first number. */
export function targetOf({ open, holder }: Scope): Provision | undefined {
  return open.at(-1)?.provision ?? holder;
}

/** Where a number belongs, without opening it. */
export function placeIn({ open }: Scope, written: Marker): PlacedMarker {
  const marker = inContext(written, open);
  const level = levelOf(marker, open);
  return { ...marker, ...level, parent: open.findLast((candidate) => candidate.rank < level.rank) };
}

/** The number before it in its run, or undefined. Articles count through the scope, whatever stands above them. */
export function numberBefore(scope: Scope, { form, parent }: PlacedMarker): string | undefined {
  return form === 'article' ? scope.lastAnywhere.get(form) : (parent?.last ?? scope.last).get(form);
}

/** Whether that number is the one that is due: next in its run, the first of a new one, or going on from an older one. */
export function isDue(scope: Scope, marker: PlacedMarker): boolean {
  const { form, number, parent } = marker;
  if (form === 'dotted' && parent?.kind.endsWith('clause') && !number.startsWith(`${parent.number}.`)) return false;
  const follows = (before: string): boolean => isNext(form, before, number) && stem(before) === stem(number);
  const before = numberBefore(scope, marker);
  if (before !== undefined) return follows(before);
  const elsewhere = scope.lastAnywhere.get(form);
  return isFirst(form, number) || (elsewhere !== undefined && follows(elsewhere));
}

/** “1.” of “1.2”: numbers count under the same one only where this is the same. */
function stem(number: string): string {
  return number.slice(0, number.lastIndexOf('.') + 1);
}

/** Closes what the number ends, and makes it the last of its run. */
export function closeFor(scope: Scope, { form, number, rank, parent }: PlacedMarker): void {
  const keep = scope.open.findIndex((candidate) => candidate.rank >= rank);
  if (keep >= 0) scope.open.length = keep;
  (parent?.last ?? scope.last).set(form, number);
  scope.lastAnywhere.set(form, number);
}

/** The id of a number under what is open. “1.1.1” holds the number of “1.1” before it, “a.1” that of “a”. */
export function idIn({ prefix, open }: Scope, marker: PlacedMarker): string {
  const path = [...open, marker].filter(({ form }, index, all) => {
    const next = all[index + 1]?.form;
    return !(form === 'dotted' && next === 'dotted') && !(form === 'letter' && next === 'dotted-letter');
  });
  return prefixed(prefix, provisionId(path));
}

/** An id inside the scope that has this prefix. */
export function prefixed(prefix: string, id: string): string {
  return prefix === '' ? id : `${prefix}-${id}`;
}
