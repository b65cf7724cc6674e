import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../testing/patience.ts';
import { staticServer } from './static-server.ts';

/** Where Linux shows what a process keeps open. */
const OPEN = '/proc/self/fd';
const ABORTED = 2_000;
const AT_ONCE = 40;

const noted = existsSync(OPEN) ? '' : ` (skipped: this machine has no ${OPEN})`;

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aborted-'));
  // Larger than what the kernel takes from a server before the reader has taken anything.
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(16_000_000));
  writeFileSync(join(folder, '404.html'), 'không có');
  server = staticServer(folder, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** Asks for a file and hangs up: at once, or with the first bytes of the answer. */
function abort(path: string, isAtOnce: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`, () => isAtOnce && socket.resetAndDestroy());
    });
    socket.once('data', () => socket.resetAndDestroy());
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}

describe('the static server', () => {
  it.skipIf(noted !== '')(`keeps nothing open of ${ABORTED} downloads that were broken off${noted}`, async () => {
    const open = (): number => readdirSync(OPEN).length;
    await abort('/large.bin', false);
    const before = open();
    for (let sent = 0; sent < ABORTED; sent += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => abort('/large.bin', i % 2 === 0)));
    await vi.waitFor(() => expect(open()).toBeLessThanOrEqual(before + 2), PATIENCE);
  });
});
