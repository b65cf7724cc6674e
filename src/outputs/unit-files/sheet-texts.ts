import { delayLines } from '../../domain/progress/delay-text.ts';
import type { UnitDuties, UnitDuty } from '../../domain/unit/unit-duties.schema.ts';
import { fileWords } from './file-words.ts';
import { formatLongDate } from '../../vietnamese/dates/date-format.ts';
import type { SheetLine } from './sheet-lines.ts';

const words = fileWords;

/**
 * Whose sheet it is: what the unit calls itself, else the name of its page. A unit of a group that gave no name has none
 * here: the name of the group is not its name, and dots stand where it writes its own.
 */
export function ownName({ unit }: Pick<UnitDuties, 'unit'>, unitName?: string): string {
  return unitName ?? (unit.group ? words.blankName : unit.name);
}

/** The documents that the duties come from, each as it is cited first. */
export function citations({ duties }: Pick<UnitDuties, 'duties'>): string[] {
  return [...new Set(duties.map(({ document }) => document.citation))];
}

/** The lines above a sheet: whose it is, on what it rests, of which version of the content, and where it lives. */
export function sheetHead(
  duties: UnitDuties,
  unitName?: string,
  basis: readonly string[] = citations(duties).map(words.basis),
): string[] {
  const date = duties.contentDate === undefined ? '' : ` (${formatLongDate(duties.contentDate)})`;
  return [
    words.unit(ownName(duties, unitName)),
    ...(duties.unit.group ? [words.group(duties.unit.name)] : []),
    ...basis,
    words.version(`${duties.contentVersion}${date}`),
    words.address(duties.address),
  ];
}

/** “Khẩn trương … (khoản 1 Công văn số 34/UBND-NC)” for a duty; the indicator's own words below it. */
export function contentText({ duty, indicator }: SheetLine): string {
  return indicator === undefined ? `${duty.quote} (${placeText(duty, ' ', duty.document.name)})` : indicator.quote;
}

/** A provision with its document, which an attached document is “ban hành kèm theo”; other provisions only stand beside it. */
export function placeText({ provision }: UnitDuty, otherwise: string, document: string): string {
  return `${provision.text}${provision.joint === undefined ? otherwise : ` ${provision.joint} `}${document}`;
}

/** What the directive asks for as a product, and what the unit says it did. */
export function productText({ duty, indicator, entry }: SheetLine): string {
  const asked = indicator === undefined ? duty.product : undefined;
  return [asked, entry?.result].filter((part) => part !== undefined).join('\n');
}

/** The unit's own remark, what it says of a delay, and that the duty was revised after the unit had noted something of it. */
export const noteText = (line: SheetLine): string => noteAnd(delayLines(line.entry), line);

/** The same with other lines in the place of what is said of a delay. */
export function noteAnd(delay: readonly string[], { duty, entry, reopened, isOutside }: SheetLine): string {
  const revised = reopened === undefined ? undefined : words.reopened(duty.revision);
  return [entry?.note, ...delay, revised, isOutside && words.noPeriod].filter((part) => part !== undefined).join('\n');
}
