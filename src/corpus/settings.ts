import { resolve } from 'node:path';
import type { Site } from '../domain/site.ts';

/** What the person who runs a command may choose through the environment; everything else is content. */
export interface Settings {
  /** Absolute path of the content folder: `CONTENT_DIR`, default `content`. */
  contentDir: string;
  /** Absolute path of the published site: `OUT_DIR`, default `dist`. */
  outDir: string;
  /** `SITE_URL`: overrides the address of `trang.yaml`. */
  siteUrl: string | undefined;
  /** `BASE_PATH`: overrides the base path of `trang.yaml`; always begins and ends with a slash. */
  basePath: string | undefined;
}

/** Reads the settings; relative paths start from the folder the command runs in, blank variables count as absent. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): Settings {
  return {
    contentDir: resolve(cwd, env['CONTENT_DIR']?.trim() || 'content'),
    outDir: resolve(cwd, env['OUT_DIR']?.trim() || 'dist'),
    siteUrl: env['SITE_URL']?.trim() || undefined,
    basePath: env['BASE_PATH']?.trim() ? withSlashes(env['BASE_PATH'].trim()) : undefined,
  };
}

/** The site as it will be served: what the settings say wins over `trang.yaml`. */
export function siteInPlace(site: Site, settings: Pick<Settings, 'siteUrl' | 'basePath'>): Site {
  return { ...site, url: settings.siteUrl ?? site.url, basePath: settings.basePath ?? site.basePath };
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
