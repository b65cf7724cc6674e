import { spawnSync } from 'node:child_process';
import { findExecutable, isExecutable } from './executable.ts';

const NAMES = ['soffice', 'libreoffice'];
const ELSEWHERE = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', '/usr/lib/libreoffice/program/soffice'];

/** The LibreOffice that tests open files with: `SOFFICE_PATH`, else on the PATH, else where it usually is. */
export function findOffice(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const told = env['SOFFICE_PATH'];
  return told !== undefined && isExecutable(told) ? told : findExecutable(NAMES, ELSEWHERE, env);
}

/** Said when no LibreOffice could be found. */
export const NO_OFFICE =
  'Không tìm thấy LibreOffice: hãy cài libreoffice-calc và libreoffice-writer, hoặc đặt biến SOFFICE_PATH. ' +
  '(No LibreOffice found: install libreoffice-calc and libreoffice-writer, or set SOFFICE_PATH.)';

/** The face that papers are set in, and the one that LibreOffice puts in its place. */
const FACES = ['Times New Roman', 'Liberation Serif'];

/**
 * Whether papers can be set here as they are: letters of other faces come out of a PDF in another order. Where fontconfig cannot
 * be asked, it is taken for granted.
 */
export function hasFacesOfPapers(): boolean {
  const found = FACES.map((face) => spawnSync('fc-list', [`${face}:lang=vi`, 'family'], { encoding: 'utf8' }));
  return found.some(({ status, stdout }) => status !== 0 || stdout.trim() !== '');
}

/** Said when there is no such face. */
export const NO_FACES =
  'Máy này chưa có phông chữ Times New Roman hay Liberation Serif đủ dấu tiếng Việt: hãy cài fonts-liberation2. ' +
  '(Neither Times New Roman nor Liberation Serif with Vietnamese letters found: install fonts-liberation2.)';
