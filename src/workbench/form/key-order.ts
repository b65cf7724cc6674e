import type { Knowledge } from '../worker/calls.ts';

/** The keys of a header in the order of the schema. */
export const keyOrder = ({ fields }: Knowledge): string[] => fields.document.map(({ key }) => key);
