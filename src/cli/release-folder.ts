import { existsSync, readdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { abandonedFolders, ownName, removeAbandoned } from './abandoned.ts';
import { listFiles, MANIFEST, readManifest } from './manifest.ts';
import { SERVER_FILES } from './server-files.ts';

/** What stands where a build should go but was not made by one: it is never overwritten. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
}

/**
 * Builds in a folder beside `outDir`, then lets the two change places. `fill` creates the folder it is given; if it
 * throws, `outDir` stays as it was. No call that Node offers exchanges two folders in one step: between two renames,
 * for some microseconds, a reader may find nothing. A build killed just there leaves the published site aside, and the
 * next one puts it back before it does anything else. Where `outDir` is a link, the folder it leads to is meant.
 * @throws ForeignFolderError if `outDir` holds what no build of ours has put there
 */
export async function release(outDir: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const target = existsSync(outDir) ? realpathSync(outDir) : outDir;
  const parent = dirname(target);
  const prefixFor = (role: string): string => `.${basename(target)}.${role}`;
  const [building, aside] = [prefixFor('building'), prefixFor('previous')];
  const folder = join(parent, ownName(building));
  const [left] = abandonedFolders(parent, aside);
  if (left !== undefined && !existsSync(target)) renameSync(left, target);
  refuseForeign(target);
  for (const prefix of [building, aside]) await removeAbandoned(parent, prefix);
  await mkdir(parent, { recursive: true });
  try {
    await fill(folder);
    exchange(folder, target, join(parent, ownName(aside)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ours are the files that a manifest of a whole site names, and the manifest. */
function refuseForeign(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new ForeignFolderError(`${target} là một tệp; hãy chọn OUT_DIR khác.`);
  const named = readManifest(target);
  const isSite = SERVER_FILES.every((name) => named.has(name));
  const foreign = isSite
    ? listFiles(target).filter((file) => file !== MANIFEST && !named.has(file))
    : readdirSync(target).toSorted();
  if (foreign.length === 0) return;
  const more = foreign.length > SHOWN ? ` và ${foreign.length - SHOWN} tệp, thư mục khác` : '';
  throw new ForeignFolderError(
    `${target} có tệp không do lệnh dựng tạo ra: ${foreign.slice(0, SHOWN).join(', ')}${more}. ` +
      'Hãy chuyển đi nơi khác, hoặc chọn OUT_DIR khác.',
  );
}

/** So many foreign files are named; they tell whose folder it is. */
const SHOWN = 5;

/** Puts `folder` in the place of `target`, and what stood there in the place of `folder`. */
function exchange(folder: string, target: string, aside: string): void {
  if (!existsSync(target)) return renameSync(folder, target);
  renameSync(target, aside);
  try {
    renameSync(folder, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
  renameSync(aside, folder);
}
