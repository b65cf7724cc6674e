import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anEntry, aProgressFile } from '../../testing/builders/progress.ts';
import { fromShareFragment, SHARE_LIMIT, toShareFragment } from './share-link.ts';

const entries = (count: number, note: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => anEntry({ task: `viec-${index}`, note: note(index) }));

describe('a shared link', () => {
  it('carries the whole file there and back', async () => {
    const file = aProgressFile({ unitName: 'Xã Bình Hoà', entries: entries(20, () => 'Đã họp với thôn, khối phố') });
    const fragment = await toShareFragment(file);
    expect(fragment).toBeDefined();
    expect(await fromShareFragment(fragment ?? '')).toEqual({ file, problems: [] });
  });

  it('holds only characters that need no escaping in an address', async () => {
    expect(await toShareFragment(aProgressFile())).toMatch(/^#tien-do=1\.[A-Za-z0-9_-]+$/);
  });

  it('stays short for a unit with the fourteen duties of the directive', async () => {
    const fragment = await toShareFragment(aProgressFile({ entries: entries(14, (index) => `Báo cáo số ${index}`) }));
    expect(fragment?.length).toBeLessThan(1000);
  });

  it('is not made when it would be longer than links may be', async () => {
    const digest = (index: number) => createHash('sha512').update(String(index)).digest('base64');
    expect(await toShareFragment(aProgressFile({ entries: entries(100, digest) }))).toBeUndefined();
    expect((await toShareFragment(aProgressFile({ entries: entries(40, digest) })))?.length).toBeLessThan(SHARE_LIMIT);
  });

  it.each(['', 'AAAA', '***', 'eyJmb3JtYXQiOiJkaXJlY3RpdmUtcHJvZ3Jlc3MifQ'])(
    'tells of damage in «%s»',
    async (packed) => {
      const { file, problems } = await fromShareFragment(`#tien-do=1.${packed}`);
      expect(file).toBeUndefined();
      expect(problems).toHaveLength(1);
    },
  );

  it.each([
    ['a full stop of the sentence around it', (link: string) => `${link}.`],
    ['a closing bracket and a comma', (link: string) => `${link}),`],
    ['a parameter of a network', (link: string) => `${link}&fbclid=IwAR0_x-y`],
    ['a parameter, escaped', (link: string) => `${link}%26utm_source=zalo`],
    ['letters that nobody sees', (link: string) => `${link.slice(0, 40)}\u200B${link.slice(40)}\u2060`],
    ['the same, escaped', (link: string) => `${link.slice(0, 40)}%E2%80%8B${link.slice(40)}`],
    ['a line end in its middle', (link: string) => `${link.slice(0, 60)}\r\n ${link.slice(60)}`],
    ['a quotation mark', (link: string) => `${link}”`],
    ['a broken escape', (link: string) => `${link}%E2%`],
  ])('outlives what programs do to it: %s', async (_what, change) => {
    const file = aProgressFile();
    const fragment = (await toShareFragment(file)) ?? '';
    expect(await fromShareFragment(change(fragment))).toEqual({ file, problems: [] });
  });

  it('tells of a link that was cut', async () => {
    const fragment = (await toShareFragment(aProgressFile())) ?? '';
    expect((await fromShareFragment(fragment.slice(0, -20))).file).toBeUndefined();
  });

  it('does not unpack without end', async () => {
    const bomb = await toShareFragment(aProgressFile({ contentVersion: 'a'.repeat(5_000_000) }));
    expect(bomb).toBeDefined();
    expect((await fromShareFragment(bomb ?? '')).file).toBeUndefined();
  });
});
