import { CONTENT_TYPES, OTHER_TYPE, TEXT_TYPES } from './content-types.ts';
import { securityHeaders } from '../site/security-headers.ts';

/** Where the files stand whose names carry a digest. */
const ASSETS = 'assets/';
/** They never change; everything else is asked for anew. */
const CACHING = { assets: 'public, max-age=31536000, immutable', rest: 'no-cache' };
/** The page for what does not exist. */
export const NOT_FOUND = '404.html';

/** How long a file may be kept, by its path below the base path: the news that one is missing, not at all. */
export function cacheControl(path: string, isFound: boolean): string {
  return isFound && path.startsWith(ASSETS) ? CACHING.assets : CACHING.rest;
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(basePath: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [`${basePath}*`, ...lines, `${basePath}${ASSETS}*`, `  Cache-Control: ${CACHING.assets}`, ''].join('\n');
}

/** Directives for the `server` block of nginx: `include` this file of the published folder. */
export function nginxFile(basePath: string): string {
  const notFound = basePath + NOT_FOUND;
  const types = Object.entries(CONTENT_TYPES).map(([extension, type]) => `  ${type} ${extension};`);
  return [
    // nginx drops inherited headers in a block that adds one of its own, so the value of Cache-Control is a variable. For
    // what is missing it is set again, on the way to our page.
    `set $cache_control "${CACHING.rest}";`,
    `if ($uri ~ "^${basePath}${ASSETS}") { set $cache_control "${CACHING.assets}"; }`,
    'add_header Cache-Control $cache_control always;',
    ...Object.entries(securityHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...['types {', ...types, '}', `default_type ${OTHER_TYPE};`],
    ...['charset utf-8;', `charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`],
    // Behind another server the port of this one means nothing to a reader.
    'absolute_redirect off;',
    ...(basePath === '/' ? [] : [`rewrite ^${basePath.slice(0, -1)}$ ${basePath} permanent;`]),
    `error_page 404 ${notFound};`,
    // A folder that has no page of its own: nginx would say that it is forbidden.
    `error_page 403 =404 ${notFound};`,
    '',
  ].join('\n');
}
