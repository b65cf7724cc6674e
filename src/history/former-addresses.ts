import type { FormerAddress } from '../domain/former-address.schema.ts';

/** The addresses that led to this one before, however often it was renamed; the nearest first. */
export function formerAddressesOf(address: string, addresses: readonly FormerAddress[]): string[] {
  const found = new Set<string>();
  const pending = [address];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { from, to } of addresses) {
      if (to !== next || found.has(from) || from === address) continue;
      found.add(from);
      pending.push(from);
    }
  }
  return [...found];
}
