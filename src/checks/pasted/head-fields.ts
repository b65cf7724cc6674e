import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { findDates } from '../../vietnamese/dates/dates.ts';
import { keyOf } from './own-lines.ts';
import { yamlValue } from './yaml-line.ts';

/** What to type for “Số: 12/UBND-VX”; undefined where the header has it. */
export function codeFields(text: string, { codeNumber, codeNotation }: DirectiveDocument): string | undefined {
  const [, number, notation = ''] =
    /^\S+?\s*:?\s*(\d+\p{Ll}{0,3})?[\s.…]*[/-]\s*(.+)$/u.exec(text.replace(/^số\s*:?/iu, 'Số:')) ?? [];
  const isHeld = number === codeNumber && codeNotation !== undefined && keyOf(codeNotation) === keyOf(notation);
  if (isHeld) return undefined;
  return [number === undefined ? '' : `codeNumber: '${number}'`, `codeNotation: ${yamlValue(notation)}`]
    .filter((field) => field !== '')
    .join('; ');
}

/** What to type for “Thành phố A, ngày 02 tháng 3 năm 2026”; undefined where the header has it. */
export function issuedFields(text: string, { issuedPlace, issuedDate }: DirectiveDocument): string | undefined {
  const [day] = findDates(text);
  const place = text.slice(0, text.indexOf(',')).trim();
  const isHeld = issuedPlace !== undefined && keyOf(issuedPlace) === keyOf(place) && (!day || day.from === issuedDate);
  if (isHeld) return undefined;
  return `issuedPlace: ${yamlValue(place)}${day ? `; issuedDate: ${day.from}` : ''}`;
}
