/**
 * Where the fields of the head stand in the words of each document, so that a place in the index tells the field. The
 * build fills these places and the browser reads them. First the citation: kind, number, date and organ …
 */
export const CITATION_START = 0;
/** … with the number in a place of its own; */
export const NUMBER_PLACE = 8;
/** then the subject; */
export const TITLE_START = 48;
/** then addressees and signer; */
export const PEOPLE_START = 128;
/** then the text. */
export const TEXT_START = 168;
