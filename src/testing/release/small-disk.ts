import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BLOCK = 4096;

/** A disk of its own of a few megabytes, in memory; undefined where we may mount none. */
export function mountSmallDisk(place: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(place);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place], {
    stdio: 'ignore',
  });
  if (status === 0) return new SmallDisk(place);
  rmSync(place, { recursive: true });
  return undefined;
}

class SmallDisk {
  readonly place: string;
  readonly #ballast: string;

  constructor(place: string) {
    this.place = place;
    this.#ballast = join(place, 'ballast');
  }

  /** Fills it but for so many blocks. */
  leave(blocks: number): void {
    rmSync(this.#ballast, { force: true });
    writeFileSync(this.#ballast, Buffer.alloc((statfsSync(this.place).bavail - blocks) * BLOCK));
  }

  unmount(): void {
    spawnSync('umount', [this.place]);
    rmSync(this.place, { recursive: true, force: true });
  }
}
