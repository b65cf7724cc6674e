import { writeServerFiles } from './server-files.ts';
import type { RunStep } from './step.ts';

/** What the steps of a build are told besides the environment. */
export interface SiteBuild {
  /** Where the site goes: a folder that does not exist yet. */
  folder: string;
  /** Where the content that passed the check is kept for the steps. */
  content: string;
  basePath: string;
  runStep: RunStep;
  /** Whether it is judged as a release: what nothing may be released with is an error then. */
  isRelease?: boolean;
}

/** Checks the content and makes the whole site of it, but for the manifest. @throws StepFailure */
export async function buildSite({ folder, content, basePath, runStep, isRelease = false }: SiteBuild): Promise<void> {
  await runStep('build-content.ts', content, ...(isRelease ? ['release'] : []));
  await runStep('build-pages.ts', folder, content);
  await runStep('build-search.ts', folder, content);
  await runStep('build-index.ts', folder);
  await runStep('build-scan.ts', folder, content);
  await writeServerFiles(folder, basePath);
}
