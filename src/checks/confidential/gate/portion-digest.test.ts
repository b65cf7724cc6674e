import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { portionDigest } from './portion-digest.ts';

const digest = (portion: string): string => portionDigest('van-ban/a.mdx', 'personal-data', portion);

describe('the digest of a portion', () => {
  it('stays while the words stay', () => {
    expect(digest('gọi **0905**\n123 456')).toBe(digest('gọi 0905 123 456 '));
  });

  it('changes with a letter, a digit, the case, the file and the reason', () => {
    const all = [
      digest('gọi 0905 123 456'),
      digest('gọi 0905 123 457'),
      digest('Gọi 0905 123 456'),
      digest('gọi ngay 0905 123 456'),
      portionDigest('van-ban/b.mdx', 'personal-data', 'gọi 0905 123 456'),
      portionDigest('van-ban/a.mdx', 'secret-mark', 'gọi 0905 123 456'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is no quick hash of a number that stands alone', () => {
    const said = digest('0905123456').replace('-', '');
    for (const name of ['md5', 'sha1', 'sha256', 'sha512']) {
      expect(createHash(name).update('0905123456').digest('base64').toLowerCase()).not.toContain(said);
    }
    expect(said).toMatch(/^[a-z2-7]{10}$/);
  });
});
