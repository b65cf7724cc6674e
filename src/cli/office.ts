import { spawnSync } from 'node:child_process';
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

/** Gets LibreOffice where there is none and we may install Debian's package. */
export function installOffice(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const command = 'apt-get update && apt-get install -y --no-install-recommends libreoffice-calc libreoffice-writer';
  console.log(`Chưa có LibreOffice để kiểm thử; đang thử: ${command}`);
  spawnSync('sh', ['-c', command], { stdio: 'inherit', timeout: 600_000 });
  return findOffice();
}

/** Said when no LibreOffice could be found or installed. */
export const NO_OFFICE =
  'Không tìm thấy và không cài được LibreOffice: hãy cài libreoffice-calc và libreoffice-writer, hoặc đặt biến ' +
  'SOFFICE_PATH. (No LibreOffice found and none could be installed: install it or set SOFFICE_PATH.)';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
