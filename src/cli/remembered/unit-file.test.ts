import { unzipSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UNIT_FILES, type UnitFile } from '../../outputs/unit-files/files.ts';
import { aDuty, someDuties } from '../../testing/builders/unit-duties.ts';
import type { Outputs } from './kept-outputs.ts';
import { closePackage } from './open-package.ts';
import { unitFileBytes } from './unit-file.ts';

const fileOf = (format: string): UnitFile => UNIT_FILES.find((file) => file.format === format)!;

function memory(code = 'c') {
  const kept = new Map<string, Buffer>();
  const outputs: Outputs = {
    code,
    get: (key) => kept.get(key),
    set: (key, bytes) => void kept.set(key, Buffer.from(bytes)),
    save: () => undefined,
    tellTaken: () => undefined,
  };
  return { kept, outputs };
}

const partsOf = (file: string | Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(file as Uint8Array)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );

const MANY = Array.from({ length: 120 }, (_, index) =>
  aDuty({ number: index + 1, title: `Việc số ${index + 1} – 5 < 7` }),
);
const LATER = { contentVersion: '0123beef' };

describe.each(['docx', 'xlsx'])('the %s file of a unit', (format) => {
  const file = fileOf(format);

  it.each([
    ['no duty', []],
    ['one duty', [aDuty()]],
    ['many duties', MANY],
  ])('says with %s what it would say if it were not remembered, for each version', async (_, duties) => {
    const { kept, outputs } = memory();
    for (const version of [{}, LATER]) {
      const made = await unitFileBytes(file, someDuties(duties, version), outputs);
      expect(partsOf(made)).toEqual(partsOf(await file.make(someDuties(duties, version))));
    }
    expect(kept.size).toBe(1);
  });

  it('is the same to the byte from memory as when it is made', async () => {
    const { outputs } = memory();
    await unitFileBytes(file, someDuties(MANY), outputs);
    const again = await unitFileBytes(file, someDuties(MANY, LATER), outputs);
    expect(again).toEqual(await unitFileBytes(file, someDuties(MANY, LATER), memory().outputs));
  });

  it.each([
    ['another duty', someDuties([aDuty({ title: 'Việc khác' })]), 'c'],
    ['another day of the content', someDuties(undefined, { contentDate: '2026-11-23' }), 'c'],
    ['another name of the site', someDuties(undefined, { site: { name: 'A', publisher: 'B' } }), 'c'],
    ['other code', someDuties(), 'd'],
  ])('is made anew with %s', async (_, duties, code) => {
    const { kept, outputs } = memory();
    await unitFileBytes(file, someDuties(), outputs);
    await unitFileBytes(file, duties, { ...outputs, code });
    expect(kept.size).toBe(2);
  });

  it('has the right checksum before each part and in the list', async () => {
    const made = Buffer.from((await unitFileBytes(file, someDuties(MANY), memory().outputs)) as Uint8Array);
    for (const [name, part] of Object.entries(unzipSync(made))) {
      const sums = [
        ...Buffer.from(made)
          .toString('latin1')
          .matchAll(new RegExp(name.replace(/[[\].]/g, '\\$&'), 'g')),
      ];
      const [local, listed] = [sums[0]!.index - 30, sums.at(-1)!.index - 46];
      expect([made.readUInt32LE(local + 14), made.readUInt32LE(listed + 16)], name).toEqual([crc32(part), crc32(part)]);
      expect([made.readUInt32LE(local + 22), made.readUInt32LE(listed + 24)]).toEqual([part.length, part.length]);
    }
  });
});

describe('a file of a unit that is quickly made', () => {
  it.each(['csv', 'ics', 'json'])('is not remembered: %s', async (format) => {
    const { kept, outputs } = memory();
    expect(await unitFileBytes(fileOf(format), someDuties(), outputs)).toEqual(await fileOf(format).make(someDuties()));
    expect(kept.size).toBe(0);
  });
});

describe('closePackage', () => {
  it('refuses what is no such file', () => {
    expect(() => closePackage(Buffer.alloc(40), 'a', 'b')).toThrow();
  });
});
