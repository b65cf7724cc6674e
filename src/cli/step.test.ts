import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Step, StepFailure, stepRunner } from './step.ts';

let workshop: string;
const WRITES = 'import { appendFileSync } from "node:fs"; appendFileSync(process.argv[2], process.argv[3]);';
const step = (script: string, ...args: string[]): Step => [
  relative(import.meta.dirname, join(workshop, script)),
  ...args,
];

beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'steps-'));
  writeFileSync(join(workshop, 'writes.mjs'), WRITES);
  writeFileSync(join(workshop, 'tells.mjs'), 'console.log(process.env.NODE_COMPILE_CACHE)');
  writeFileSync(join(workshop, 'fails.mjs'), 'process.exit(1)');
  writeFileSync(join(workshop, 'waits.mjs'), 'setInterval(() => {}, 1000)');
});
afterAll(() => rmSync(workshop, { recursive: true }));

describe('a step', () => {
  it.each([
    ['among what else is remembered', {}, join(process.cwd(), '.cache/compile')],
    ['where the environment says', { NODE_COMPILE_CACHE: '/srv/compiled' }, '/srv/compiled'],
  ])('is compiled once, and that is kept %s', async (_, env, place) => {
    const told: string[] = [];
    const { NODE_COMPILE_CACHE: _ours, ...plain } = process.env;
    await stepRunner({ ...plain, ...env }, (line) => told.push(line)).run(...step('tells.mjs'));
    expect(told).toEqual([place]);
  });
});

describe('steps beside each other', () => {
  it('are run row by row, each row in its order', async () => {
    const [one, other] = [join(workshop, 'one'), join(workshop, 'other')];
    await stepRunner().runBeside(
      [step('writes.mjs', one, 'a'), step('writes.mjs', one, 'b')],
      [step('writes.mjs', other, 'c')],
    );
    expect([one, other].map((file) => readFileSync(file, 'utf8'))).toEqual(['ab', 'c']);
  });

  it('end with the one that fails: what follows it in its row never starts, what is beside it is ended', async () => {
    const never = join(workshop, 'never');
    const run = stepRunner().runBeside([step('fails.mjs'), step('writes.mjs', never, 'a')], [step('waits.mjs')]);
    await expect(run).rejects.toThrow(StepFailure);
    expect(existsSync(never)).toBe(false);
  });
});
