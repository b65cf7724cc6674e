import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepCode, takeCode } from './kept-code.ts';

let workshop: string;
const at = (...path: string[]): string => join(workshop, ...path);
const keep = (key: string): void => keepCode(key, at('built'), at('kept'), at('beside'));
const take = (key: string): boolean => takeCode(key, at('taken'), at('kept'));
const filesIn = (folder: string): string[] => readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).toSorted();

beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'kept-code-'));
  mkdirSync(at('built/site/assets'), { recursive: true });
  writeFileSync(at('built/site/assets/a.js'), 'alert(1)');
  writeFileSync(at('built/styles.json'), '[]');
});
afterEach(() => rmSync(workshop, { recursive: true }));

describe('code that was built', () => {
  it('is taken as it was kept, under its key alone', () => {
    keep('a');
    expect(take('b')).toBe(false);
    expect(take('a')).toBe(true);
    expect(filesIn('taken')).toEqual(filesIn('built'));
    expect(readFileSync(at('taken/site/assets/a.js'), 'utf8')).toBe('alert(1)');
  });

  it.each([
    ['a file', 'site/assets/a.js', 'alert(2)'],
    ['the list of files', 'files.txt', ''],
  ])('is not taken when %s is damaged, and then forgotten', (_, path, damage) => {
    keep('a');
    writeFileSync(at('kept/a', path), damage);
    expect(take('a')).toBe(false);
    expect(existsSync(at('taken'))).toBe(false);
    expect(readdirSync(at('kept'))).toEqual([]);
  });

  it('is not taken when the list names other files, or one is gone', () => {
    keep('a');
    const list = readFileSync(at('kept/a/files.txt'), 'utf8');
    writeFileSync(at('kept/a/files.txt'), list.split('\n').slice(0, -2).join('\n'));
    expect(take('a')).toBe(false);
    keep('a');
    rmSync(at('kept/a/styles.json'));
    expect(take('a')).toBe(false);
  });

  it('brings nothing that somebody has put beside it', () => {
    keep('a');
    writeFileSync(at('kept/a/site/them.js'), 'alert(2)');
    expect(take('a')).toBe(true);
    expect(filesIn('taken')).toEqual(filesIn('built'));
  });

  it('stays when it was used lately, and of many the oldest goes', () => {
    for (const [age, key] of ['f', 'e', 'd', 'c', 'b', 'a'].entries()) {
      keep(key);
      utimesSync(at('kept', key), 1000 - age, 1000 - age);
    }
    expect(take('a')).toBe(true);
    keep('g');
    expect(filesIn('kept').filter((name) => name.length === 1)).toEqual(['a', 'c', 'd', 'e', 'f', 'g']);
  });

  it('that cannot be kept is no fault', () => {
    writeFileSync(at('kept'), 'a file where the folder would be');
    expect(() => keep('a')).not.toThrow();
    expect(existsSync(at('beside'))).toBe(false);
  });
});
