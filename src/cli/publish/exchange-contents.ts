import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { readManifest } from '../manifest.ts';

/** Folders that a build works in, inside the published one, begin so. */
export const WORK = /^\.(?:building|previous)-\d+$/;
/** Every disk of Linux has one, at its root. */
const OF_THE_DISK = 'lost+found';

/** The names of what a folder publishes. */
export function publishedIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !WORK.test(name) && name !== OF_THE_DISK);
}

/**
 * Lets the site in `folder` take the place of what `target` publishes; what stood there goes to `aside` and is removed.
 * Both are work folders in `target`. For some milliseconds a reader may find half of it. If it fails, all is as it was;
 * what a killed one has left is set right by `mendExchange`.
 */
export function exchangeContents(target: string, folder: string, aside: string): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string, names: readonly string[]): void => {
    for (const name of names) {
      renameSync(join(from, name), join(to, name));
      undo.push(() => renameSync(join(to, name), join(from, name)));
    }
  };
  mkdirSync(aside);
  try {
    move(target, aside, publishedIn(target));
    move(folder, target, manifestLast(folder));
  } catch (error) {
    for (const back of undo.toReversed()) back();
    rmSync(aside, { recursive: true });
    throw error;
  }
  rmSync(aside, { recursive: true });
}

/**
 * Sets right what an exchange that was killed has left. As long as the new site is whole in its folder, nothing of it has
 * come: the old one is put back. Else all of the old one has gone: the new one is completed.
 */
export function mendExchange(target: string, folder: string | undefined, aside: string): void {
  const hasCome = folder === undefined ? existsSync(join(target, MANIFEST)) : !isWhole(folder);
  if (!hasCome) moveAll(aside, target, readdirSync(aside));
  else if (folder !== undefined) moveAll(folder, target, manifestLast(folder));
  rmSync(aside, { recursive: true });
}

function isWhole(folder: string): boolean {
  const top = new Set([...readManifest(folder)].map((file) => file.split('/')[0]!));
  return existsSync(join(folder, MANIFEST)) && [...top].every((name) => existsSync(join(folder, name)));
}

/** The manifest proves a folder complete, so it comes when the rest is there. */
function manifestLast(folder: string): string[] {
  return readdirSync(folder).toSorted((a, b) => Number(a === MANIFEST) - Number(b === MANIFEST));
}

function moveAll(from: string, to: string, names: readonly string[]): void {
  for (const name of names) renameSync(join(from, name), join(to, name));
}
