/** A step from one node to another, written down somewhere. */
export interface Edge<T> {
  from: string;
  to: string;
  where: T;
}

/** For each edge that closes a circle, the way round: from its start through its end back to the start. */
export function findCycles<T>(edges: readonly Edge<T>[]): { edge: Edge<T>; way: string[] }[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  return edges.flatMap((edge) => {
    const back = wayBetween(edge.to, edge.from, next);
    return back ? [{ edge, way: [edge.from, ...back] }] : [];
  });
}

/** The shortest way, both ends included; undefined where there is none. */
function wayBetween<T>(
  start: string,
  end: string,
  next: ReadonlyMap<string, readonly Edge<T>[]>,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  // A map goes on with what is added while it is walked.
  for (const node of cameFrom.keys()) {
    if (node === end) return trace(node, cameFrom);
    for (const { to } of next.get(node) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, node);
  }
  return undefined;
}

function trace(end: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way = [end];
  for (let node = cameFrom.get(end); node !== undefined; node = cameFrom.get(node)) way.unshift(node);
  return way;
}
