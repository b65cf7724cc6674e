import { checkContent } from './check-content.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { shownFolder } from '../corpus/folder/shown-folder.ts';
import type { PublishedBefore } from '../corpus/content.ts';
import type { ReleasedText } from '../corpus/gate/released-text.ts';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';
import { reportToTerminal } from '../issues/reporters/terminal.ts';

export interface Verdict {
  /** What may be published; absent where the content has errors. */
  corpus?: Corpus;
  /** The handbook to publish with it. */
  handbook?: PublishedHandbook;
  /** What both may show though the gates know it. */
  released?: ReleasedText;
  /** Every message, and their sum, as `npm run check` prints them. */
  report: string;
}

/**
 * The verdict of `npm run check` on a content folder, for build and dev.
 * @param before what was released last, where it is known
 */
export async function verdictOn(contentDir: string, before?: PublishedBefore): Promise<Verdict> {
  const { corpus, handbook, released, issues, files } = await checkContent(contentDir, before ? { before } : {});
  const folder = shownFolder(contentDir);
  return {
    ...(corpus && { corpus }),
    ...(handbook && { handbook }),
    ...(released && { released }),
    report: reportToTerminal({ issues, files, folder }),
  };
}
