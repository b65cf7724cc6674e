import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOfAnotherAccount, ownerIn } from './peer-owner.ts';

const NOBODY = 65_534;
const isLinux = process.platform === 'linux';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1220 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 9299962 1
   1: 0100007F:1220 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 9299963 1
   2: 0100007F:C350 0100007F:1220 01 00000000:00000000 00:00000000 00000000  1001        0 9299964 1
`;

describe('the account that has the other end of a connection', () => {
  it('is that of the end which begins there, not of ours', () => {
    expect(ownerIn(TABLE, 50_000, 4640)).toBe(1001);
    expect(ownerIn(TABLE, 4640, 50_000)).toBe(1000);
  });

  it('is not known of what the system does not list', () => {
    expect(ownerIn(TABLE, 50_001, 4640)).toBeUndefined();
    expect(ownerIn('', 50_000, 4640)).toBeUndefined();
    expect(ownerIn(TABLE)).toBeUndefined();
  });
});

describe('a connection of this machine', () => {
  const server = createServer();
  let port: number;
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => void server.close());

  /** Whether it is taken for one of another account. */
  async function judged(): Promise<boolean> {
    const [socket] = (await once(server, 'connection')) as [Socket];
    const isAnothers = isOfAnotherAccount(socket);
    socket.destroy();
    return isAnothers;
  }

  it('is ours where we make it', async () => {
    const found = judged();
    const own = connect(port, '127.0.0.1');
    expect(await found).toBe(false);
    own.destroy();
  });

  it.runIf(isLinux && process.getuid?.() === 0)('is that of another account where that makes it', async () => {
    const found = judged();
    const other = spawn('sh', ['-c', `exec bash -c 'exec 3<>/dev/tcp/127.0.0.1/${port}; read -u 3 a'`], {
      uid: NOBODY,
      stdio: 'ignore',
      cwd: '/',
    });
    expect(await found).toBe(true);
    other.kill();
  });
});
