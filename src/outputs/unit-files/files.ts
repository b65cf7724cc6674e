import { OFFICE_TYPES } from './office-types.ts';
import { deadlineOf, lastDayOf } from '../../domain/deadline/deadline.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { liveDutiesOf } from '../../corpus/queries/duties.ts';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import { fileWords } from './file-words.ts';
import { unitCsv } from './csv.ts';
import { sheetDocx } from './docx/sheet.ts';
import { unitIcs } from './ics.ts';
import { unitJson } from './json.ts';
import { unitXlsx } from './xlsx.ts';

/** A file of a unit: made at build, so that it needs no JavaScript. */
export interface UnitFile {
  /** The ending of its name: `nhiem-vu.csv`. */
  format: 'xlsx' | 'docx' | 'csv' | 'ics' | 'json';
  label: string;
  mediaType: string;
  make: (duties: UnitDuties) => string | Uint8Array | Promise<Uint8Array>;
}

const words = fileWords.formats;

/** Every file of a unit. Its calendar too where no deadline is left: who subscribed is answered, by one without events. */
export const UNIT_FILES: readonly UnitFile[] = [
  { format: 'xlsx', label: words.xlsx, mediaType: OFFICE_TYPES.xlsx, make: (duties) => unitXlsx(duties) },
  {
    format: 'docx',
    label: words.docx,
    mediaType: OFFICE_TYPES.docx,
    make: (duties) => sheetDocx(duties),
  },
  { format: 'csv', label: words.csv, mediaType: 'text/csv; charset=utf-8', make: (duties) => unitCsv(duties) },
  { format: 'ics', label: words.ics, mediaType: 'text/calendar; charset=utf-8', make: unitIcs },
  { format: 'json', label: words.json, mediaType: 'application/json; charset=utf-8', make: unitJson },
];

/** The files that the page of a unit offers: a calendar only where there is a deadline. */
export function offeredFiles(corpus: Corpus, unitId: string): UnitFile[] {
  const live = liveDutiesOf(corpus, unitId);
  const dated = live.some(({ document, task }) => {
    const deadline = deadlineOf(task, document);
    return deadline?.kind === 'periodic' || lastDayOf(deadline) !== undefined;
  });
  return UNIT_FILES.filter(({ format }) => dated || format !== 'ics');
}

/** The name of one of a unit's files, below the address of its page. */
export function unitFileName(format: UnitFile['format']): string {
  return `nhiem-vu.${format}`;
}
