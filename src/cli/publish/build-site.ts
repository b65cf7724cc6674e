import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeServerFiles } from '../server-files.ts';
import type { StepRunner } from '../step.ts';

/** What the steps of a build are told besides the environment. */
export interface SiteBuild {
  /** Where the site goes: a folder that does not exist yet. */
  folder: string;
  /** Where the content that passed the check is kept for the steps. */
  content: string;
  basePath: string;
  steps: StepRunner;
  /** Whether it is judged as a release: what nothing may be released with is an error then. */
  isRelease?: boolean;
}

/** Checks the content and makes the whole site of it, but for the manifest. @throws StepFailure */
export async function buildSite({ folder, content, basePath, steps, isRelease = false }: SiteBuild): Promise<void> {
  await steps.run('build-content.ts', content, ...(isRelease ? ['release'] : []));
  await mkdir(folder);
  const code = join(content, 'code');
  // Alone: where the code has to be built, that needs as much memory as all the rest.
  await steps.run('built-code/build-code.ts', code, content);
  // Two rows for the two processors that most machines have: more at once would be no quicker, and need more memory.
  await steps.runBeside(
    [['build-pages.ts', folder, content, code]],
    [
      ['build-unit-files.ts', folder, content],
      ['build-search.ts', folder, content],
      ['build-index.ts', folder, content],
    ],
  );
  await steps.run('build-scan.ts', folder, content);
  await writeServerFiles(folder, basePath);
}
