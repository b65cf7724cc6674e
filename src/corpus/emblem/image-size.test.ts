import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.ts';

const svg = (attributes: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path/></svg>`,
  );
const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** A PNG that says a size, and whose bytes are somewhere inside a larger memory, as those of files are. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(7 + 24 + 12).subarray(7);
  bytes.set([...latin('\x89PNG\r\n\x1a\n'), 0, 0, 0, 13, ...latin('IHDR')]);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, width);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(20, height);
  bytes.set([0, 0, 0, 0, ...latin('IEND'), 1, 2, 3, 4], 24);
  return bytes;
}

describe('imageSize', () => {
  it('is what a PNG says', () => expect(imageSize(png(640, 480))).toEqual({ width: 640, height: 480 }));

  it('is what the first frame of a JPEG says, behind other segments', () => {
    const bytes = [
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xdb, 0, 3, 0, 0xff, 0xc2, 0, 17, 8, 1, 44, 0, 200, 3, 0, 0,
    ];
    expect(imageSize(new Uint8Array(bytes))).toEqual({ width: 200, height: 300 });
  });

  it.each([
    ['viewBox="0 0 30 20"', 30, 20],
    ["viewBox='-5 -5 30.5 20'", 30.5, 20],
    ['width="20px" height="10mm"', 20, 10],
    ['width="900" height="10" viewBox="0 0 30 20"', 30, 20],
    ['viewBox="0 0 0 20"', 0, 20],
    ['width="." height="10"', 0, 10],
  ])('is that of the drawing itself: %s', (attributes, width, height) => {
    expect(imageSize(svg(attributes))).toEqual({ width, height });
  });

  it('is nothing of what is no image', () => {
    expect(imageSize(new TextEncoder().encode('Chữ.'))).toEqual({ width: 0, height: 0 });
  });
});
