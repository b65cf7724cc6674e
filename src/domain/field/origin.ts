/** Whether an address is a scheme and a host and no more: where a site lies on its host is the base path. */
export function isOrigin(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.href === `${url.origin}/` && hasPlainHost(address);
}

/** Whether an address says that it is one of the web. */
export const isOfWeb = (address: string): boolean => /^https?:/i.test(address) && URL.canParse(address);

/**
 * Whether all that stands between the slashes is a name and a port as it is written. URLs allow more in a host (quotes,
 * semicolons, braces) and overlook line ends, and the address goes into files whose readers do not.
 */
export function hasPlainHost(address: string): boolean {
  return (
    /^https?:\/\/(?:[\p{L}\p{M}\p{N}._-]+|\[[0-9a-f:.]+\])(?::\d+)?(?:$|[/?#])/iu.test(address) &&
    !/\p{C}/u.test(address)
  );
}

const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|\[::\])\.?$/;

/** Whether an address means the very machine on which it is asked for: nobody else can open it. */
export function isOfThisMachine(address: string): boolean {
  return LOOPBACK.test(URL.parse(address)?.hostname ?? '');
}

/** Names that stand for others in examples (RFC 2606, 6761); “vanban.example.vn” is one as well. */
const PLACEHOLDER = /(?:^|\.)example(?:\.[^.]+){0,2}\.?$|\.(?:test|invalid)\.?$/;

/** Whether an address is one of those that examples are written with, and leads nowhere. */
export function isPlaceholder(address: string): boolean {
  return PLACEHOLDER.test(URL.parse(address)?.hostname ?? '');
}
