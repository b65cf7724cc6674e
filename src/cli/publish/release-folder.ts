import { existsSync, lstatSync, renameSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { abandonedFolders, ownName, removeAbandoned } from './abandoned.ts';
import { exchangeContents, mendExchange, publishedIn } from './exchange-contents.ts';
import { isFixed } from './fixed-folder.ts';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { listFiles, readManifest } from '../manifest.ts';
import { realPlace } from './out-dir.ts';
import { Refusal } from '../refusal.ts';
import { SERVER_FILES } from '../server-files.ts';

/** What stands where a build should go but was not made by one: it is never overwritten. */
export class ForeignFolderError extends Refusal {
  override name = 'ForeignFolderError';
}

/** Where a build works, and how what it has made takes its place. */
interface Way {
  /** The folder of the folders that it works in, and how their names begin. */
  parent: string;
  building: string;
  aside: string;
  /** Sets right what a build killed during the exchange has left. */
  mend(): void;
  exchange(folder: string, aside: string): void;
}

/**
 * Builds in a folder of its own, then lets it take the place of `outDir`. `fill` creates the folder it is given; if it
 * throws, `outDir` stays as it was. Where `outDir` is a link, the folder it leads to is meant.
 * @throws ForeignFolderError if `outDir` holds what no build of ours has put there
 */
export async function release(outDir: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const target = realPlace(outDir);
  const way = isFixed(target) ? insideOf(target) : besideOf(target);
  const folder = join(way.parent, ownName(way.building));
  way.mend();
  refuseForeign(target);
  for (const prefix of [way.building, way.aside]) await removeAbandoned(way.parent, prefix);
  await mkdir(way.parent, { recursive: true });
  try {
    await fill(folder);
    way.exchange(folder, join(way.parent, ownName(way.aside)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Beside the folder, which is renamed. No call that Node offers exchanges two folders in one step: between two renames,
 * for some microseconds, a reader may find nothing. A build killed just there leaves the published site aside, and the
 * next one puts it back before it does anything else.
 */
function besideOf(target: string): Way {
  const parent = dirname(target);
  const prefixFor = (role: string): string => `.${basename(target)}.${role}`;
  const [building, aside] = [prefixFor('building'), prefixFor('previous')];
  return {
    parent,
    building,
    aside,
    mend() {
      const [left] = abandonedFolders(parent, aside);
      if (left !== undefined && !existsSync(target)) renameSync(left, target);
    },
    exchange: (folder, aside) => exchange(folder, target, aside),
  };
}

/** Inside the folder, which must stay where it is: only what it holds is exchanged. */
function insideOf(target: string): Way {
  const [building, aside] = ['.building', '.previous'];
  return {
    parent: target,
    building,
    aside,
    mend() {
      const [left] = abandonedFolders(target, aside);
      if (left === undefined) return;
      const maker = left.slice(left.lastIndexOf('-'));
      const made = abandonedFolders(target, building).find((folder) => folder.endsWith(maker));
      mendExchange(target, made, left);
    },
    exchange: (folder, aside) => exchangeContents(target, folder, aside),
  };
}

/**
 * Ours are the files that a manifest of a whole site names, and the manifest.
 * @throws ForeignFolderError if there is anything else
 */
export function refuseForeign(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new ForeignFolderError(`${target} là một tệp; hãy chọn OUT_DIR khác.`);
  const named = readManifest(target);
  const isSite = SERVER_FILES.every((name) => named.has(name));
  const found = publishedIn(target);
  const foreign = isSite
    ? found.flatMap((name) => filesAt(target, name)).filter((file) => file !== MANIFEST && !named.has(file))
    : found.toSorted();
  if (foreign.length === 0) return;
  const more = foreign.length > SHOWN ? ` và ${foreign.length - SHOWN} tệp, thư mục khác` : '';
  throw new ForeignFolderError(
    `${target} có thứ không do lệnh dựng Trang thông tin tạo ra: ${foreign.slice(0, SHOWN).join(', ')}${more}. ` +
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

/** What stands there, or all files in it where it is a folder. */
function filesAt(target: string, name: string): string[] {
  const isFolder = lstatSync(join(target, name)).isDirectory();
  return isFolder ? listFiles(join(target, name)).map((file) => `${name}/${file}`) : [name];
}
