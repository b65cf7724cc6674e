import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepRemembered, openRemembered, type Remembered } from './remembered.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remembered-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a build leaves that has made these. */
function saved(...made: [key: string, text: string][]): Remembered {
  const memory = openRemembered(at('none'));
  for (const [key, text] of made) memory.set(key, Buffer.from(text));
  memory.save(at('saved'));
  return openRemembered(at('saved'));
}

describe('what builds have made', () => {
  it('comes back to the byte under its own key', () => {
    const again = saved(['a', 'Điều 1'], ['b', ''], ['c', '\n\0']);
    expect(['a', 'b', 'c', 'd'].map((key) => again.get(key)?.toString())).toEqual(['Điều 1', '', '\n\0', undefined]);
  });

  it('is asked for in the build that made it, too', () => {
    const memory = openRemembered(at('none'));
    memory.set('a', Buffer.from('1'));
    expect(memory.get('a')?.toString()).toBe('1');
  });

  it('is forgotten when a build has not asked for it', () => {
    const memory = saved(['a', '1'], ['b', '2']);
    memory.get('b');
    memory.set('c', Buffer.from('3'));
    memory.save(at('again'));
    const again = openRemembered(at('again'));
    expect(['a', 'b', 'c'].map((key) => again.get(key)?.toString())).toEqual([undefined, '2', '3']);
  });

  it.each([
    ['its bytes', (bytes: Buffer) => bytes.fill(0, bytes.length - 3)],
    ['its list', (bytes: Buffer) => bytes.fill('x', bytes.indexOf('[') + 3, bytes.indexOf('[') + 4)],
    ['its end', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['all of it', () => Buffer.alloc(0)],
  ])('is not there where %s was damaged', (_, damage) => {
    saved(['a', 'Điều 1']);
    writeFileSync(at('saved'), damage(readFileSync(at('saved'))));
    expect(openRemembered(at('saved')).get('a')).toBeUndefined();
  });
});

describe('what cannot be written', () => {
  it('stops no build', () => {
    writeFileSync(at('file'), 'a file where the folder would be');
    expect(() => openRemembered(at('none')).save(at('file/saved'))).not.toThrow();
  });
});

describe('keepRemembered', () => {
  it('keeps what was used last and lets the oldest go', () => {
    for (let age = 1; age <= 16; age += 1) {
      saved();
      keepRemembered(at('saved'), at(`kept/${age}`));
      utimesSync(at(`kept/${age}`), 1000 - age, 1000 - age);
    }
    saved();
    keepRemembered(at('saved'), at('kept/new'));
    expect(readdirSync(at('kept'))).toHaveLength(16);
    expect(readdirSync(at('kept'))).toEqual(expect.arrayContaining(['new', '1', '15']));
    expect(readdirSync(at('kept'))).not.toContain('16');
  });

  it('costs nothing but time where it cannot be kept', () => {
    saved(['a', '1']);
    writeFileSync(at('kept'), 'a file where the folder would be');
    expect(() => keepRemembered(at('saved'), at('kept/a'))).not.toThrow();
    expect(readdirSync(folder)).toEqual(['kept']);
  });
});
