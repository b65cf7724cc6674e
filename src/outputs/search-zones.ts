const zone = (start: number, length: number) => ({ start, length, end: start + length });

/**
 * Where the fields of the header stand in the words of each document: kind, number, date and organ, the number in
 * a place of its own; then the subject; then addressees and signer. The text follows. The build
 * fills these places and the browser reads them.
 */
export const ZONES = { number: zone(8, 1), citation: zone(0, 48), title: zone(48, 80), people: zone(128, 40) };
