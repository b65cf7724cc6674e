import type { Abbreviation } from '../abbreviation.schema.ts';
import type { Unit } from '../unit/unit.schema.ts';

/** The units that an office has registered, with the abbreviations that their names are written with. */
export interface UnitRegistry {
  units: readonly RegisteredUnit[];
  abbreviations: readonly { short: string; expansions: readonly string[]; isAmbiguous: boolean }[];
}

export interface RegisteredUnit {
  id: string;
  name: string;
  shortName?: string;
  isGroup: boolean;
  groups: readonly string[];
  /** First and last day of its work, where known. */
  validFrom?: string;
  validTo?: string;
  /** Who took over its work, where it has ended. */
  successors?: readonly string[];
}

/** As much of units and abbreviations as names are found with. */
export const toUnitRegistry = (units: readonly Unit[], abbreviations: readonly Abbreviation[]): UnitRegistry => ({
  units: units.map(({ id, name, shortName, kind, groups, validFrom, validTo, successors }) => ({
    id,
    name,
    ...(shortName !== undefined && { shortName }),
    isGroup: kind === 'group',
    groups,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(successors.length > 0 && { successors: successors.map(({ unit }) => unit) }),
  })),
  abbreviations: abbreviations.map(({ short, expansions, ambiguous }) => ({
    short,
    expansions,
    isAmbiguous: ambiguous !== undefined,
  })),
});
