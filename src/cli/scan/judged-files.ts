import { createHash } from 'node:crypto';
import type { Outputs } from '../remembered/kept-outputs.ts';

/** What earlier builds have judged, so that nothing is judged twice. */
export interface JudgedFiles {
  /** Whether a step has put it there as it was when it was judged. */
  isTaken(path: string): boolean;
  /** Whether the same bytes have passed under the same name. */
  hasPassed(path: string, bytes: Uint8Array): boolean;
  pass(path: string, bytes: Uint8Array): void;
}

/** Nothing was judged before. */
export const UNJUDGED: JudgedFiles = { isTaken: () => false, hasPassed: () => false, pass: () => undefined };

/** Every page names the version of the content: it is another after every edit, and is remembered by what it shows. */
const PAGE = /\.html$/;

/** What the builds of this site have judged, with the same gates and the same released text. */
export function judgedFiles(remembered: Outputs, taken: ReadonlySet<string>): JudgedFiles {
  const keyOf = (path: string, bytes: Uint8Array): string =>
    createHash('sha256').update(`${remembered.code}\n${path}\n`).update(bytes).digest('base64');
  return {
    isTaken: (path) => taken.has(path),
    hasPassed: (path, bytes) => !PAGE.test(path) && remembered.get(keyOf(path, bytes)) !== undefined,
    pass(path, bytes) {
      if (!PAGE.test(path)) remembered.set(keyOf(path, bytes), Buffer.alloc(0));
    },
  };
}
