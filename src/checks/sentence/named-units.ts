import type { Content } from '../../corpus/content.ts';
import { oncePer } from '../../domain/once-per.ts';
import { findMentions } from '../../domain/naming/mentions.ts';
import { toUnitRegistry } from '../../domain/naming/unit-registry.ts';
import type { Span } from './quote-span.ts';

/** A unit of the registry that a text names. Two units may bear one name. */
export interface UnitMention extends Span {
  ids: readonly string[];
}

/** Finds the units that a text names, in full, in short, one by one in a list, or with the abbreviations of `viet-tat.yaml`. */
export type UnitFinder = (text: string) => UnitMention[];

/** The unit of another place: “Phòng Y tế huyện B”. */
const ELSEWHERE = /^\s+(?:xã|phường|quận|huyện|thị xã|thị trấn|tỉnh|đặc khu)(?!\p{L})/u;

export const unitFinder = oncePer(({ units, abbreviations }: Content): UnitFinder => {
  const registry = toUnitRegistry(
    units.map(({ value }) => value),
    abbreviations?.value.abbreviations ?? [],
  );
  return (text) =>
    findMentions(text, { registry })
      // Of one unit that is not sure the words say more, or less, than its name.
      .filter(({ ids, isSure }) => ids.length > 1 || isSure)
      .filter(({ end }) => !ELSEWHERE.test(text.slice(end)));
});
