/** What a page may do. Nothing is inline, so no hash is needed; Pagefind compiles WebAssembly and fetches its index. */
const PAGE_POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  // Workers of our own build, and nothing else that runs: src/browser/worker/own-worker.ts.
  'trusted-types': 'own-worker',
};

/** The policy as every page states it in its head: it holds on hosts that send no headers of ours. */
export const pagePolicy: string = serialize(PAGE_POLICY);

/** The headers a server should send with every file; a `<meta>` cannot say `frame-ancestors` or the others. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': serialize({ ...PAGE_POLICY, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Files under `assets/` carry a digest in their names and never change; everything else is asked for anew. */
const CACHING = { assets: 'public, max-age=31536000, immutable', rest: 'no-cache' };

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(basePath: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [`${basePath}*`, ...lines, `${basePath}assets/*`, `  Cache-Control: ${CACHING.assets}`, ''].join('\n');
}

/** Directives for the `server` block of nginx: `include` this file of the published folder. */
export function nginxFile(basePath: string): string {
  const add = (name: string, value: string) => `add_header ${name} "${value}" always;`;
  const security = Object.entries(securityHeaders).map(([name, value]) => add(name, value));
  // nginx drops inherited headers in a block that adds one of its own, so the value of Cache-Control is a variable.
  return [
    `set $cache_control "${CACHING.rest}";`,
    `if ($uri ~ "^${basePath}assets/") { set $cache_control "${CACHING.assets}"; }`,
    'add_header Cache-Control $cache_control always;',
    ...security,
    `error_page 404 ${basePath}404.html;`,
    '',
  ].join('\n');
}

function serialize(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
