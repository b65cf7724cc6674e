/** A day as people type it (“5/3/2026”) as files have it (“2026-03-05”); anything else as it was typed. */
export function toFileDate(typed: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(typed) ?? [];
  return day === undefined ? typed.trim() : `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A day of a file as people read it; anything else as the file has it. */
export function toShownDate(written: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  return year === undefined ? written : `${day}/${month}/${year}`;
}
