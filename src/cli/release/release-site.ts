import { existsSync, renameSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addressFault, siteInPlace, type Settings } from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';
import type { Site } from '../../domain/site.schema.ts';
import { COMING_RELEASE } from '../../releases/coming-release.ts';
import type { ComingRelease } from '../../releases/coming-release.schema.ts';
import { readLog } from '../../releases/release-log.ts';
import { released } from '../../releases/released.ts';
import type { ReleaseRecord } from '../../releases/release-record.schema.ts';
import { buildSite } from '../build-site.ts';
import { projectFolderFault } from '../project-folder.ts';
import { ownName, removeAbandoned } from '../publish/abandoned.ts';
import { isFixed } from '../publish/fixed-folder.ts';
import { refuseSource } from '../publish/out-dir.ts';
import { refuseForeign } from '../publish/release-folder.ts';
import { Refusal } from '../refusal.ts';
import { stepRunner, type Tell } from '../step.ts';
import { carryOver } from './carry-over.ts';
import { BEFORE_RELEASES, KeptReleases } from './kept-releases.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { commitOf } from './released-commit.ts';
import { seal, sealOf, writeLog } from './seal.ts';
import { signerOf } from './signature.ts';
import { isSame, verifyFolder } from './verify-folder.ts';

/** So many releases are kept, the one that readers have among them. */
const KEPT = 5;

export interface ReleaseOptions {
  /** Whether nothing of earlier releases may stay: neither the releases nor what pages opened since then may ask for. */
  purge?: boolean;
}

/**
 * Checks the content, builds it, verifies what was built, and gives it to readers in one step; what goes wrong before that
 * changes nothing for them. Whatever a step says goes to `tell`, or without it to the terminal.
 * @throws Refusal or StepFailure where there is no new release
 */
export async function releaseSite(
  settings: Settings,
  tell?: Tell,
  { purge = false }: ReleaseOptions = {},
): Promise<ReleaseRecord> {
  const site = releasable(settings);
  const releases = new KeptReleases(settings.outDir);
  if (isFixed(releases.outDir))
    throw new Refusal(
      `OUT_DIR = «${settings.outDir}» là nơi ổ đĩa được gắn vào, hoặc nằm trong thư mục không được phép ghi, nên không đổi được bản đang đăng trong một bước. Đặt OUT_DIR ở một thư mục bên trong, ví dụ «${join(settings.outDir, 'dist')}».`,
    );
  return oneAtATime(releases.folder, async () => {
    releases.mend();
    if (releases.current() === undefined) refuseForeign(releases.outDir);
    const coming = await comingRelease(settings, releases);
    const folder = join(releases.folder, ownName('.building'));
    try {
      await make(folder, coming, settings, site.basePath, releases, tell);
      await place(folder, coming, releases, purge);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    for (const number of superfluous(releases, purge)) releases.remove(number);
    return released(releases.outDir)!;
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

async function comingRelease(settings: Settings, releases: KeptReleases): Promise<ComingRelease> {
  const commit = await commitOf(settings.contentDir);
  const log = readLog(releases.outDir);
  const { signingKey } = settings;
  return {
    number: 1 + Math.max(0, ...releases.numbers(), ...log.map(({ number }) => number)),
    made: new Date().toISOString(),
    ...(commit !== undefined && { commit }),
    ...(signingKey !== undefined && { signer: signerOf(signingKey) }),
    log,
  };
}

/** Builds, seals and verifies a release in a folder of its own. */
async function make(
  folder: string,
  coming: ComingRelease,
  settings: Settings,
  basePath: string,
  releases: KeptReleases,
  tell: Tell | undefined,
): Promise<void> {
  const cache = resolve('.cache');
  await removeAbandoned(cache, 'content');
  const content = join(cache, ownName('content'));
  try {
    await mkdir(content, { recursive: true });
    const facts = join(content, 'coming-release.json');
    await writeFile(facts, JSON.stringify(coming));
    const runStep = stepRunner({ ...process.env, ...environmentOf(settings), [COMING_RELEASE]: facts }, tell);
    await buildSite({ folder, content, basePath, runStep, isRelease: true });
    await runStep('release/build-record.ts', folder, content);
  } finally {
    await rm(content, { recursive: true, force: true });
  }
  const current = releases.current();
  await seal(folder, current === undefined ? undefined : releases.place(current), settings.signingKey);
  if (!isSame(await verifyFolder(folder)))
    throw new Refusal('Tệp vừa ghi ra đĩa không đúng như đã dựng: kiểm tra ổ đĩa rồi chạy lại.');
}

/** Gives readers what was made. */
async function place(folder: string, coming: ComingRelease, releases: KeptReleases, purge: boolean): Promise<void> {
  const { number, made: at, commit, log } = coming;
  const { content } = released(folder)!;
  const entry = { event: 'release' as const, number, at, ...(commit && { commit }), content, sums: sealOf(folder) };
  await writeLog(folder, [...log, entry]);
  const isFirst = releases.current() === undefined && existsSync(releases.outDir);
  const others = releases.numbers().map((other) => releases.place(other));
  if (!purge) await carryOver(folder, [...(isFirst ? [releases.outDir] : []), ...others.toReversed()]);
  renameSync(folder, releases.place(number));
  // What `npm run build` has put where the link shall stand is no link that could be replaced in one step.
  if (isFirst) renameSync(releases.outDir, releases.place(BEFORE_RELEASES));
  releases.show(number);
}

/** What is no longer kept, but never the one that readers have. */
function superfluous(releases: KeptReleases, purge: boolean): number[] {
  const others = releases.numbers().filter((number) => number !== releases.current());
  return purge ? others : others.slice(0, Math.max(0, others.length - (KEPT - 1)));
}

/** The settings as the steps read them. */
function environmentOf({ contentDir, outDir, siteUrl, basePath, edition }: Settings): NodeJS.ProcessEnv {
  return { CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_URL: siteUrl, BASE_PATH: basePath, EDITION: edition };
}
