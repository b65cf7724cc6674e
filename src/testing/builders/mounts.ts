import { execFile, spawnSync } from 'node:child_process';

/** With mounts of its own, and processes that end with it. */
const ALONE = ['--mount', '--fork', '--pid', '--kill-child'];
/** A command that does not say at once what is wrong would start a server, or every test. */
const AT_ONCE = 60_000;

/** Whether disks may be mounted here for one command only: root may, unless a container forbids it. */
export const canMount: boolean = spawnSync('unshare', [...ALONE, 'true']).status === 0;

export interface Told {
  code: number;
  out: string;
  err: string;
}

/**
 * Runs a command where `mount` has been done first; nobody else sees what was mounted, and it is gone with the command.
 * In `mount` and `command`, `$1` and so on are the places.
 */
export function runMounted(mount: string, command: string, places: readonly string[], env = {}): Promise<Told> {
  const script = `${mount} || exit 99\n${command}`;
  return new Promise((resolve) => {
    execFile(
      'unshare',
      [...ALONE, 'sh', '-c', script, 'sh', ...places],
      { env: { ...process.env, DEBUG: '', ...env }, timeout: AT_ONCE, killSignal: 'SIGKILL' },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

/** Makes the first place read-only, with all that is in it. */
export const READ_ONLY = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"';
