/** The headers that the site asks for, as Netlify, Cloudflare Pages and others read them. */
export const HEADERS = '_headers';
/** The same and more, as nginx reads it; what only holds behind TLS stands apart. */
export const NGINX = 'nginx.conf';
export const NGINX_TLS = 'nginx-tls.conf';
/** `sha256sum -c SHA256SUMS` proves a published folder complete and unaltered. */
export const MANIFEST = 'SHA256SUMS';

/** What lies in a published folder for its server and for those who keep it, not for readers. */
export const KEPT_FILES: readonly string[] = [HEADERS, NGINX, NGINX_TLS, MANIFEST];

/** Whether the file at this path of a published folder is one of them; some machines take no heed of capitals. */
export function isKept(path: string): boolean {
  return KEPT_FILES.some((name) => name.toLowerCase() === path.toLowerCase());
}
