import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../checks/check-content.ts';
import { BASE, type Shape } from './shapes/shape.ts';
import { shapes } from './shapes/shapes.ts';

const byName = new Map(shapes().map((shape) => [shape.name, shape]));

/** What one file has cost at an eighth of its bound and at its bound. */
export interface Cost {
  name: string;
  /** Processor seconds of the check. */
  small: number;
  large: number;
  /** The most memory that the process has ever held. */
  bytes: number;
}

/** Processor seconds of the check of a folder with that file at that size. */
async function cpuOf(shape: Shape, size: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'limits-'));
  try {
    const content = join(folder, 'content');
    cpSync(BASE, content, { recursive: true });
    mkdirSync(dirname(join(content, shape.path)), { recursive: true });
    writeFileSync(join(content, shape.path), shape.make(size));
    const before = process.cpuUsage();
    await checkContent(content, { cacheDir: join(folder, 'cache') });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tells the costs of each shape that it is asked for by name, one after the other. */
process.on('message', (name) => void tell(String(name)));

async function tell(name: string): Promise<void> {
  const shape = byName.get(name)!;
  // What is measured is the check, not how its code is loaded and made quick.
  await cpuOf(shape, shape.bound / 64);
  const small = await cpuOf(shape, shape.bound / 8);
  const large = await cpuOf(shape, shape.bound);
  process.send!({ name, small, large, bytes: process.resourceUsage().maxRSS * 1024 } satisfies Cost);
}
