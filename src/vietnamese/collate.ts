const collator = new Intl.Collator('vi', { numeric: true });

/** Order of the Vietnamese alphabet with numbers by value (Phường 2 before Phường 10), for `Array.sort`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
