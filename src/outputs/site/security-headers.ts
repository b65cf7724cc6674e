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

function serialize(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
