import { isBasePath } from '../../domain/field/base-path.ts';
import { ATTACHMENTS } from '../../domain/attachment/attachment-file.ts';
import { CONTENT_TYPES, OTHER_TYPE, TEXT_TYPES } from './content-types.ts';
import { securityHeaders } from '../site/security-headers.ts';
import { KEPT_FILES } from './kept-files.ts';

/** Where the files stand whose names carry a digest. */
const ASSETS = 'assets/';
/** They never change; everything else is asked for anew. */
const CACHING = { assets: 'public, max-age=31536000, immutable', rest: 'no-cache' };
/** Files of others: whatever they hold, a browser lets them do nothing here. */
const ATTACHMENT_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";
/** The page for what does not exist. */
export const NOT_FOUND = '404.html';
/** Two years: from the first visit on, browsers ask for this host by https only. */
const HSTS = 'max-age=63072000; includeSubDomains';
/** Where nginx would answer with a page of its own, ours stands: a bad request is an address that has no page … */
const NO_PAGE = [400, 403];
/** … and these are told as what they are. */
const OTHER_ERRORS = [404, 405, 412, 413, 414, 416, 500, 501, 502, 503, 504];

/** How long a file may be kept, by its path below the base path: a part, or the news that one is missing, not at all. */
export function cacheControl(path: string, isWhole: boolean): string {
  return isWhole && path.startsWith(ASSETS) ? CACHING.assets : CACHING.rest;
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(basePath: string): string {
  requireBasePath(basePath);
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [
    ...[`${basePath}*`, ...lines],
    ...[`${basePath}${ASSETS}*`, `  Cache-Control: ${CACHING.assets}`],
    // Of two rules that fit, hosts send both policies, and a browser keeps to both.
    ...[`${basePath}${ATTACHMENTS}/*`, `  Content-Security-Policy: ${ATTACHMENT_POLICY}`, ''],
  ].join('\n');
}

/** The headers of security of one file, by its path below the base path. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return path.startsWith(`${ATTACHMENTS}/`)
    ? { ...securityHeaders, 'Content-Security-Policy': ATTACHMENT_POLICY }
    : securityHeaders;
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
    `if ($uri ~ "^${basePath}${ASSETS}.+\\.[a-z0-9]+$") { set $cache_control "${CACHING.assets}"; }`,
    // A part that the file does not have is only noticed when the headers are written, and then they stay.
    `if ($http_range) { set $cache_control "${CACHING.rest}"; }`,
    'add_header Cache-Control $cache_control always;',
    `set $policy "${securityHeaders['Content-Security-Policy']}";`,
    `if ($uri ~ "^${basePath}${ATTACHMENTS}/.+\\.[a-z0-9]+$") { set $policy "${ATTACHMENT_POLICY}"; }`,
    ...Object.entries(securityHeaders).map(([name, value]) =>
      name === 'Content-Security-Policy'
        ? `add_header ${name} $policy always;`
        : `add_header ${name} "${value}" always;`,
    ),
    ...['types {', ...types, '}', `default_type ${OTHER_TYPE};`],
    ...['charset utf-8;', `charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`],
    // Behind another server the port of this one means nothing to a reader, and the host is what he wrote himself.
    'absolute_redirect off;',
    'autoindex off;',
    'server_tokens off;',
    ...(basePath === '/' ? [] : [`rewrite ^${basePath.slice(0, -1)}$ ${basePath} permanent;`]),
    `if ($uri ~* "^${basePath}(?:${kept})$") { return 404; }`,
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

/** What reaches the settings of a server must not end a word of them, whoever has let it through. */
function requireBasePath(basePath: string): void {
  if (!isBasePath(basePath)) throw new Error(`Not a base path: ${JSON.stringify(basePath)}`);
}
