import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, siteInPlace } from '../corpus/settings.ts';
import { readSite } from '../integrations/site-address.ts';
import { MANIFEST } from './manifest.ts';
import { staticServer } from './static-server.ts';

/** This machine only, under either name of it: `localhost` means one of them, depending on the system. */
const LOOPBACK = ['127.0.0.1', '::1'];

const settings = readSettings();
const { basePath } = siteInPlace(readSite(settings.contentDir), settings);
const port = Number(process.env['PORT'] || 4321);
const hosts = process.env['HOST'] ? [process.env['HOST']] : LOOPBACK;

if (!existsSync(join(settings.outDir, MANIFEST))) fail(`Chưa có trang ở ${settings.outDir}: chạy npm start để dựng.`);
const servers = hosts.map((host) => staticServer(settings.outDir, basePath).on('error', onError).listen(port, host));
servers[0]!.on('listening', () => console.log(`Trang đang chạy ở http://localhost:${port}${basePath} (dừng: Ctrl+C)`));

function onError(error: NodeJS.ErrnoException): void {
  const hasNoSuchAddress = error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';
  if (hasNoSuchAddress && hosts.length > 1) return;
  if (error.code === 'EADDRINUSE') fail(`Cổng ${port} đang có chương trình khác dùng: đặt cổng khác, ví dụ PORT=4322.`);
  fail(`Không mở được cổng ${port}: ${error.message}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
