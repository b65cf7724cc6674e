import type { Corpus } from '../../corpus/corpus.ts';
import { groupsOf, membersOf } from '../../corpus/queries/unit-groups.ts';
import { UNIT_KIND_LABELS } from '../../domain/unit/unit-kind.ts';
import { UNIT_DATES, unitSchema, type Unit } from '../../domain/unit/unit.schema.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import type { Addresses } from '../site/addresses.ts';
import { checklist, type Checklist } from './checklist.ts';
import { shownDate, type NamedLink, type ShownDate } from '../naming/document-entry.ts';
import { unitLinks } from '../naming/named-links.ts';

/** A fact about a unit; without a value it is known to be unknown. */
export interface UnitFact {
  label: string;
  value?: string;
}

export interface UnitSuccessor extends NamedLink {
  whole: boolean;
  resolution: string;
}

/** The page of a unit: who it is, and everything it has to do. */
export interface UnitPage {
  id: string;
  name: string;
  kindLabel: string;
  /** A group has one sheet for all its units, with the unit's own name to fill in. */
  isGroup: boolean;
  facts: UnitFact[];
  provenance?: string;
  note?: string;
  groups: NamedLink[];
  members: NamedLink[];
  /** The last day on which the unit is at work, where it is known, and who takes over. */
  lastDay?: ShownDate;
  successors: UnitSuccessor[];
  /** It ends, or others take over: that stands below its name, with what the office notes of it. */
  hasSuccession: boolean;
  checklist: Checklist;
}

/** The page of one unit of the corpus. */
export function unitPage(corpus: Corpus, unit: Unit, addresses: Addresses): UnitPage {
  const links = (units: readonly Unit[]): NamedLink[] =>
    unitLinks(
      corpus,
      units.map(({ id }) => id),
      addresses,
    );
  return {
    id: unit.id,
    name: unit.name,
    kindLabel: UNIT_KIND_LABELS[unit.kind],
    isGroup: unit.kind === 'group',
    facts: factsOf(unit),
    ...(unit.provenance === undefined ? {} : { provenance: unit.provenance }),
    ...(unit.note === undefined ? {} : { note: unit.note }),
    groups: links(groupsOf(corpus, unit.id)),
    members: links(membersOf(corpus, unit.id)),
    ...(unit.validTo === undefined ? {} : { lastDay: shownDate(unit.validTo) }),
    successors: unit.successors.flatMap(({ unit: id, scope, resolution }) =>
      unitLinks(corpus, [id], addresses).map((link) => ({ ...link, whole: scope === 'whole', resolution })),
    ),
    hasSuccession: unit.validTo !== undefined || unit.successors.length > 0,
    checklist: checklist(corpus, unit.id, addresses),
  };
}

const TEXT_FACTS = ['shortName', 'administrativeCode', 'organId'] as const;

/** Labels come from the schema; what is listed as missing is shown as missing, what is neither is not shown. */
function factsOf(unit: Unit): UnitFact[] {
  const label = (key: keyof typeof unitSchema.shape) => unitSchema.shape[key].meta()?.title ?? key;
  const texts = TEXT_FACTS.flatMap((key): UnitFact[] => {
    const value = unit[key];
    return value ? [{ label: label(key), value }] : [];
  });
  const dates = UNIT_DATES.flatMap((key): UnitFact[] => {
    const value = unit[key];
    if (value !== undefined) return [{ label: label(key), value: formatShortDate(value) }];
    return unit.missing.includes(key) ? [{ label: label(key) }] : [];
  });
  return [...texts, ...dates];
}
