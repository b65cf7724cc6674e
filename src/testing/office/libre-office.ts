import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { findOffice, NO_OFFICE } from '../../cli/programs/office.ts';

/** A file as LibreOffice prints it: the text of each page, in NFC, and the size of the first in points. */
export interface Printed {
  pages: string[];
  size: number[];
}

/** Opens a file in LibreOffice and prints it. Throws where no LibreOffice is found or it cannot open the file. */
export async function printOut(name: string, bytes: Uint8Array): Promise<Printed> {
  const pdf = await getDocumentProxy(new Uint8Array(convert(name, bytes, 'pdf')));
  const { text } = await extractText(pdf, { mergePages: false });
  return {
    pages: text.map((page) => page.normalize('NFC')),
    size: (await pdf.getPage(1)).view.slice(2).map(Math.round),
  };
}

/** Opens a file in LibreOffice and saves it in another format; `filter` says what its window would ask at opening. */
export function convert(name: string, bytes: Uint8Array, ending: string, filter?: string): Buffer {
  const office = findOffice();
  if (!office) throw new Error(NO_OFFICE);
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    // A profile of its own: an office that is open on this machine stays out of it.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const reading = filter === undefined ? [] : [`--infilter=${filter}`];
    spawnSync(office, [
      '--headless',
      profile,
      ...reading,
      '--convert-to',
      ending,
      '--outdir',
      folder,
      join(folder, name),
    ]);
    return readFileSync(join(folder, name.replace(/\.\w+$/, `.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens many files at once and saves them in another format: starting LibreOffice takes longer than a file does. */
export function convertAll(files: ReadonlyMap<string, Uint8Array>, ending: string, filter = ''): Map<string, Buffer> {
  const office = findOffice();
  if (!office) throw new Error(NO_OFFICE);
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const paths = [...files].map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync(office, [
      '--headless',
      profile,
      '--convert-to',
      `${ending}${filter}`,
      '--outdir',
      join(folder, 'out'),
      ...paths,
    ]);
    return new Map(
      [...files.keys()].map((name) => [name, readFileSync(join(folder, 'out', name.replace(/\.\w+$/, `.${ending}`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
