import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from './office.ts';

const run = promisify(execFile);
/** So long may LibreOffice take for one file before it is given up. */
const PATIENCE_MS = 120_000;

/** Said where an old file was given and no LibreOffice is there to open it. */
export const NEEDS_OFFICE =
  'cần LibreOffice để mở tệp kiểu cũ mà máy này chưa có. Sửa: cài libreoffice-writer (Debian, Ubuntu: sudo apt install libreoffice-writer), hoặc lưu tệp thành .docx trong Word rồi nhập tệp đó.';

/**
 * A file of another kind as .docx, by LibreOffice: .doc, .rtf, .odt.
 * @returns undefined where LibreOffice cannot open it
 */
export async function convertToWord(
  ending: string,
  bytes: Uint8Array,
  env: NodeJS.ProcessEnv,
): Promise<Uint8Array | undefined> {
  const office = findOffice(env);
  if (!office) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const file = join(folder, `paper${ending}`);
    await writeFile(file, bytes);
    // A profile of its own: an office that is open on this machine stays out of it.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const into = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out')];
    await run(office, ['--headless', profile, ...into, file], { timeout: PATIENCE_MS }).catch(() => undefined);
    const [made] = await readdir(join(folder, 'out')).catch(() => []);
    return made === undefined ? undefined : new Uint8Array(await readFile(join(folder, 'out', made)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
