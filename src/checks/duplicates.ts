/**
 * For each item whose key an earlier one has: both of them.
 * @param areAlike whether two of one key are duplicates at all
 */
export function findDuplicates<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  areAlike: (item: T, earlier: T) => boolean = () => true,
): { item: T; earlier: T }[] {
  const seen = new Map<string, T[]>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const before = seen.get(key) ?? [];
    const earlier = before.find((one) => areAlike(item, one));
    seen.set(key, before);
    before.push(item);
    return earlier === undefined ? [] : [{ item, earlier }];
  });
}
