import { isBasePath } from '../../domain/field/base-path.ts';
import { ATTACHMENTS } from '../../domain/attachment/attachment-file.ts';
import { COMPRESSIBLE_TYPES, CONTENT_TYPES, OTHER_TYPE, TEXT_TYPES } from './content-types.ts';
import { securityHeaders } from '../site/security-headers.ts';
import { COMPRESSED, KEPT_FILES } from './kept-files.ts';

/** The folders of files whose names carry a digest: what pages load, and the parts of the search index. */
const HASHED_FOLDERS = ['assets/', 'pagefind/index/', 'pagefind/fragment/', 'pagefind/filter/'];
const HASHED = new RegExp(String.raw`^(?:${HASHED_FOLDERS.join('|')}).+\.[a-z0-9_]+$`);
/** They never change; everything else is asked for anew. */
const CACHING = { hashed: 'public, max-age=31536000, immutable', rest: 'no-cache' };
/**
 * What is said of attached files, which others have made, besides what is said of every file: nothing in them may run
 * or reach the site.
 */
export const ATTACHMENT_POLICY = 'sandbox';
/** What gains less than a packet of the network is sent as it is. */
const LEAST_COMPRESSED = 512;
/** The page for what does not exist. */
export const NOT_FOUND = '404.html';
/** Two years: from the first visit on, browsers ask for this host by https only. */
const HSTS = 'max-age=63072000; includeSubDomains';
/** Where nginx would answer with a page of its own, ours stands: a bad request is an address that has no page … */
const NO_PAGE = [400, 403];
/** … and these are told as what they are. */
const OTHER_ERRORS = [404, 405, 412, 413, 414, 416, 500, 501, 502, 503, 504];

/** Whether the name of the file at this path carries a digest, so that it means the same bytes for ever. */
export function isHashed(path: string): boolean {
  return HASHED.test(path);
}

/** Whether the file at this path, below the base path, is an attached one. */
export function isAttachment(path: string): boolean {
  return path.startsWith(`${ATTACHMENTS}/`);
}

/** How long a file may be kept, by its path below the base path: a part, or the news that one is missing, not at all. */
export function cacheControl(path: string, isWhole: boolean): string {
  return isWhole && isHashed(path) ? CACHING.hashed : CACHING.rest;
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(basePath: string): string {
  requireBasePath(basePath);
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const caching = HASHED_FOLDERS.flatMap((folder) => [`${basePath}${folder}*`, `  Cache-Control: ${CACHING.hashed}`]);
  const attachments = [`${basePath}${ATTACHMENTS}/*`, `  Content-Security-Policy: ${ATTACHMENT_POLICY}`];
  return [`${basePath}*`, ...lines, ...caching, ...attachments, ''].join('\n');
}

/** Where the published folder stands on the server, as its own configuration says it before it includes ours. */
export const SITE_FOLDER = '$site_folder';

/**
 * What nginx serves below a base path: the published folder, whatever its name. `^~` keeps it from what the server says of
 * endings elsewhere.
 */
function basePathBlock(basePath: string): string[] {
  if (basePath === '/') return [];
  return [
    `rewrite ^${basePath.slice(0, -1)}$ ${basePath} permanent;`,
    `location ^~ ${basePath} { alias ${SITE_FOLDER}/; }`,
  ];
}

/** Directives for the `server` block of nginx: `include` this file of the published folder. */
export function nginxFile(basePath: string): string {
  requireBasePath(basePath);
  const notFound = basePath + NOT_FOUND;
  const types = Object.entries(CONTENT_TYPES).map(([extension, type]) => `  ${type} ${extension};`);
  const kept = KEPT_FILES.map((name) => name.replaceAll('.', '\\.')).join('|');
  return [
    // nginx drops inherited headers in a block that adds one of its own, so the value of Cache-Control is a variable. It
    // is set again on the way to our page, so that no error is kept; a folder has no end to its name.
    `set $cache_control "${CACHING.rest}";`,
    `if ($uri ~ "^${basePath}${HASHED.source.slice(1)}") { set $cache_control "${CACHING.hashed}"; }`,
    // A part that the file does not have is only noticed when the headers are written, and then they stay.
    `if ($http_range) { set $cache_control "${CACHING.rest}"; }`,
    'add_header Cache-Control $cache_control always;',
    ...Object.entries(securityHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`),
    // A second policy narrows the first; nginx sends no header without a value.
    'set $attachment_policy "";',
    `if ($uri ~ "^${basePath}${ATTACHMENTS}/.+\\.[a-z0-9]+$") { set $attachment_policy "${ATTACHMENT_POLICY}"; }`,
    'add_header Content-Security-Policy $attachment_policy always;',
    ...['types {', ...types, '}', `default_type ${OTHER_TYPE};`],
    ...['charset utf-8;', `charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`],
    // A release brings its files compressed beforehand; what there is without is compressed as it is asked for.
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_min_length ${LEAST_COMPRESSED};`,
    `gzip_types ${COMPRESSIBLE_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    // Behind another server the port of this one means nothing to a reader, and the host is what he wrote himself.
    'absolute_redirect off;',
    'autoindex off;',
    'server_tokens off;',
    ...basePathBlock(basePath),
    `if ($uri ~* "^${basePath}(?:${kept}|.*${COMPRESSED.source})$") { return 404; }`,
    // Among them a folder that has no page of its own: nginx would say that it is forbidden.
    `error_page ${NO_PAGE.join(' ')} =404 ${notFound};`,
    `error_page ${OTHER_ERRORS.join(' ')} ${notFound};`,
    '',
  ].join('\n');
}

/** Directives for a `server` block of nginx that listens with TLS, beside those of `nginxFile`. */
export function nginxTlsFile(): string {
  return `add_header Strict-Transport-Security "${HSTS}" always;\n`;
}

/** Directives for a `server` block of an nginx that has the module `brotli_static`, beside those of `nginxFile`. */
export function nginxBrotliFile(): string {
  return 'brotli_static on;\n';
}

/** What reaches the settings of a server must not end a word of them, whoever has let it through. */
function requireBasePath(basePath: string): void {
  if (!isBasePath(basePath)) throw new Error(`Not a base path: ${JSON.stringify(basePath)}`);
}
