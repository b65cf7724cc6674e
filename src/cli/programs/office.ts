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
