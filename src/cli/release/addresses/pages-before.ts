import { released } from '../../../releases/released.ts';
import { KeptReleases } from '../kept-releases.ts';

/** The address of every page that a release which is kept has had, one that readers were taken back from too. */
export function pagesBefore(outDir: string): string[] {
  const releases = new KeptReleases(outDir);
  const folders = releases.numbers().map((number) => releases.place(number));
  return [...new Set(folders.flatMap((folder) => released(folder)?.pages ?? []))];
}
