import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isLocked, isOldOrLocked } from '../office-container.ts';
import { Unreadable } from '../unreadable.ts';
import { below, attributeOf, BROKEN, parseXml } from './xml.ts';

/** The parts of a Word file that hold text or say how it looks; pictures stay closed. */
export interface WordPackage {
  /** Path inside the file, and its text. */
  parts: ReadonlyMap<string, string>;
  /** Path of the part that holds the document itself. */
  main: string;
}

/** No paper has so much text; a file that unpacks to more is made to fill a machine. */
const MOST_TEXT = 60_000_000;

/**
 * Opens a .docx.
 * @throws Unreadable where it is broken, locked by a password, has macros or is no Word file
 */
export function openWord(bytes: Uint8Array): WordPackage {
  if (isOldOrLocked(bytes)) throw new Unreadable(lockedOrOld(bytes));
  const parts = textParts(bytes);
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) throw new Unreadable(BROKEN);
  if (/macroEnabled|vbaProject/i.test(types)) {
    throw new Unreadable(
      'tệp Word có macro nên không được mở. Sửa: trong Word chọn Lưu thành, loại .docx, rồi nhập tệp đó.',
    );
  }
  const relations = parts.get('_rels/.rels');
  const main = relations && mainPart(relations);
  if (main === undefined || !parts.has(main)) {
    throw new Unreadable('tệp này không phải văn bản Word. Sửa: lưu văn bản thành .docx rồi nhập tệp đó.');
  }
  return { parts, main };
}

const lockedOrOld = (bytes: Uint8Array): string =>
  isLocked(bytes)
    ? 'tệp Word được khoá bằng mật khẩu nên không đọc được. Sửa: mở bằng mật khẩu trong Word, bỏ mật khẩu rồi lưu lại và nhập tệp đó.'
    : 'tệp này là Word kiểu cũ (.doc) dù tên có đuôi .docx. Sửa: đổi đuôi tệp thành .doc rồi nhập, hoặc lưu thành .docx trong Word.';

function textParts(bytes: Uint8Array): Map<string, string> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        size += originalSize;
        if (size > MOST_TEXT) throw new Unreadable(TOO_MUCH);
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, decoded(content)]));
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(BROKEN);
  }
}

const TOO_MUCH =
  'tệp Word bung ra quá lớn so với một văn bản nên không được mở. Sửa: chép phần lời văn sang một tệp mới rồi nhập tệp đó.';

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes).replace(/^\ufeff/, '');
}

function mainPart(relations: string): string | undefined {
  const relation = below(parseXml(relations), 'Relationship').find((one) =>
    attributeOf(one, 'Type')?.endsWith('/officeDocument'),
  );
  return attributeOf(relation, 'Target')?.replace(/^\//, '');
}

/** The parts that a document names by a kind of relation (`styles`, `header` …), by their paths. */
export function relatedParts({ parts, main }: WordPackage, kind: string): string[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = parts.get(`${folder}_rels/${main.slice(folder.length)}.rels`);
  if (relations === undefined) return [];
  return below(parseXml(relations), 'Relationship')
    .filter((one) => attributeOf(one, 'Type')?.endsWith(`/${kind}`))
    .flatMap((one) => attributeOf(one, 'Target') ?? [])
    .map((target) => (target.startsWith('/') ? target.slice(1) : folder + target))
    .filter((path) => parts.has(path));
}

/** A part as a tree, or undefined where the file has none of that kind. */
export function relatedPart(file: WordPackage, kind: string): Document | undefined {
  const [path] = relatedParts(file, kind);
  return path === undefined ? undefined : parseXml(file.parts.get(path)!);
}

const STYLES = 'word/styles.xml';
const NO_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** The file again, with another document in it. */
export function withDocument({ parts, main }: WordPackage, document: string): Uint8Array {
  const files = [...parts].map(([path, text]) => [path, strToU8(path === main ? document : text)] as const);
  // Its reader looks for styles, and stumbles over tables where a file has none.
  const styles = parts.has(STYLES) ? [] : [[STYLES, strToU8(NO_STYLES)] as const];
  return zipSync(Object.fromEntries([...files, ...styles]), { level: 0 });
}
