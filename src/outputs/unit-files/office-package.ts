import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { FIXED_TIME } from './day.ts';

/** ZIP counts its years from here, in the time of the machine: this is the earliest day in any time zone. */
const EARLIEST = new Date(1980, 0, 1);

/** As small as with the highest level, which looks more than twice as long. */
const LEVEL = 8;

/**
 * An office file (a ZIP of XML parts) with its parts edited and every time in it fixed, so that equal content gives equal
 * bytes. `edit` gets the path and text of each XML part and returns the text to keep.
 */
export function repack(bytes: Uint8Array, edit: (path: string, xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => [
    path,
    /\.(xml|rels)$/.test(path) ? strToU8(edit(path, strFromU8(part))) : part,
  ]);
  const files: Zippable = Object.fromEntries(parts);
  return zipSync(files, { level: LEVEL, mtime: EARLIEST });
}

/** The document properties with the time of creation and change that was given. */
export function fixTimes(core: string, time: Date = FIXED_TIME): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time.toISOString().slice(0, 19)}Z`);
}
