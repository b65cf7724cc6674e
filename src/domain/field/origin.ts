/** Whether an address is a scheme and a host and no more: where a site lies on its host is the base path. */
export function isOrigin(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.href === `${url.origin}/`;
}

const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|\[::\])\.?$/;

/** Whether an address means the very machine on which it is asked for: nobody else can open it. */
export function isOfThisMachine(address: string): boolean {
  return LOOPBACK.test(URL.parse(address)?.hostname ?? '');
}
