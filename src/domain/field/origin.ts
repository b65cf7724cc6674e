/** Whether an address is a scheme and a host and no more: where a site lies on its host is the base path. */
export function isOrigin(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.href === `${url.origin}/`;
}
