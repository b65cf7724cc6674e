import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileRole } from '../folder/places.ts';
import { type LoadedText, loadText } from './load-text.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-text-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function load(bytes: string | Uint8Array, role: FileRole = 'source'): LoadedText {
  writeFileSync(join(folder, 'a.txt'), bytes);
  return loadText(folder, { path: 'a.txt', role, id: 'a' });
}
const codes = ({ issues }: LoadedText): string[] => issues.map(({ code }) => code);

describe('loadText', () => {
  it('takes the text of a file, with a key that changes with it', () => {
    const [one, other] = [load('Uỷ ban\n'), load('Ủy ban\n')];
    expect(one).toMatchObject({ issues: [], content: { text: 'Uỷ ban\n' } });
    expect(one.content?.key).not.toBe(other.content?.key);
    expect(load('Uỷ ban\n').content?.key).toBe(one.content?.key);
  });

  it.each([
    ['source', 4_000_000, '4,01 MB, quá 4 MB'],
    ['document', 1_500_000, '1,51 MB, quá 1,5 MB'],
    ['unit', 1_500_000, '1,51 MB, quá 1,5 MB'],
    ['handbook', 500_000, '0,51 MB, quá 0,5 MB'],
  ] as const)('reads a %s of %i bytes, and refuses a longer one unread', (role, limit, said) => {
    expect(codes(load('a'.repeat(limit), role))).toEqual([]);
    const longer = load('a'.repeat(limit + 1), role);
    expect(longer.content).toBeUndefined();
    expect(longer.issues).toMatchObject([{ code: 'file-too-large', severity: 'error', file: 'a.txt', line: 1 }]);
    expect(longer.issues[0]?.message).toContain(said);
  });

  it.each(['', ' \n\t\n', '\ufeff'])('says that %j is no text', (text) => {
    const loaded = load(text);
    expect(codes(loaded)).toContain('file-empty');
    expect(loaded.content).toBeUndefined();
  });

  it('says why a file cannot be read, and does not throw', () => {
    expect(loadText(folder, { path: 'none.txt', role: 'source', id: 'none' }).issues).toMatchObject([
      { code: 'file-unreadable', message: expect.stringContaining('ENOENT') },
    ]);
  });

  it('hands on what is wrong with the encoding', () => {
    expect(codes(load(new Uint8Array([0xff, 0xfe, 0x41, 0])))).toEqual(['encoding-utf16']);
  });
});
