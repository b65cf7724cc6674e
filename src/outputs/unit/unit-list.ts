import type { Corpus } from '../../corpus/corpus.ts';
import { liveDutiesOf } from '../../corpus/queries/duties.ts';
import { UNIT_KIND_LABELS, type UnitKind } from '../../domain/unit/unit-kind.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import type { Addresses } from '../site/addresses.ts';
import type { NamedLink } from '../naming/document-entry.ts';

export interface UnitEntry extends NamedLink {
  id: string;
  /** Live duties addressed to the unit by name or by group. */
  duties: number;
  /** The last day on which it is at work, where it is known. */
  lastDay?: string;
}

/** The units of one kind, in Vietnamese order. */
export interface UnitListGroup {
  kind: UnitKind;
  label: string;
  units: UnitEntry[];
}

/** Every unit by kind, groups first; kinds without units are left out. */
export function unitList(corpus: Corpus, addresses: Addresses): UnitListGroup[] {
  const byKind = Map.groupBy(corpus.units, (unit) => unit.kind);
  return (Object.keys(UNIT_KIND_LABELS) as UnitKind[]).flatMap((kind) => {
    const units = byKind.get(kind) ?? [];
    if (units.length === 0) return [];
    return [{ kind, label: UNIT_KIND_LABELS[kind], units: units.map((unit) => entryOf(corpus, unit, addresses)) }];
  });
}

function entryOf(corpus: Corpus, unit: Corpus['units'][number], addresses: Addresses): UnitEntry {
  return {
    id: unit.id,
    name: unit.name,
    href: addresses.unit(unit.id),
    duties: liveDutiesOf(corpus, unit.id).length,
    ...(unit.validTo === undefined ? {} : { lastDay: formatShortDate(unit.validTo) }),
  };
}
