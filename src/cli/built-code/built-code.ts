import { join } from 'node:path';

/**
 * What Astro makes of the code, whatever the documents say: files that browsers ask for, and the program that draws pages.
 * Both lie in one folder, which nothing else knows the inside of.
 */
export interface BuiltCode {
  /** Files of the site itself: scripts, styles, fonts, pictures. */
  site: string;
  /** The program; it has to lie where `node_modules` can be found. */
  program: string;
  /** Which styles each page asks for. */
  styles: string;
}

/** Its parts in a folder. */
export function codeIn(folder: string): BuiltCode {
  return { site: join(folder, 'site'), program: join(folder, 'program'), styles: join(folder, 'styles.json') };
}
