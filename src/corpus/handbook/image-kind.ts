export type ImageKind = 'png' | 'jpg' | 'webp' | 'avif' | 'svg';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What kind of image bytes are, by what they say and not by a name; undefined where they are none, or a broken one. */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
  const at = (start: number, end: number): string => String.fromCharCode(...bytes.subarray(start, end));
  if (at(0, 8) === '\x89PNG\r\n\x1a\n')
    return at(12, 16) === 'IHDR' && hasArea(bytes) && hasEnd(bytes, 'IEND') ? 'png' : undefined;
  if (at(0, 3) === '\xff\xd8\xff') return hasFrame(bytes) ? 'jpg' : undefined;
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP')
    return isWhole(bytes) && /^VP8[ LX]$/.test(at(12, 16)) ? 'webp' : undefined;
  if (at(4, 8) === 'ftyp') return /avi[fs]/.test(at(8, 64)) && at(0, 4096).includes('ispe') ? 'avif' : undefined;
  return isSvg(bytes) ? 'svg' : undefined;
}

/** A PNG says how wide and high it is in its first chunk. */
function hasArea(bytes: Uint8Array): boolean {
  if (bytes.length < 24) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(16) > 0 && view.getUint32(20) > 0;
}

/** The last chunk of a PNG: a file cut short lacks it. */
function hasEnd(bytes: Uint8Array, chunk: string): boolean {
  return String.fromCharCode(...bytes.subarray(-8, -4)) === chunk;
}

/** A RIFF file says how long it is. */
function isWhole(bytes: Uint8Array): boolean {
  return bytes.length >= 30 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length;
}

/** A JPEG says how large it is in a frame header, after segments that each say how long they are. */
function hasFrame(bytes: Uint8Array): boolean {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) return true;
    at += 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!;
  }
  return false;
}

/** A drawing of its own: a browser shows none without the name of the vocabulary. */
function isSvg(bytes: Uint8Array): boolean {
  try {
    return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg\s[^>]*xmlns=["']http:\/\/www\.w3\.org\/2000\/svg["'][\s\S]*<\/svg>\s*$/.test(
      utf8.decode(bytes),
    );
  } catch {
    return false;
  }
}
