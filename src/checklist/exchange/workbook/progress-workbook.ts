import { readXlsx, type CellValue } from 'hucre/xlsx';
import { PROGRESS_FORMAT, PROGRESS_FORMAT_VERSION } from '../../../domain/progress/progress-format.ts';
import { fileWords } from '../../../outputs/unit-files/file-words.ts';
import { notedRows } from './noted-rows.ts';
import { cellText } from './cell-text.ts';

type Row = readonly CellValue[];

/** “https://…/don-vi/phong-noi-vu/”, where the sheet says where it lives. */
const ADDRESS = /\/don-vi\/([a-z0-9-]+)\/?$/;

/** Rows above the table that are looked at for whose it is. */
const MOST_HEAD = 60;

/**
 * What a unit has filled in in its workbook, in the form of a progress file, which is then read and judged as one; undefined
 * of a workbook that is not the unit's sheet. Cells have no moment of their own: theirs is when an office program wrote the
 * workbook last, as it says itself. When the file came to this disk says nothing of that.
 * @throws if it cannot be opened
 */
export async function progressOfWorkbook(bytes: Uint8Array): Promise<object | undefined> {
  const { sheets, properties } = await readXlsx(bytes);
  const saved = properties?.modified?.toISOString();
  for (const { rows } of sheets) {
    const header = rows.findIndex((row) => row.some((cell) => cellText(cell) === fileWords.columns.key));
    if (header === -1) continue;
    const head = rows.slice(0, Math.min(header, MOST_HEAD)).map((row) => cellText(row[0] ?? null));
    return {
      format: PROGRESS_FORMAT,
      formatVersion: PROGRESS_FORMAT_VERSION,
      unit: unitOf(head),
      unitName: nameOf(head),
      contentVersion: after(head, fileWords.version(''))?.split(' ')[0],
      exported: saved,
      entries: notedRows(rows[header] as Row, rows.slice(header + 1)).map((entry) => ({ ...entry, updated: saved })),
    };
  }
  return undefined;
}

function unitOf(head: readonly string[]): string | undefined {
  return ADDRESS.exec(after(head, fileWords.address('')) ?? '')?.[1];
}

/** The sheet of a group names the unit that filled it in; dots stand where nobody did. */
function nameOf(head: readonly string[]): string | undefined {
  if (after(head, fileWords.group('')) === undefined) return undefined;
  return (
    after(head, fileWords.unit(''))
      ?.replace(/[….]{2,}|…/g, '')
      .trim() || undefined
  );
}

/** What a line says after its label. */
function after(head: readonly string[], label: string): string | undefined {
  const start = label.trim();
  return head
    .find((line) => line.startsWith(start))
    ?.slice(start.length)
    .trim();
}
