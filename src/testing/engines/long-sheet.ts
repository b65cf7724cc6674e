/** How many duties the units of the fixture have: the sheet of the first ends on the page on which it begins. */
export const COUNTS = [1, 60];
const MOST = Math.max(...COUNTS);

/** The page of the unit whose sheet has many pages. */
export const LONG_SHEET = `/don-vi/phong-${MOST}/`;
/** A document of several pages. */
export const LONG_DOCUMENT = `/van-ban/ke-hoach-${MOST}-1/`;

/** The numbers of all duties on that sheet. */
export const everyDuty: readonly number[] = Array.from({ length: MOST }, (_, index) => index + 1);

/** Which of them stand in a text, each as often as it stands there, by the marks in their sentences. */
export const dutiesIn = (text: string): number[] =>
  [...text.matchAll(new RegExp(`\\[${MOST}\\.(\\d+)\\]`, 'g'))]
    .map(([, number]) => Number(number))
    .toSorted((a, b) => a - b);
