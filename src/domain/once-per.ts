/**
 * A value that follows from an object that never changes, worked out when it is first asked for and kept as long as the
 * object is.
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const kept = known.get(key) ?? { value: compute(key) };
    known.set(key, kept);
    return kept.value;
  };
}

/** The same of a value that follows from two such objects. */
export function oncePerBoth<One extends object, Other extends object, Value>(
  compute: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const withOne = oncePer((one: One) => oncePer((other: Other) => compute(one, other)));
  return (one, other) => withOne(one)(other);
}
