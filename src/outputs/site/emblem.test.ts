import { describe, expect, it } from 'vitest';
import { addressesUnder } from './addresses.ts';
import { emblemImage } from './emblem.ts';

const shown = (width: number, height: number) =>
  emblemImage({ file: 'a.svg', sha256: '', width, height }, addressesUnder('van-ban-tp'));

describe('emblemImage', () => {
  it('is nothing where the office shows none', () =>
    expect(emblemImage(undefined, addressesUnder('/'))).toBeUndefined());

  it('has an address in the folder of the site, one height, and the proportion of the image', () => {
    expect(shown(100, 100)).toEqual({ src: '/van-ban-tp/bieu-trung/a.svg', width: 56, height: 56 });
    expect(shown(30.5, 61)).toMatchObject({ width: 28, height: 56 });
    expect(shown(1, 1000)).toMatchObject({ width: 1 });
  });
});
