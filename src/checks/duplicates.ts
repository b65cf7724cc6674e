/** For each item whose key an earlier one has: both of them. */
export function findDuplicates<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; earlier: T }[] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const earlier = seen.get(key);
    if (earlier !== undefined) return [{ item, earlier }];
    seen.set(key, item);
    return [];
  });
}
