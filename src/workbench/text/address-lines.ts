import { asText, headerOf, type KeyOrder, withField, withMissing } from './document-text.ts';

/** A line of “Kính gửi”: its words, and ids of the units that it means. */
export interface AddressLine {
  text: string;
  units: string[];
}

/** The lines of addressees that a document has. */
export function addressLinesIn(text: string): AddressLine[] {
  const to = headerOf(text)?.['to'];
  if (!Array.isArray(to)) return [];
  return to.map((line: { text?: unknown; units?: unknown } | string) => ({
    text: typeof line === 'string' ? line : asText(line.text),
    units: typeof line !== 'string' && Array.isArray(line.units) ? line.units.map(String) : [],
  }));
}

/** The document with these lines of addressees, which are then no longer missing in its source. */
export function withAddressLines(text: string, lines: readonly AddressLine[], order: KeyOrder): string {
  if (lines.length === 0) return withField(text, ['to'], undefined, order);
  return withMissing(withField(text, ['to'], lines.map(toEntry), order), ['to'], false, order);
}

const toEntry = ({ text, units }: AddressLine): object => ({ text, ...(units.length > 0 && { units }) });
