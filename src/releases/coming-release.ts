import { readFileSync } from 'node:fs';
import { comingReleaseSchema, type ComingRelease } from './coming-release.schema.ts';

/** The variable that names the file with the release that is being built. */
export const COMING_RELEASE = 'COMING_RELEASE';

/** The release that is being built; undefined in a build that is none. */
export function comingRelease(env: NodeJS.ProcessEnv = process.env): ComingRelease | undefined {
  const file = env[COMING_RELEASE];
  return file ? comingReleaseSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
