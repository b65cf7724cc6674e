import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadImage } from './load-image.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2">';

const IMAGES = {
  png: bytes(
    '\x89PNG\r\n\x1a\n',
    [0, 0, 0, 13],
    'IHDR',
    [0, 0, 0, 2, 0, 0, 0, 2, ...new Array<number>(9).fill(0)],
    [0, 0, 0, 0],
    'IEND',
    [1, 2, 3, 4],
  ),
  jpg: bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 0, 2, 0, 2, 3, 0, 0]),
  webp: bytes('RIFF', [22, 0, 0, 0], 'WEBPVP8L', [10, 0, 0, 0], [0x2f, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  avif: bytes([0, 0, 0, 24], 'ftypavif', [0, 0, 0, 0], 'mif1', [0, 0, 0, 20], 'ispe'),
  svg: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<!-- vẽ tay -->\n${SVG}<path d="M0 0"/></svg>\n`),
};
type Extension = keyof typeof IMAGES;
const NAMES = Object.keys(IMAGES) as Extension[];

function issuesOf(name: string, content: Uint8Array | string) {
  writeFileSync(join(folder, name), content);
  return loadImage(folder, name).issues.map(({ code, fix }) => ({ code, fix }));
}

describe('loadImage', () => {
  it.each(NAMES)('takes a %s for what it says it is', (extension) => {
    expect(issuesOf(`a.${extension}`, IMAGES[extension])).toEqual([]);
  });

  it('takes .jpeg for .jpg', () => expect(issuesOf('a.jpeg', IMAGES.jpg)).toEqual([]));

  it('takes an SVG that says its size by width and height', () => {
    expect(issuesOf('a.svg', '<svg width="20px" height="10" xmlns="http://www.w3.org/2000/svg"><path/></svg>')).toEqual(
      [],
    );
  });

  it.each(NAMES.flatMap((name) => NAMES.filter((kind) => kind !== name).map((kind) => [name, kind] as const)))(
    'tells of a file .%s that it is a %s',
    (extension, kind) => {
      const [issue] = issuesOf(`a.${extension}`, IMAGES[kind]);
      expect(issue).toEqual({ code: 'image-unlike', fix: `đổi đuôi tệp thành .${kind}.` });
    },
  );

  it.each([
    ['png', IMAGES.png.subarray(0, 30)],
    ['png', 'MZ\x90'],
    ['png', ''],
    ['jpg', IMAGES.jpg.subarray(0, 8)],
    ['jpg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['webp', 'RIFF0000WAVEfmt '],
    ['webp', IMAGES.webp.subarray(0, 28)],
    ['webp', Buffer.concat([bytes('RIFF', [99, 0, 0, 0]), IMAGES.webp.subarray(8)])],
    ['avif', IMAGES.avif.subarray(0, 20)],
    ['avif', bytes([0, 0, 0, 24], 'ftypmp42', [0, 0, 0, 0], 'mp42')],
    ['svg', '<html><body></body></html>'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="2"><path/></svg>'],
    ['svg', '<svg viewBox="0 0 2 2"><path/></svg>'],
    ['svg', `${SVG}<path d="M0 0"/>`],
    ['svg', bytes(SVG, [0xff, 0xfe], '</svg>')],
  ] as const)('takes no %s that is none or a broken one (%#)', (extension, content) => {
    expect(issuesOf(`a.${extension}`, content)).toMatchObject([{ code: 'image-unlike' }]);
  });

  it.each([
    '<script>x()</script>',
    '<SCRIPT>x()</SCRIPT>',
    '<path onclick="x()"/>',
    '<path ONLOAD = "x()"/>',
    '<a href="https://example.vn"><path/></a>',
    '<use href="#a"/>',
    '<image href="https://example.vn/a.png"/>',
    '<foreignObject><p/></foreignObject>',
    '<animate attributeName="href" values="javascript:x"/>',
    '<style>@import "https://example.vn/a.css"</style>',
    '<path style="fill:url(https://example.vn/a)"/>',
    '<path style="fill:\\75rl(x)"/>',
    '<path fill="&#106;avascript:x"/>',
    '<path xlink:href="#a"/>',
    '<path d="M0 0" x=y/>',
    '<path d="a>b" onload=x />',
    '<svg:script>x</svg:script>',
    '<![CDATA[<script>x</script>]]>',
    '<?xml-stylesheet href="a.css"?>',
    '<!DOCTYPE svg [<!ENTITY a "b">]>',
    '< path/>',
  ])('takes no SVG with %s', (inside) => {
    expect(issuesOf('a.svg', `${SVG}${inside}</svg>`)).toMatchObject([{ code: 'image-unsafe' }]);
  });
});
