import { describe, expect, it } from 'vitest';
import { faultReport } from '../../outputs/site/fault-report.ts';
import type { Frame } from '../../outputs/site/frame.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { closeFrame, openFrame } from './open-frame.ts';

const FRAME: Frame = {
  name: 'Trang',
  publisher: 'Văn phòng',
  contentVersion: '22/11/2026 · 3f9a2c1b',
  contentDigest: '3f9a2c1b',
  addresses: addressesUnder('/'),
};

/** A page as the site draws one: the version stands in its text, in an address and in an attribute. */
function page({ contentVersion, contentDigest }: Frame): string {
  const report = faultReport('a@b.vn', { what: 'Công văn', address: 'https://b.vn/', contentVersion });
  return `<a href="${report}">Báo lỗi</a><p>Phiên bản ${contentVersion}</p><p data-version="${contentDigest}">Điều · 1</p>`;
}

describe('a page drawn in an open frame', () => {
  it('does not know the version of the content', () => {
    expect(page(openFrame(FRAME))).not.toMatch(/3f9a2c1b|22\/11|22%2F11/);
  });

  it('is closed to the page that would have been drawn with any version', () => {
    const open = Buffer.from(page(openFrame(FRAME)));
    const later = { ...FRAME, contentVersion: '01/12/2026 · 00000000', contentDigest: '00000000' };
    for (const frame of [FRAME, later, { ...later, contentVersion: '00000000' }])
      expect(closeFrame(open, frame).toString()).toBe(page(frame));
  });

  it('is left as it is where it names no version', () => {
    expect(closeFrame(Buffer.from('<p>Điều 1</p>'), FRAME).toString()).toBe('<p>Điều 1</p>');
  });

  it('is never published open', () => {
    const { contentVersion } = openFrame(FRAME);
    const odd = Buffer.from(contentVersion.replace('·', '&middot;'));
    expect(() => closeFrame(odd, FRAME)).toThrow();
  });
});
