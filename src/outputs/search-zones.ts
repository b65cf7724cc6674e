const zone = (start: number, length: number) => ({ start, length, end: start + length });

/**
 * Where the fields of the header stand in the words of each document: kind, number, date and organ; then the subject;
 * then addressees and signer. The text follows. The build fills these places and the browser reads them.
 */
export const ZONES = { citation: zone(0, 40), title: zone(40, 80), people: zone(120, 40) };
