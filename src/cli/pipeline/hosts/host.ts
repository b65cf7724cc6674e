import type { CheckReport } from '../../../issues/reporters/report.ts';

/** What became of a commit, for the people who wait for it. */
export interface Telling {
  isSound: boolean;
  /** One sentence. */
  title: string;
  /** Markdown, `title` not in it. */
  body: string;
}

/** Where the repository is kept: it has started the pipeline and shows what it says. */
export interface Host {
  /** What was published before this push, or what the merge request is held against; undefined where it is not known. */
  before: string | undefined;
  /** Whether the pipeline runs for a merge request, whose commit is not on the site's branch yet. */
  isProposal: boolean;
  /** The account that is called, as this host writes it. */
  mention: (account: string) => string;
  /** Shows messages beside their lines. */
  annotate: (report: CheckReport) => Promise<void>;
  /**
   * Tells those who look at the commit or the merge request.
   * @throws NotTold if the host does not take it
   */
  tell: (telling: Telling) => Promise<void>;
}

/** The host has not taken a comment; the message says why and what to do. */
export class NotTold extends Error {
  override name = 'NotTold';
}
