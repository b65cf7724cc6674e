import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

const address = 'https://vanban.example.vn/don-vi/phong-noi-vu/';

/** The modules that a path paints, as rows of # and blanks. */
function painted({ size, path }: ReturnType<typeof qrCode>): string[] {
  const grid = Array.from({ length: size }, () => Array<string>(size).fill(' '));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at += 1) grid[Number(y)]![Number(x) + at] = '#';
  }
  return grid.map((row) => row.join(''));
}

describe('the QR code of an address', () => {
  it('has its three finders inside a quiet zone of four modules', () => {
    const rows = painted(qrCode(address));
    const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
    const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    const far = rows.length - 4 - 7;
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const)
      expect(at(x, y)).toEqual(finder);
    expect(rows.slice(0, 4).join('').trim()).toBe('');
    expect(rows.every((row) => row.startsWith('    ') && row.endsWith('    '))).toBe(true);
  });

  it('is the same drawing for the same address and another for another', () => {
    expect(qrCode(address)).toEqual(qrCode(address));
    expect(qrCode(address).path).not.toBe(qrCode(`${address}x`).path);
  });
});
