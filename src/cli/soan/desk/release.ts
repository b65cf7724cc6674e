import type { Settings } from '../../../corpus/folder/settings.ts';
import type { Issue } from '../../../issues/issue.ts';
import { machineFault } from '../../machine-fault.ts';
import { Refusal } from '../../refusal.ts';
import { releaseSite } from '../../release/release-site.ts';
import { explain, StepFailure, type Tell } from '../../step.ts';
import { releaseErrors } from './judge.ts';

/** What became of a release. */
export type Released =
  | { kind: 'released' }
  /** What is recorded may be written, but not be given to readers. */
  | { kind: 'unfit'; issues: Issue[] }
  /** `why` and what to do, in words of the office, where it is known. */
  | { kind: 'refused'; why?: string };

/** Makes the site anew from a content folder and gives it to readers. */
export type Release = (contentDir: string) => Promise<Released>;

/** As `npm run release` does it, with its settings; what its steps say goes to `tell`. */
export async function releaseFrom(contentDir: string, settings: Settings, tell: Tell): Promise<Released> {
  try {
    await releaseSite({ ...settings, contentDir }, tell);
    return { kind: 'released' };
  } catch (error) {
    // A step has said itself what is wrong.
    if (!(error instanceof StepFailure)) tell(explain(error));
    if (error instanceof Refusal) return { kind: 'refused', why: error.message };
    const issues = error instanceof StepFailure ? await releaseErrors(contentDir, settings) : [];
    if (issues.length > 0) return { kind: 'unfit', issues };
    const why = machineFault(error);
    return { kind: 'refused', ...(why !== undefined && { why }) };
  }
}
