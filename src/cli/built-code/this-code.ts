import { resolve } from 'node:path';
import { readSettings, siteInPlace } from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';
import { codeKey } from './code-key.ts';

/** The variable that has the code built anew, and kept by nobody. */
const FRESH = 'FRESH_CODE';

/** The key of the code as it is now, for the stored `content`; undefined where nothing is to be kept, or taken. */
export function thisCode(content: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  if (content === undefined || env[FRESH]?.trim() === '1') return undefined;
  const settings = readSettings(env);
  const site = siteInPlace(readSite(settings.contentDir), settings);
  return codeKey({ project: resolve(import.meta.dirname, '../../..'), content, site, env });
}
