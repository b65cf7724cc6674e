import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areLight, heaviest } from './weights.ts';

let folder: string;
const files: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weights-'));
  files.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file that takes so many bytes, whatever presses it. */
function write(file: string, bytes: number): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), randomBytes(bytes));
  files.push(file);
}

describe('what the pages and data of a site weigh', () => {
  it('is told of the heaviest of every sort', () => {
    write('don-vi/phong-a/index.html', 1000);
    write('don-vi/phong-b/index.html', 2000);
    write('van-ban/nam/2026/index.html', 500);
    write('van-ban/van-ban-1/lich-su/index.html', 400);
    expect(heaviest(folder, files).map(({ name, file }) => [name, file])).toEqual([
      ['page of the register', 'van-ban/nam/2026/index.html'],
      ['page of a unit', 'don-vi/phong-b/index.html'],
      ['any other page', 'van-ban/van-ban-1/lich-su/index.html'],
    ]);
  });

  it.each([
    ['any page, known or not', 'khac/index.html', 59_000, 61_000],
    ['what a page asks for at first', 'tong-hop/don-vi.json', 99_000, 101_000],
    ['each part that it asks for', 'tong-hop/don-vi/phong-a.json', 99_000, 101_000],
  ])('has a bound: %s', (_, file, light, heavy) => {
    write(file, light);
    expect(areLight(heaviest(folder, files))).toBe(true);
    write(file, heavy);
    expect(areLight(heaviest(folder, files))).toBe(false);
  });

  it('has none for what comes on demand, which is told all the same', () => {
    write('tong-hop/nhiem-vu.json', 200_000);
    const weights = heaviest(folder, files);
    expect([weights.length, areLight(weights)]).toEqual([1, true]);
  });
});
