import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Makes the site anew from a content folder and puts it in the place of the one that is served; false where it cannot. */
export type Release = (contentDir: string) => Promise<boolean>;

/** As `npm run build` does it, with its settings; what it says is said at the terminal. */
export async function buildSite(contentDir: string, outDir: string): Promise<boolean> {
  const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir };
  const build = join(import.meta.dirname, '../../build.ts');
  const [code] = (await once(spawn(process.execPath, [build], { env, stdio: 'inherit' }), 'close')) as [number | null];
  return code === 0;
}
