import { decodeTcvn3, decodeVniCased } from '../../vietnamese/encoding/legacy-tables.ts';
import { findLegacyEncoding, type LegacyEncoding } from '../../vietnamese/encoding/legacy-encoding.ts';
import { Unreadable } from './unreadable.ts';

/** A way of writing Vietnamese from before Unicode, which needs a face of its own. */
export type OldEncoding = 'TCVN3' | 'VNI';

/** The old encoding that a face is made for, by its name; undefined for every other face. */
export function encodingOfFace(face: string | undefined): OldEncoding | undefined {
  const name = (face ?? '').replace(/^[A-Z]{6}\+/, '');
  if (/^\.?vn(?!i)/i.test(name) && (name.startsWith('.') || /^vn(?:time|arial)/i.test(name))) return 'TCVN3';
  return /^vni[-_ ]/i.test(name) ? 'VNI' : undefined;
}

const BY_NAME: Partial<Record<LegacyEncoding, OldEncoding>> = { 'TCVN3 (ABC)': 'TCVN3', VNI: 'VNI' };

/** Letters that only Unicode has: such a text is no old one, whatever its face. */
const UNICODE = /[\u0102-\u01b0\u1ea0-\u1ef9]/;
const OLD = /[\u00a1-\u00ff\u00ad]/;

/** Whether a text is written in an old encoding, its face being one. */
export const isOld = (text: string): boolean => OLD.test(text) && !UNICODE.test(text);

/** The text in Unicode. Faces of TCVN3 whose name ends in H show small letters as capitals. */
export function inUnicode(text: string, encoding: OldEncoding, face = ''): string {
  if (UNICODE.test(text)) return text;
  const letters = encoding === 'TCVN3' ? decodeTcvn3(text) : decodeVniCased(text);
  return encoding === 'TCVN3' && /h$/i.test(face) ? letters.toUpperCase() : letters;
}

/** So many of the words in an old face are shown. */
const SHOWN = 60;

/** Text in an old face, of which nobody has confirmed that it may be converted. */
export class OldFont extends Unreadable {
  override name = 'OldFont';
  readonly encoding: OldEncoding;
  /** Some of the text, as the file has it. */
  readonly words: string;

  constructor(encoding: OldEncoding, text: string) {
    const words = text.slice(0, SHOWN);
    super(
      `tệp dùng phông ${encoding} cũ («${words}»). Sửa: chuyển tệp sang Unicode rồi nhập; hoặc nhập với --old-fonts để chương trình chuyển, rồi xem lại từng chữ.`,
    );
    this.encoding = encoding;
    this.words = words;
  }

  /** The same words in Unicode, for whoever is to confirm it. */
  get converted(): string {
    return inUnicode(this.words, this.encoding);
  }
}

/** Said where it was converted. */
export const oldFaceRemark = (encoding: OldEncoding, words: string): string =>
  `tệp dùng phông ${encoding} cũ, đã chuyển sang Unicode: xem lại từng chữ, nhất là chữ hoa. Trong tệp: «${words.slice(0, SHOWN)}».`;

/**
 * A plain text in Unicode, where it is one in an old encoding and a person has confirmed that.
 * @throws OldFont where nobody has, Unreadable where it is spoilt in another way
 */
export function textInUnicode(text: string, mayConvert: boolean): { text: string; remarks: string[] } {
  const sign = findLegacyEncoding(text);
  if (!sign) return { text, remarks: [] };
  const words = text
    .slice(text.lastIndexOf('\n', sign.offset) + 1)
    .split('\n', 1)[0]!
    .slice(0, SHOWN);
  const encoding = BY_NAME[sign.name];
  if (!encoding) {
    throw new Unreadable(`chữ viết bằng bảng mã ${sign.name} («${words}»). Sửa: chuyển sang Unicode rồi nhập lại.`);
  }
  if (!mayConvert) throw new OldFont(encoding, words);
  const lines = text.split('\n').map((line) => inUnicode(line, encoding));
  return { text: lines.join('\n'), remarks: [oldFaceRemark(encoding, words)] };
}
