import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { sampleOf } from './sample.ts';

type Logger = ConstructorParameters<typeof Instrumenter>[0];

const quiet = (): void => {};
const LOGGER = {
  isDebugEnabled: () => false,
  debug: quiet,
  info: quiet,
  warn: quiet,
} as unknown as Logger;

/**
 * The places of a room's sample, as Stryker takes them. Only these are put into the code: with all mutants of a large room
 * its tests run several times as long, and what is known of each, with the tests that cover it, outgrows a string.
 */
export async function drawnPlaces(room: string): Promise<string[]> {
  const names = globSync(`src/${room}/**/*.ts`).filter((name) => !name.endsWith('.test.ts'));
  const files = names.map((name) => ({ name: resolve(name), mutate: true, content: readFileSync(name, 'utf8') }));
  const { mutants } = await new Instrumenter(LOGGER).instrument(files, {
    ignorers: [],
    excludedMutations: [],
    plugins: null,
  });
  const nameAt = new Map(names.map((name) => [resolve(name), name]));
  return sampleOf(mutants).map(({ fileName, location: { start, end } }) => {
    const [from, to] = [start, end].map(({ line, column }) => `${line + 1}:${column}`);
    return `${nameAt.get(fileName)}:${from}-${to}`;
  });
}
