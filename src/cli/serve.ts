import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, siteInPlace } from '../corpus/folder/settings.ts';
import { readSite } from '../corpus/site-address.ts';
import { visible } from '../vietnamese/encoding/invisible.ts';
import { portFault } from './machine-fault.ts';
import { MANIFEST } from '../outputs/server/kept-files.ts';
import { staticServer } from './server/static-server.ts';

/** This machine only, under either name of it: `localhost` means one of them, depending on the system. */
const LOOPBACK = ['127.0.0.1', '::1'];
const LAST_PORT = 65535;

const settings = readSettings();
const basePath = readBasePath();
const port = readPort(process.env['PORT']?.trim() || '4321');
const host = process.env['HOST']?.trim();
const hosts = host ? [host] : LOOPBACK;

if (!existsSync(join(settings.outDir, MANIFEST)))
  fail(`Chưa có Trang thông tin ở ${settings.outDir}: chạy npm start để dựng.`);
const servers = hosts.map((name) => staticServer(settings.outDir, basePath).on('error', onError).listen(port, name));
servers[0]!.on('listening', () =>
  console.log(`Trang thông tin đang chạy ở http://localhost:${port}${visible(basePath)} (dừng: Ctrl+C)`),
);

function readBasePath(): string {
  try {
    return siteInPlace(readSite(settings.contentDir), settings).basePath;
  } catch (error) {
    return fail(`Không mở được Trang thông tin: ${(error as Error).message}`);
  }
}

function readPort(written: string): number {
  const number = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (number >= 1 && number <= LAST_PORT) return number;
  return fail(`Biến PORT = «${written}» không phải số cổng: đặt một số từ 1 đến ${LAST_PORT}, ví dụ PORT=4322.`);
}

function onError(error: NodeJS.ErrnoException): void {
  const hasNoSuchAddress = error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';
  if (hasNoSuchAddress && hosts.length > 1) return;
  fail(portFault(error, port, host));
}

function fail(message: string): never {
  console.error(visible(message));
  process.exit(1);
}
