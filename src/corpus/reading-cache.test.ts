import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from './reading.ts';
import { openReadingCache, readingKey } from './reading-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const RULES = [{ name: 'rule' }];
const open = (rules = RULES) => openReadingCache('/content', rules, folder);
const reading: Reading = {
  entry: {
    file: 'a.yaml',
    value: { name: 'Phòng\nY tế' },
    broken: [],
  },
  issues: [],
};

function keep(key = 'key'): void {
  const cache = open();
  cache.set(key, reading);
  cache.save();
}

describe('the cache of readings', () => {
  it('gives back what was kept', () => {
    keep();
    const kept = open().get('key');
    expect(kept?.entry?.value).toEqual({ name: 'Phòng\nY tế' });
  });

  it('keeps only what the last run used', () => {
    keep('old');
    keep('new');
    expect(open().get('old')).toBeUndefined();
    expect(open().get('new')).toBeDefined();
  });

  it('forgets everything when the rules are others', () => {
    keep();
    expect(open([{ name: 'other' }]).get('key')).toBeUndefined();
  });

  it('takes a damaged file for an empty one', () => {
    keep();
    const file = join(folder, readdirSync(folder)[0]!);
    const whole = readFileSync(file, 'utf8');
    for (const damaged of ['', 'x', whole.slice(0, -5), whole.replace('Phòng', 'Phàng'), `${whole}more\n`]) {
      writeFileSync(file, damaged);
      expect(open().get('key')).toBeUndefined();
    }
  });

  it('leaves nothing half written beside it', () => {
    keep();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('does without where nothing can be kept', () => {
    const cache = openReadingCache('/content', RULES, '/dev/null/none');
    cache.set('key', reading);
    expect(() => cache.save()).not.toThrow();
  });
});

describe('readingKey', () => {
  const bytes = new TextEncoder().encode('x');

  it('tells paths and bytes apart', () => {
    expect(readingKey('a', bytes)).toBe(readingKey('a', bytes));
    expect(readingKey('a', bytes)).not.toBe(readingKey('b', bytes));
    expect(readingKey('a', bytes)).not.toBe(readingKey('a', new TextEncoder().encode('y')));
  });
});
