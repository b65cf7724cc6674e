import { oncePer } from '../once-per.ts';
import type { Block, Body, Provision } from './provision.ts';
import { rowProvisions } from './table-rows.ts';

/** The provisions directly under this one, in the order of the text. */
export function childrenOf(provision: Provision): Provision[] {
  return provision.content.flatMap((item) => {
    if (item.type === 'provision') return [item];
    return item.type === 'table' ? rowProvisions(item) : [];
  });
}

/** Every provision of a body, parents before children, in the order of the text. */
export function provisionsOf(body: Body): Provision[] {
  const provisions: Provision[] = [];
  const add = (provision: Provision): void => {
    provisions.push(provision);
    childrenOf(provision).forEach(add);
  };
  body.provisions.forEach(add);
  return provisions;
}

/** Whether a text has a table, quoted ones too. */
export function hasTable(body: Body): boolean {
  const isTable = (block: Block): boolean =>
    block.type === 'table' || (block.type === 'quotation' && block.blocks.some(isTable));
  return provisionsOf(body).some(({ content }) => content.some((item) => item.type !== 'provision' && isTable(item)));
}

/** The provision with that id, or undefined. Ids that were renamed are the caller's business (`aliases`). */
export function findProvision(body: Body, id: string): Provision | undefined {
  return provisionsById(body).get(id);
}

/** All that the provision of that id stands in, the nearest first; nothing where there is none of that id. */
export function ancestorsOf(body: Body, id: string): Provision[] {
  const parent = parentsById(body).get(id);
  return parent ? [parent, ...ancestorsOf(body, parent.id)] : [];
}

const parentsById = oncePer(
  (body: Body): ReadonlyMap<string, Provision> =>
    new Map(provisionsOf(body).flatMap((one) => childrenOf(one).map(({ id }) => [id, one]))),
);

const provisionsById = oncePer(
  (body: Body): ReadonlyMap<string, Provision> => new Map(provisionsOf(body).map((one) => [one.id, one])),
);
