import type { Issue } from '../../issues/issue.ts';
import type { Sourced } from '../content.ts';

/** What one file says: a pure function of its path and bytes, so it can be kept between runs. */
export interface ParsedFile {
  entry?: Sourced<unknown>;
  issues: Issue[];
}
