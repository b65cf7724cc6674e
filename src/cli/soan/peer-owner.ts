import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';

/** Where Linux says which account of the machine has which end of a connection. */
const TABLE = '/proc/net/tcp';

const ROOT = 0;

/**
 * Whether another account of this machine asks: what opens a browser may show the key to all who list the processes. Only
 * Linux tells whose a connection is; where it is not known, and of the one account that may do all, the key alone decides.
 */
export function isOfAnotherAccount({ remotePort, localPort }: Pick<Socket, 'remotePort' | 'localPort'>): boolean {
  const owner = ownerIn(readTable(), remotePort, localPort);
  return owner !== undefined && owner !== ROOT && owner !== process.getuid?.();
}

/** The account that has the end of a connection which goes from one port of this machine to the other. */
export function ownerIn(table: string, from = 0, to = 0): number | undefined {
  for (const line of table.split('\n').slice(1)) {
    const [, local, remote, , , , , account] = line.trim().split(/\s+/);
    if (portOf(local) === from && portOf(remote) === to) return Number(account);
  }
  return undefined;
}

const portOf = (end = ''): number => parseInt(end.slice(end.indexOf(':') + 1), 16);

function readTable(): string {
  try {
    return readFileSync(TABLE, 'utf8');
  } catch {
    return '';
  }
}
