import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basePath, builtPages, outDir, scriptsOf } from './built-site.ts';

/** What a unit's page runs before a file is asked for, after gzip. */
const SCRIPT_BYTES = 12_000;

const isUnit = new RegExp(`^${basePath}don-vi/[^/]+/$`);
const units = builtPages().filter(({ address }) => isUnit.test(address));

describe('a unit’s page', () => {
  it(`needs at most ${SCRIPT_BYTES} bytes of JavaScript; the writers of files come when they are asked for`, () => {
    const weights = units.map(({ file, html }) => {
      const bytes = scriptsOf(html).map((script) => gzipSync(readFileSync(join(outDir, script))).length);
      return [file, bytes.reduce((sum, size) => sum + size, 0)] as const;
    });
    expect(weights.filter(([, bytes]) => bytes > SCRIPT_BYTES)).toEqual([]);
  });
});
