/** The headers that the site asks for, as Netlify, Cloudflare Pages and others read them. */
export const HEADERS = '_headers';
/** The same and more, as nginx reads it; what only holds behind TLS, or with a module for brotli, stands apart. */
export const NGINX = 'nginx.conf';
export const NGINX_TLS = 'nginx-tls.conf';
export const NGINX_BROTLI = 'nginx-brotli.conf';
/** `sha256sum -c SHA256SUMS` proves a published folder complete and unaltered. */
export const MANIFEST = 'SHA256SUMS';
/** The same for what a release has taken over from earlier ones, so that pages open since then go on. */
export const CARRIED = 'SHA256SUMS-truoc';

/** What lies in a published folder for its server and for those who keep it, not for readers. */
export const KEPT_FILES: readonly string[] = [HEADERS, NGINX, NGINX_TLS, NGINX_BROTLI, MANIFEST, CARRIED];

/** How a file that was compressed beforehand is named after the one that it stands for. */
export const COMPRESSED = /\.(?:br|gz)$/i;

/** Whether the file at this path of a published folder is one of them; some machines take no heed of capitals. */
export function isKept(path: string): boolean {
  return COMPRESSED.test(path) || KEPT_FILES.some((name) => name.toLowerCase() === path.toLowerCase());
}
