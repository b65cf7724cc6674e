import { Document } from 'yaml';
import type { UnitKind } from '../../domain/unit/unit-kind.ts';

/** What the file of a unit may say, as text. */
export interface UnitFields {
  name: string;
  shortName?: string | undefined;
  kind: UnitKind;
  groups?: readonly string[] | undefined;
  validFrom?: string | undefined;
  validTo?: string | undefined;
  successors?: readonly { unit: string; scope: 'whole' | 'part'; resolution: string }[] | undefined;
  administrativeCode?: string | undefined;
  organId?: string | undefined;
  note?: string | undefined;
}

/** The file of a unit, for `don-vi/`. Which of its days are not known it says, for a unit at work has no last day. */
export function unitText(fields: UnitFields): string {
  const { name, shortName, kind, groups, validFrom, validTo, successors, administrativeCode, organId, note } = fields;
  const missing = (['validFrom', 'validTo'] as const).filter((field) => fields[field] === undefined);
  const written = {
    name,
    shortName,
    kind,
    groups,
    validFrom,
    validTo,
    successors,
    administrativeCode,
    organId,
    note,
    missing,
  };
  const full = Object.entries(written).filter(([, value]) => value !== undefined && value !== '' && value.length > 0);
  const document = new Document(Object.fromEntries(full));
  for (const key of ['groups', 'missing']) {
    const list = document.get(key) as { flow?: boolean } | undefined;
    if (list) list.flow = true;
  }
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}
