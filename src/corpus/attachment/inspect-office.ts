import { strFromU8, unzipSync } from 'fflate';
import { actingIn } from './acting-parts.ts';
import { type Inspected, unlike } from './inspected.ts';

/** The part that makes a file what its ending says. */
const MAIN = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' };

/** Parts by which such a file acts, or carries other files. */
const FORBIDDEN: readonly [part: RegExp, what: string][] = [
  [/vbaProject\.bin$|vbaData\.xml$|\/macrosheets\//i, 'macro'],
  [/(?:^|\/)(?:embeddings|oleObject)/i, 'tệp đính kèm bên trong'],
  [/(?:^|\/)(?:activeX|ctrlProps)\//i, 'nút điều khiển (ActiveX)'],
];

/** Unpacked, no directive with its tables is larger; a small file that says it is was made to fill the memory. */
const LARGEST = 200 * 1024 * 1024;

/** What such a file says of who made it, with the word for it. */
const PROPERTIES: readonly [element: RegExp, name: string][] = [
  [/<dc:creator>[^<]/, 'tác giả'],
  [/<cp:lastModifiedBy>[^<]/, 'người sửa sau cùng'],
  [/<Manager>[^<]/, 'người quản lý'],
];

/** Looks into a file of Word or Excel. */
export function inspectOffice(bytes: Uint8Array, ending: keyof typeof MAIN): Inspected {
  let parts: Record<string, Uint8Array>;
  const names: string[] = [];
  let size = 0;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return size <= LARGEST && /\.(?:xml|rels)$/.test(name);
      },
    });
  } catch {
    return unlike(`tệp không phải .${ending}, hoặc có mật khẩu`);
  }
  if (size > LARGEST) return unlike('tệp mở ra quá lớn');
  if (!names.includes(MAIN[ending])) return unlike(`tệp không phải .${ending}`);
  const texts = Object.entries(parts).map(([name, part]) => [name, strFromU8(part)] as const);
  const types = parts['[Content_Types].xml'] ? strFromU8(parts['[Content_Types].xml']) : '';
  const unsafe = FORBIDDEN.filter(([part]) => names.some((name) => part.test(name))).map(([, what]) => what);
  const all = texts.map(([, xml]) => xml).join('\n');
  return {
    unsafe: [...new Set([...unsafe, ...(/macroEnabled/i.test(types) ? ['macro'] : []), ...actingIn(all)])],
    text: texts
      .filter(([name]) => !OF_LOOKS.test(name))
      .map(([, xml]) => wordsOf(xml))
      .join('\n\n')
      .normalize('NFC'),
    isReadable: true,
    properties: PROPERTIES.filter(([element]) => element.test(all)).map(([, name]) => name),
  };
}

/** Parts that say how such a file looks, and what belongs to what. */
const OF_LOOKS = /(?:styles|theme\d*|fontTable|settings|webSettings|\[Content_Types\])\.xml$|\.rels$/;

/** The words of a part, a line for each paragraph, row or cell; what is hidden or struck out is read as well. */
function wordsOf(xml: string): string {
  return xml
    .replace(/<\/(?:w:p|si|row|c|a:p|cp:\w+|dc:\w+)>|<w:br\b[^>]*>/g, '\n')
    .replace(/<w:tab\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
