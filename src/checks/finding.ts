import type { Content, Sourced } from '../corpus/content.ts';
import { oncePer } from '../domain/once-per.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import type { IssueKind } from '../issues/kinds/issue-kind.ts';
import type { Position } from '../issues/issue.ts';
import { type Path, pathsAround } from '../issues/path.ts';

/** What a rule has found in one file; the label, the place and the severity follow from it. */
export interface Finding {
  kind: IssueKind;
  /** The file, by what was read from it. */
  at: Pick<Sourced<unknown>, 'file' | 'broken'>;
  /** The field; empty where it is about the file or its text. */
  path: Path;
  /** Where the text stands, when no field does. */
  position?: Position;
  /** The value as written; never a secret or personal data. */
  value?: string;
  message: string;
  fix: string;
}

/** Whether the schema refused the field, or one around or inside it: nothing can be concluded from its absence. */
export function isRefused({ broken }: Finding['at'], field: string): boolean {
  if (broken.length === 0) return false;
  const { refused, around } = indexOf(broken);
  return around.has(field) || pathsAround(field).some((path) => refused.has(path));
}

/** The refused fields, and everything that holds one: a file may have thousands. */
const indexOf = oncePer((broken: readonly string[]) => ({
  refused: new Set(broken),
  around: new Set(broken.flatMap(pathsAround)),
}));

/** One rule, in a file of its own; its line in `rules.ts` puts it to work. */
export interface Rule {
  /** What it may find. */
  kinds: readonly IssueKind[];
  /**
   * All that breaks it in a content folder. Pure.
   * @param today the last day that it may be anywhere on earth; what a rule finds by it is a warning, so that a build does
   *   not depend on the day
   */
  find: (content: Content, today: IsoDate) => Finding[];
}
