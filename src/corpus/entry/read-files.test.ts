import { describe, expect, it } from 'vitest';
import type { LoadedFile } from '../load-content.ts';
import { beginReading, gather, readShare } from './read-files.ts';

/** Enough for more than one thread. */
const files = Array.from({ length: 450 }, (_, index): LoadedFile => {
  const id = `phong-${index}`;
  return {
    file: { path: `don-vi/${id}.yaml`, role: 'unit', id },
    text: `name: Phòng ${index}\nkind: agency\n`,
    key: id,
  };
});
const nameOf = (reading: string) => /"name":"(Phòng \d+)"/.exec(reading)?.[1];
const names = files.map((_, index) => `Phòng ${index}`);

describe('reading many files', () => {
  it('gives the reading of each in the order of the files, whichever thread has read it', async () => {
    expect((await beginReading(files)()).map(nameOf)).toEqual(names);
  });

  it('reads here what a thread has taken and never given back', () => {
    const next = new Int32Array(new SharedArrayBuffer(4));
    Atomics.store(next, 0, 16);
    const here = readShare({ files, next, compileCache: undefined });
    expect(here.has(15)).toBe(false);
    expect(gather(files, [here, new Map()]).map(nameOf)).toEqual(names);
  });
});
