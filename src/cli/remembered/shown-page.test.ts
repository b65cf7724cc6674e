import { describe, expect, it } from 'vitest';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import type { Frame } from '../../outputs/site/frame.ts';
import { shown } from '../../outputs/site/shown.ts';
import { shownPage } from './shown-page.ts';

const FRAME: Frame = {
  name: 'Trang',
  publisher: 'Văn phòng',
  contentVersion: '22/11/2026 · 3f9a2c1b',
  contentDigest: '3f9a2c1b',
  addresses: addressesUnder('/'),
};
const ANNOUNCEMENT = { text: 'Nghỉ lễ', first: '2026-09-02', last: '2026-09-02', days: 'ngày 02/9/2026' };

interface Told {
  frame?: Frame;
  view?: object;
  address?: string;
  code?: string;
}

const keyOf = ({ frame = FRAME, view = { page: 'Điều 1' }, address = '/a/', code = 'c' }: Told = {}) =>
  shownPage(
    shown(frame, () => view),
    address,
    code,
  )?.key;

describe('what a page shows', () => {
  it('is the same for the same view in the same frame', () => {
    expect(keyOf({ view: { page: ['Điều 1', undefined, new Map([['a', 1]])] } })).toBe(
      keyOf({ view: { page: ['Điều 1', undefined, new Map([['a', 1]])] } }),
    );
  });

  it.each([
    ['its view', { view: { page: 'Điều 2' } }],
    ['a map in its view', { view: { page: new Map([['a', 1]]) } }],
    ['its frame', { frame: { ...FRAME, name: 'Trang khác' } }],
    ['an announcement', { frame: { ...FRAME, announcement: ANNOUNCEMENT } }],
    ['where it stands', { address: '/b/' }],
    ['the code', { code: 'd' }],
  ])('is something else with %s', (_, other) => {
    expect(keyOf(other)).not.toBe(keyOf());
  });

  it('is the same whatever the version of the content is', () => {
    expect(keyOf({ frame: { ...FRAME, contentVersion: '01/12/2026 · 0', contentDigest: '0' } })).toBe(keyOf());
  });

  it('is worked out in an open frame', () => {
    const page = shownPage(
      shown(FRAME, ({ contentDigest }) => ({ version: contentDigest })),
      '/a/',
      'c',
    );
    expect(JSON.stringify(page?.shown)).not.toContain('3f9a2c1b');
    expect(page?.frame).toBe(FRAME);
  });

  it('cannot be told of a function, which may know anything', () => {
    expect(() => keyOf({ view: { page: { draw: () => 'Điều 1' } } })).toThrow();
  });

  it.each([undefined, {}, { unit: 'phong-noi-vu' }])('is not known of a page that is told %j', (props) => {
    expect(shownPage(props, '/a/', 'c')).toBeUndefined();
  });
});
