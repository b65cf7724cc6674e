import type { Body, Provision } from './provision.ts';

/** The provisions directly under this one, in the order of the text. */
export function childrenOf(provision: Provision): Provision[] {
  return provision.content.filter((item): item is Provision => item.type === 'provision');
}

/** Every provision of a body, parents before children, in the order of the text. */
export function* walkProvisions(body: Body): Generator<Provision> {
  const pending = body.provisions.toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    pending.push(...childrenOf(next).reverse());
  }
}

/** The provision with that id, or undefined. Ids that were renamed are the caller's business (`aliases`). */
export function findProvision(body: Body, id: string): Provision | undefined {
  for (const provision of walkProvisions(body)) if (provision.id === id) return provision;
  return undefined;
}
