import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheKey, openContentCache } from './content-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const RULES = [{ name: 'rule' }];
const open = (rules = RULES) => openContentCache('readings', '/content', rules, folder);
const reading = JSON.stringify({ name: 'Phòng\nY tế' });

function keep(key = 'key'): void {
  const cache = open();
  cache.set(key, reading);
  cache.save();
}

describe('the cache of a content folder', () => {
  it('gives back what was kept', () => {
    keep();
    expect(open().get('key')).toBe(reading);
  });

  it('gives back at once what this run has found', () => {
    const cache = open();
    cache.set('key', reading);
    expect(cache.get('key')).toBe(reading);
  });

  it('keeps what a run has only asked for, beside what it found anew', () => {
    keep('old');
    const cache = open();
    cache.get('old');
    cache.set('new', reading);
    cache.save();
    expect([open().get('old'), open().get('new')]).toEqual([reading, reading]);
  });

  it('keeps only what the last run used', () => {
    keep('old');
    keep('new');
    expect(open().get('old')).toBeUndefined();
    expect(open().get('new')).toBeDefined();
  });

  it('keeps readings and verdict apart', () => {
    keep();
    expect(openContentCache('verdict', '/content', RULES, folder).get('key')).toBeUndefined();
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
    const cache = openContentCache('readings', '/content', RULES, '/dev/null/none');
    cache.set('key', reading);
    expect(() => cache.save()).not.toThrow();
  });
});

describe('cacheKey', () => {
  const bytes = new TextEncoder().encode('x');

  it('tells paths and bytes apart', () => {
    expect(cacheKey('a', bytes)).toBe(cacheKey('a', bytes));
    expect(cacheKey('a', bytes)).not.toBe(cacheKey('b', bytes));
    expect(cacheKey('a', bytes)).not.toBe(cacheKey('a', new TextEncoder().encode('y')));
  });
});
