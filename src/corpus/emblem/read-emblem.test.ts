import { describe, expect, it } from 'vitest';
import { readEmblem } from './read-emblem.ts';

const sizeOf = (bytes: Uint8Array): [number, number] => {
  const { width, height } = readEmblem(bytes);
  return [width, height];
};
const svg = (attributes: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path/></svg>`,
  );
const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** A JPEG whose frame is 200 wide and 300 high, turned as its camera noted. */
function jpeg(orientation: number): Uint8Array {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const exif = [...latin('Exif\0\0MM\0*'), 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const frame = [0xff, 0xc2, 0, 17, 8, 1, 44, 0, 200, 3, ...Array<number>(12).fill(0)];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...frame]);
}

describe('the size of an emblem', () => {
  it('is that of a drawing: what it asks for, else its own room', () => {
    expect(sizeOf(svg('viewBox="0 0 30 20"'))).toEqual([30, 20]);
    expect(sizeOf(svg('width="900" height="10" viewBox="0 0 30 20"'))).toEqual([900, 10]);
  });

  it('is that of a photograph as it is shown, also where the camera was turned', () => {
    expect(sizeOf(jpeg(1))).toEqual([200, 300]);
    expect(sizeOf(jpeg(6))).toEqual([300, 200]);
  });

  it('is nothing where an image does not say it, and of what is no image', () => {
    for (const bytes of [svg(''), svg('viewBox="0 0 0 20"'), new TextEncoder().encode('Chữ.')])
      expect(sizeOf(bytes)).toContain(0);
  });

  it('stands beside what tells one state of the file from another', () => {
    expect(readEmblem(svg('viewBox="0 0 30 20"')).sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
