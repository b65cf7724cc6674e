import { DUTY_ROLES, type DutyRole } from '../../domain/unit/duty-role.ts';

/** Duties in which the unit has one role. */
export interface RolePart<Row> {
  role: DutyRole;
  /** Absent where every duty is simply given to the unit: then there is nothing to tell apart. */
  heading?: string;
  rows: Row[];
}

/** The rows by the unit's role, the most binding first; inside a part they keep their order. */
export function roleParts<Row extends { role: DutyRole }>(
  rows: readonly Row[],
  headings: Readonly<Record<DutyRole, string>>,
): RolePart<Row>[] {
  const parts = DUTY_ROLES.map((role) => ({ role, rows: rows.filter((row) => row.role === role) }));
  const used = parts.filter((part) => part.rows.length > 0);
  const plain = used.every(({ role }) => role === 'addressee');
  return plain ? used : used.map((part) => ({ ...part, heading: headings[part.role] }));
}
