import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { listFiles } from '../../cli/manifest.ts';

/** A file of a built site, or one inside it, as somebody may read it. */
export interface BuiltText {
  /** “don-vi/phong-mot/nhiem-vu.docx › word/document.xml” */
  name: string;
  /** The bytes as text, and below them the same without what stands between letters: tags, entities, folds, escapes. */
  text: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Every byte of a built site as text: what is packed (office files, the index of search) is unpacked. */
export function builtTexts(folder: string): BuiltText[] {
  return listFiles(folder).flatMap((file) => [
    { name: 'tên tệp', text: file },
    ...textsOf(file, readFileSync(join(folder, file))),
  ]);
}

function textsOf(name: string, bytes: Uint8Array): BuiltText[] {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) {
    return Object.entries(unzipSync(bytes)).flatMap(([inner, content]) => textsOf(`${name} › ${inner}`, content));
  }
  if (startsWith(bytes, [0x1f, 0x8b])) return textsOf(`${name} › gzip`, gunzipSync(bytes));
  const raw = new TextDecoder().decode(bytes);
  return [{ name, text: `${raw}\n${plain(raw)}`.normalize('NFC') }];
}

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

/** The text without what its format puts between letters. */
function plain(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, word?: string) => {
      if (word !== undefined) return ENTITIES[word] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => new TextDecoder().decode(Buffer.from(run.replaceAll('%', ''), 'hex')));
}
