import { STANDING_LABELS, type Standing } from './standing.ts';

/** Every standing, in the order of reports. */
export const STANDINGS = Object.keys(STANDING_LABELS) as Standing[];
