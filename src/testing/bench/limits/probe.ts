import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../checks/check-content.ts';
import { BASE, type Shape, shapes } from './shapes.ts';

/** What one file has cost at an eighth of its bound and at its bound. */
export interface Cost {
  name: string;
  /** Processor seconds of the check. */
  small: number;
  large: number;
  seconds: number;
  /** The most memory the process has ever held. */
  bytes: number;
  issues: number;
}

async function cpuOf(shape: Shape, bytes: number): Promise<{ cpu: number; seconds: number; issues: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'limits-'));
  try {
    const content = join(folder, 'content');
    cpSync(BASE, content, { recursive: true });
    mkdirSync(dirname(join(content, shape.path)), { recursive: true });
    writeFileSync(join(content, shape.path), shape.make(bytes));
    const [before, started] = [process.cpuUsage(), performance.now()];
    const { issues } = await checkContent(content, { cacheDir: join(folder, 'cache') });
    const { user, system } = process.cpuUsage(before);
    return { cpu: (user + system) / 1e6, seconds: (performance.now() - started) / 1000, issues: issues.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , wanted] = process.argv;
for (const shape of shapes().filter(({ name }) => name === wanted)) {
  await cpuOf(shape, 2_000);
  const small = await cpuOf(shape, shape.bound / 8);
  const large = await cpuOf(shape, shape.bound);
  const cost: Cost = {
    name: shape.name,
    small: small.cpu,
    large: large.cpu,
    seconds: large.seconds,
    bytes: process.resourceUsage().maxRSS * 1024,
    issues: large.issues,
  };
  console.log(JSON.stringify(cost));
}
