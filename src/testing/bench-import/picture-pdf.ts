import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As offices scan: grey, and with the losses of a picture that is made small. */
const SCANNED = ['-r', '200', '-gray', '-jpeg', '-jpegopt', 'quality=60'];
const DPI = 200;
const POINTS = 72;

/** A PDF that holds nothing but pictures of the pages of another one, as a scanner makes it. */
export function asScan(pdf: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    execFileSync('pdftoppm', [...SCANNED, join(folder, 'paper.pdf'), join(folder, 'page')]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
    return ofPictures(pictures.toSorted().map((name) => readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ofPictures(pictures: readonly Buffer[]): Buffer {
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${pictures.length}>>`),
  ];
  for (const [index, picture] of pictures.entries()) {
    const own = 3 + index * 3;
    const { width, height, colours } = frameOf(picture);
    const [across, up] = [(width * POINTS) / DPI, (height * POINTS) / DPI];
    const draw = `${across} 0 0 ${up} 0 0 cm /P Do`;
    objects.push(
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${up}]/Contents ${own + 1} 0 R/Resources<</XObject<</P ${own + 2} 0 R>>>>>>`,
      ),
      Buffer.from(`<</Length ${draw.length}>>stream\n${draw}\nendstream\n`),
      Buffer.concat([
        Buffer.from(
          `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${colours === 1 ? 'DeviceGray' : 'DeviceRGB'}/BitsPerComponent 8/Filter/DCTDecode/Length ${picture.length}>>stream\n`,
        ),
        picture,
        Buffer.from('\nendstream\n'),
      ]),
    );
  }
  return written(objects);
}

function written(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj`), object, Buffer.from('\nendobj\n')]);
    places.push(length);
    length += part.length;
    parts.push(part);
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** How large a JPEG is and how many colours it has stands in its frame. */
function frameOf(picture: Buffer): { width: number; height: number; colours: number } {
  for (let at = 2; at < picture.length; at += 2 + picture.readUInt16BE(at + 2)) {
    const marker = picture[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) {
      return { width: picture.readUInt16BE(at + 7), height: picture.readUInt16BE(at + 5), colours: picture[at + 9]! };
    }
  }
  throw new Error('a JPEG without a frame');
}
