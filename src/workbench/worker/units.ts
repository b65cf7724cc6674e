import { checkNewUnits, type NewUnit } from '../../checks/new-units.ts';
import type { Content } from '../../corpus/content.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { importUnits } from '../../importing/workbook/import-units.ts';
import { faultText } from '../../importing/workbook/row-fault.ts';
import type { Sheet } from '../../importing/workbook/sheet.ts';
import { unitText, type UnitFields } from '../../importing/workbook/unit-text.ts';
import type { Issue } from '../../issues/issue.ts';
import { slugify } from '../../vietnamese/slugify.ts';

/** What a workbook of units gives: the files that the check accepts, and why other rows give none. */
export interface UnitsOffer {
  units: (NewUnit & { name: string })[];
  kept: { row: number; name: string; id: string }[];
  faults: string[];
  /** What the check says of files that it does not accept, or wants looked at. */
  told: string[];
  remarks: string[];
}

/** A unit that is registered on the spot. */
export interface WantedUnit {
  fields: UnitFields;
  /** Its file name, where somebody gives one. */
  id?: string;
  /** Those that go out with the same document. */
  others: readonly NewUnit[];
}

export interface WrittenUnit extends NewUnit {
  /** Whether there is a unit of that file name. */
  isTaken: boolean;
  issues: Issue[];
}

/** Undefined where no sheet of the workbook lists units. */
export async function unitsOf(
  sheets: readonly Sheet[],
  content: Content,
  today: IsoDate,
): Promise<UnitsOffer | undefined> {
  const read = importUnits(
    sheets,
    content.units.map(({ value }) => value),
  );
  if (!read) return undefined;
  const issues = await checkNewUnits(read.units, content, today);
  const refused = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    units: read.units.filter(({ id }) => !refused.has(`don-vi/${id}.yaml`)),
    kept: read.kept,
    faults: read.faults.map(faultText),
    told: issues.map(({ file, message, fix }) => `${file}: ${message} Sửa: ${fix}`),
    remarks: read.remarks,
  };
}

/** The file of a unit that somebody describes, and what the check says of it. */
export async function writtenUnit(
  { fields, id = slugify(fields.name), others }: WantedUnit,
  content: Content,
  today: IsoDate,
): Promise<WrittenUnit> {
  const unit = { id, text: unitText(fields) };
  const isTaken = content.unitIds.has(id) || others.some((other) => other.id === id);
  const issues = isTaken ? [] : await checkNewUnits([...others, unit], content, today);
  return { ...unit, isTaken, issues: issues.filter(({ file }) => file === `don-vi/${id}.yaml`) };
}
