import { lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { abandonedFolders, ownName } from '../publish/abandoned.ts';

/** A release is found whole under its number, or not at all: it gets that name when there is nothing left to do. */
const NUMBERED = /^\d{6}$/;
/** What a folder that `npm run build` has made is kept as when the first release takes its place. */
const BEFORE_RELEASES = 0;

/** Links that a killed run has left begin so. */
const LINK = '.link';

/** The releases of a site: a folder beside `OUT_DIR`, which is a link to one of them. */
export class KeptReleases {
  /** Where the link stands. */
  readonly outDir: string;
  readonly folder: string;

  constructor(outDir: string) {
    this.outDir = linkPlace(outDir);
    this.folder = folderFor(this.outDir);
  }

  place(number: number): string {
    return join(this.folder, String(number).padStart(6, '0'));
  }

  /** The numbers of what is kept, the oldest first. */
  numbers(): number[] {
    return namesIn(this.folder)
      .filter((name) => NUMBERED.test(name))
      .map(Number)
      .toSorted((a, b) => a - b);
  }

  /** The one that readers have. */
  current(): number | undefined {
    const target = linkTarget(this.outDir);
    const isOurs = target !== undefined && dirname(target) === this.folder && NUMBERED.test(basename(target));
    return isOurs ? Number(basename(target)) : undefined;
  }

  /**
   * Gives readers a release: they have the one before or this one, at every moment. Only where a folder stands, which no
   * link can replace, there is nothing between two calls that follow each other; Linux could exchange both in one, but
   * Node has no way to ask it to. Who is killed just there is mended by whichever command comes next.
   */
  show(number: number): void {
    mkdirSync(this.folder, { recursive: true });
    // A link that is renamed onto another one replaces it in one step.
    const link = join(this.folder, ownName(LINK));
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(this.outDir), this.place(number)), link, 'dir');
    const isFolder = lstatSync(this.outDir, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder) return renameSync(link, this.outDir);
    const aside = this.place(BEFORE_RELEASES);
    renameSync(this.outDir, aside);
    try {
      renameSync(link, this.outDir);
    } catch (error) {
      renameSync(aside, this.outDir);
      throw error;
    }
  }

  /** Takes a release away: whole first, so that a killed run leaves none that is half. */
  remove(number: number): void {
    const removed = join(this.folder, ownName('.removed'));
    renameSync(this.place(number), removed);
    rmSync(removed, { recursive: true, force: true });
  }

  /** Clears away what killed runs have left, and gives readers the newest where one was killed between two names. */
  mend(): void {
    for (const prefix of ['.building', '.removed', LINK])
      for (const left of abandonedFolders(this.folder, prefix)) rmSync(left, { recursive: true, force: true });
    const newest = this.numbers().at(-1);
    if (newest !== undefined && !standsThere(this.outDir)) this.show(newest);
  }
}

/** Whether releases stand behind this `OUT_DIR`: then nothing but a release may put anything there. */
export function hasReleases(outDir: string): boolean {
  return new KeptReleases(outDir).current() !== undefined;
}

const folderFor = (place: string): string => `${place}.releases`;

/** Where a link leads that leads to no release of ours: what stands there is what is meant. */
function linkPlace(outDir: string): string {
  for (let place = outDir, steps = 0; ; steps += 1) {
    const target = linkTarget(place);
    // The system itself gives up after forty.
    if (target === undefined || dirname(target) === folderFor(place) || steps > 40) return place;
    place = target;
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}

function standsThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
