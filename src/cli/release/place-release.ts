import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComingRelease } from '../../releases/coming-release.schema.ts';
import { readLog } from '../../releases/release-log.ts';
import { released } from '../../releases/released.ts';
import type { ReleaseRecord } from '../../releases/release-record.schema.ts';
import { ownName } from '../publish/abandoned.ts';
import { isFixed } from '../publish/fixed-folder.ts';
import { refuseForeign } from '../publish/release-folder.ts';
import { Refusal } from '../refusal.ts';
import { carryOver } from './carry-over.ts';
import { KeptReleases } from './kept-releases.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { seal, sealOf, writeLog } from './seal.ts';
import { signerOf } from './signature.ts';
import { isSame, verifyFolder } from './verify-folder.ts';

/** So many releases are kept, the one that readers have among them. */
const KEPT = 5;

export interface Placing {
  /** The commit that is released; absent where the content is in no repository. */
  commit?: string | undefined;
  signingKey?: string | undefined;
  /** Whether nothing of earlier releases may stay: neither the releases nor what pages opened since then may ask for. */
  purge?: boolean;
}

/**
 * Lets `fill` make a release in a folder that does not exist yet, seals and verifies it, and gives it to readers in one
 * step. Whatever goes wrong before, and wherever the process is killed, they have what they had.
 * @throws Refusal where nothing may be released to `outDir`, or another process does so just now
 */
export async function placeRelease(
  outDir: string,
  placing: Placing,
  fill: (folder: string, coming: ComingRelease) => Promise<void>,
): Promise<ReleaseRecord> {
  const releases = new KeptReleases(outDir);
  if (isFixed(releases.outDir))
    throw new Refusal(
      `OUT_DIR = «${outDir}» là nơi ổ đĩa được gắn vào, hoặc nằm trong thư mục không được phép ghi, nên không đổi được bản đang đăng trong một bước. Đặt OUT_DIR ở một thư mục bên trong, ví dụ «${join(outDir, 'dist')}».`,
    );
  return oneAtATime(releases.folder, async () => {
    releases.mend();
    if (releases.current() === undefined) refuseForeign(releases.outDir);
    const coming = comingRelease(releases, placing);
    const folder = join(releases.folder, ownName('.building'));
    try {
      await fill(folder, coming);
      await finish(folder, releases, placing);
      await give(folder, coming, releases, placing);
    } finally {
      // What was written side by side may still come to its end where one of them has failed.
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    }
    for (const number of superfluous(releases, placing)) releases.remove(number);
    return released(releases.outDir)!;
  });
}

function comingRelease(releases: KeptReleases, { commit, signingKey }: Placing): ComingRelease {
  const log = readLog(releases.outDir);
  return {
    number: 1 + Math.max(0, ...releases.numbers(), ...log.map(({ number }) => number)),
    made: new Date().toISOString(),
    ...(commit !== undefined && { commit }),
    ...(signingKey !== undefined && { signer: signerOf(signingKey) }),
    log,
  };
}

async function finish(folder: string, releases: KeptReleases, { signingKey }: Placing): Promise<void> {
  const current = releases.current();
  await seal(folder, current === undefined ? undefined : releases.place(current), signingKey);
  if (!isSame(await verifyFolder(folder)))
    throw new Refusal('Tệp vừa ghi ra đĩa không đúng như đã dựng: kiểm tra ổ đĩa rồi chạy lại.');
}

/** Gives readers what was made. */
async function give(
  folder: string,
  { number, made: at, commit, log }: ComingRelease,
  releases: KeptReleases,
  { purge = false }: Placing,
): Promise<void> {
  const { content, brought } = released(folder)!;
  const entry = {
    event: 'release' as const,
    number,
    at,
    ...(commit && { commit }),
    content,
    brought,
    sums: sealOf(folder),
  };
  const earlier = purge ? log.map(({ brought: _, ...said }) => said) : log;
  await writeLog(folder, [...earlier, entry]);
  const isFirst = releases.current() === undefined && existsSync(releases.outDir);
  const others = releases.numbers().map((other) => releases.place(other));
  if (!purge) await carryOver(folder, [...(isFirst ? [releases.outDir] : []), ...others.toReversed()]);
  renameSync(folder, releases.place(number));
  releases.show(number);
}

/** What is no longer kept, but never the one that readers have. */
function superfluous(releases: KeptReleases, { purge = false }: Placing): number[] {
  const others = releases.numbers().filter((number) => number !== releases.current());
  return purge ? others : others.slice(0, Math.max(0, others.length - (KEPT - 1)));
}
