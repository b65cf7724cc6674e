import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['soffice', 'libreoffice'];
const ELSEWHERE = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', '/usr/lib/libreoffice/program/soffice'];

/** The LibreOffice that tests open files with: `SOFFICE_PATH`, else on the PATH, else where it usually is. */
export function findOffice(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [env['SOFFICE_PATH'], ...onPath, ...ELSEWHERE].find((path) => path !== undefined && isExecutable(path));
}

/** Said when no LibreOffice could be found. */
export const NO_OFFICE =
  'Không tìm thấy LibreOffice: hãy cài libreoffice-calc và libreoffice-writer, hoặc đặt biến SOFFICE_PATH. ' +
  '(No LibreOffice found: install libreoffice-calc and libreoffice-writer, or set SOFFICE_PATH.)';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
