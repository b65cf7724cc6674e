import type { Body, Provision } from './provision.ts';

/** The provisions directly under this one, in the order of the text. */
export function childrenOf(provision: Provision): Provision[] {
  return provision.content.filter((item): item is Provision => item.type === 'provision');
}

/** Every provision of a body, parents before children, in the order of the text. */
export function provisionsOf(body: Body): Provision[] {
  const provisions: Provision[] = [];
  const add = (provision: Provision): void => {
    provisions.push(provision);
    for (const item of provision.content) if (item.type === 'provision') add(item);
  };
  body.provisions.forEach(add);
  return provisions;
}

/** The provision with that id, or undefined. Ids that were renamed are the caller's business (`aliases`). */
export function findProvision(body: Body, id: string): Provision | undefined {
  return provisionsOf(body).find((provision) => provision.id === id);
}
