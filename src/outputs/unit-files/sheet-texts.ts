import type { UnitDuties } from '../../domain/unit-duties.ts';
import { strings } from '../../strings.ts';
import { formatLongDate } from '../../vietnamese/date-format.ts';
import type { SheetLine } from './sheet-lines.ts';

const words = strings.unitFiles;

/** The lines above a sheet: whose it is, on what it rests, of which version of the content, and where it lives. */
export function sheetHead(duties: UnitDuties, unitName: string = duties.unit.name): string[] {
  const documents = [...new Set(duties.duties.map((duty) => duty.document.citation))];
  const date = duties.contentDate === undefined ? '' : ` (${formatLongDate(duties.contentDate)})`;
  return [
    words.unit(unitName),
    ...documents.map((document) => words.basis(document)),
    words.version(`${duties.contentVersion}${date}`),
    words.address(duties.address),
  ];
}

/** “Khẩn trương …” (khoản 1), for a duty; the indicator's own words below it. */
export function contentText({ duty, indicator }: SheetLine): string {
  return indicator === undefined ? `${duty.quote} (${duty.provision.text})` : indicator.quote;
}

/** What the directive asks for as a product, and what the unit says it did. */
export function productText({ duty, indicator, entry }: SheetLine): string {
  const asked = indicator === undefined ? duty.product : undefined;
  return [asked, entry?.result].filter((part) => part !== undefined).join('\n');
}

/** The unit's own remark, and that the duty was revised after the unit had noted something of it. */
export function noteText({ duty, entry, reopened }: SheetLine): string {
  const revised = reopened === undefined ? undefined : words.reopened(duty.revision);
  return [entry?.note, revised].filter((part) => part !== undefined).join('\n');
}
