import { EDITION_LABELS, type Site } from '../../domain/site.schema.ts';
import { strings } from '../../strings.ts';

/** What every page and every file of a site says that is not the office's own publication. */
export interface EditionMark {
  /** “BẢN TẬP HUẤN” */
  mark: string;
  /** What that means for who reads. */
  note: string;
}

/** The mark of a site, or undefined where it is the office's own publication. */
export function editionMark({ edition }: Pick<Site, 'edition'>): EditionMark | undefined {
  return (
    edition && { mark: EDITION_LABELS[edition].toLocaleUpperCase('vi'), note: strings.frame.editionNotes[edition] }
  );
}

/** The name of a site wherever it stands without the mark: in a list of tabs, a feed, a file. */
export function siteName({ name, edition }: Pick<Site, 'name' | 'edition'>): string {
  return edition ? `${name} (${EDITION_LABELS[edition].toLocaleLowerCase('vi')})` : name;
}
