import { imageKind } from '../handbook/image-kind.ts';

/** How wide and high an image is, in its own measure. */
export interface ImageSize {
  width: number;
  height: number;
}

/** The size of a PNG, a JPEG or an SVG, by what it says of itself; zero where it does not say. */
export function imageSize(bytes: Uint8Array): ImageSize {
  const kind = imageKind(bytes);
  if (kind === 'svg') return svgSize(new TextDecoder().decode(bytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'png') return { width: view.getUint32(16), height: view.getUint32(20) };
  return kind === 'jpg' ? jpegSize(view) : { width: 0, height: 0 };
}

/** In the first frame header, after segments that each say how long they are. */
function jpegSize(view: DataView): ImageSize {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xc2) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return { width: 0, height: 0 };
}

/** By its own room, of which it may be shown larger or smaller; else by the size that it asks for. */
function svgSize(text: string): ImageSize {
  const [root = ''] = /<svg\s[^>]*>/.exec(text) ?? [];
  const [, , width, height] = /\sviewBox=["']([^"']*)["']/.exec(root)?.[1]?.trim().split(/\s+/) ?? [];
  const of = (name: string, room: string | undefined): number => {
    const written = room ?? new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(root)?.[1];
    const number = Number(written);
    return Number.isFinite(number) ? number : 0;
  };
  return { width: of('width', width), height: of('height', height) };
}
