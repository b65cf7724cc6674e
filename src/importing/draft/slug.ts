import { slugify } from '../../vietnamese/slugify.ts';
import type { DraftHeader } from './draft.ts';

/** The fields of a header that a name is made of. */
type Named = {
  [Field in 'codeNumber' | 'codeNotation' | 'issuedDate' | 'subject']?: DraftHeader[Field] | undefined;
} & Pick<DraftHeader, 'typeName'>;

/** Words of a subject that a name takes where there is no number. */
const WORDS = 10;

/** The file name that the document gets, by its kind and number; by its subject where it has none. */
export function slugOf({ typeName, codeNumber, codeNotation, issuedDate, subject }: Named): string {
  if (codeNumber !== undefined && codeNotation !== undefined) {
    const year = issuedDate === undefined ? '' : issuedDate.slice(0, 4);
    return slugify(`${typeName} ${codeNumber} ${codeNotation} ${year}`);
  }
  return slugify(`${typeName} ${(subject ?? 'chua co ten').split(/\s+/).slice(0, WORDS).join(' ')}`);
}
