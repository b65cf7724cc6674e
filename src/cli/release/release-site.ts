import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addressFault, siteInPlace, type Settings } from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';
import type { Site } from '../../domain/site.schema.ts';
import { COMING_RELEASE } from '../../releases/coming-release.ts';
import type { ReleaseRecord } from '../../releases/release-record.schema.ts';
import { buildSite } from '../publish/build-site.ts';
import { projectFolderFault } from '../project-folder.ts';
import { ownName, removeAbandoned } from '../publish/abandoned.ts';
import { refuseSource } from '../publish/out-dir.ts';
import { Refusal } from '../refusal.ts';
import { stepRunner, type Tell } from '../step.ts';
import { type Placing, placeRelease } from './place-release.ts';
import { commitOf } from './released-commit.ts';

/**
 * Checks the content, builds it, verifies what was built, and gives it to readers in one step; what goes wrong before that
 * changes nothing for them. Whatever a step says goes to `tell`, or without it to the terminal.
 * @throws Refusal or StepFailure where there is no new release
 */
export async function releaseSite(
  settings: Settings,
  tell?: Tell,
  { purge = false }: Pick<Placing, 'purge'> = {},
): Promise<ReleaseRecord> {
  const { contentDir, outDir, signingKey } = settings;
  const { basePath } = releasable(settings);
  const commit = await commitOf(contentDir);
  return placeRelease(outDir, { commit, signingKey, purge }, async (folder, coming) => {
    const cache = resolve('.cache');
    await removeAbandoned(cache, 'content');
    const content = join(cache, ownName('content'));
    try {
      await mkdir(content, { recursive: true });
      const facts = join(content, 'coming-release.json');
      await writeFile(facts, JSON.stringify(coming));
      const steps = stepRunner({ ...process.env, ...environmentOf(settings), [COMING_RELEASE]: facts }, tell);
      await buildSite({ folder, content, basePath, steps, isRelease: true });
      await steps.run('release/addresses/keep-addresses.ts', folder, basePath);
      await steps.run('release/build-record.ts', folder, content);
    } finally {
      await rm(content, { recursive: true, force: true });
    }
  });
}

/** The site as it will stand. @throws Refusal where nothing may be released from here, to there, or under that address */
function releasable(settings: Settings): Site {
  const project = resolve(import.meta.dirname, '../../..');
  const fault = projectFolderFault(project);
  if (fault) throw new Refusal(fault);
  refuseSource(settings.outDir, settings.contentDir, project);
  const site = siteInPlace(readSite(settings.contentDir), settings);
  const unfit = addressFault(site);
  if (unfit !== undefined) throw new Refusal(`Không đăng được: ${unfit}`);
  return site;
}

/** The settings as the steps read them. */
function environmentOf({ contentDir, outDir, siteUrl, basePath, edition }: Settings): NodeJS.ProcessEnv {
  return { CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_URL: siteUrl, BASE_PATH: basePath, EDITION: edition };
}
