import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a folder must stay where it is: a disk is mounted there, as for a container, or the folder around it is not
 * ours to write. What it holds can be exchanged, itself it cannot.
 */
export function isFixed(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const parent = dirname(folder);
  return parent === folder || statSync(folder).dev !== statSync(parent).dev || isMounted(folder) || !isWritable(parent);
}

/** A folder of the same disk may be mounted too; Linux keeps a list, with spaces written as numbers. */
function isMounted(folder: string): boolean {
  const list = '/proc/self/mountinfo';
  if (!existsSync(list)) return false;
  const places = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '');
  const written = (place: string): string =>
    place.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
  return places.some((place) => written(place) === folder);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
