import { element } from '../../browser/element.ts';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import { exchangeWords } from './exchange-words.ts';

const { otherUnit, unknownUnit } = exchangeWords.receiving;

/** Whose file it is that was given to the wrong page, with the way to the right one where the site has it. */
export async function tellOtherUnit(id: string): Promise<(Node | string)[]> {
  const answer = await fetch(`../${id}/nhiem-vu.json`).catch(() => undefined);
  if (answer?.status === 404) return [unknownUnit(id)];
  // Without the network its name is not known here, but its page may be.
  const name = answer?.ok ? ((await answer.json()) as UnitDuties).unit.name : id;
  const [before, after] = otherUnit;
  return [before, element('a', { href: `../${id}/` }, name), after];
}
