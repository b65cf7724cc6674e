import type { Issue, Position } from '../issues/issue.ts';
import type { Sourced } from './content.ts';

/** What one file says: a pure function of its path and bytes, so it can be kept between runs. */
export interface Reading {
  entry?: Sourced<unknown>;
  issues: Issue[];
}

/** A reading that was just made: its positions can be listed. */
export interface FreshReading extends Reading {
  entry?: Sourced<unknown> & { positions: ReadonlyMap<string, Position> };
}
