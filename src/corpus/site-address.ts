import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema, type Site } from '../domain/site.schema.ts';
import { parseYaml } from '../markup/yaml/parse-yaml.ts';

/** Where the site would stand if `trang.yaml` cannot be read: the check says what is wrong, the config must not. */
const UNREADABLE: Site = { name: '?', publisher: '?', description: '?', url: 'http://localhost', basePath: '/' };

/** The site's address from `trang.yaml`, for the configuration, which Astro needs before any content is loaded. */
export function readSite(contentDir: string): Site {
  try {
    const { data } = parseYaml('trang.yaml', readFileSync(join(contentDir, 'trang.yaml'), 'utf8'));
    return siteSchema.catch(UNREADABLE).parse(data);
  } catch {
    return UNREADABLE;
  }
}
