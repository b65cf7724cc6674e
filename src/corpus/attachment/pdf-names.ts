import { inflateSync } from 'node:zlib';

/** Names by which a PDF acts, or carries other files, with what they are to people. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  JavaScript: 'mã chương trình (JavaScript)',
  JS: 'mã chương trình (JavaScript)',
  Launch: 'lệnh mở chương trình khác',
  EmbeddedFile: 'tệp đính kèm bên trong',
  EmbeddedFiles: 'tệp đính kèm bên trong',
  RichMedia: 'phim hoặc nội dung động',
  GoToE: 'lối sang tệp bên trong',
  ImportData: 'lệnh nạp dữ liệu',
  SubmitForm: 'lệnh gửi dữ liệu đi nơi khác',
  XFA: 'biểu mẫu có mã chương trình (XFA)',
  Encrypt: 'khoá mã hoá hoặc mật khẩu',
  'packed beyond judgement': 'phần nén không mở ra xem được',
};
/** Stands in the place of objects that cannot be unpacked. */
const UNJUDGED = '/packed#20beyond#20judgement';

/** So much of a stream of objects is unpacked; what is larger hides something. */
const LARGEST = 64 * 1024 * 1024;
const STREAM = /stream\r?\n([^]*?)\r?\n?endstream/g;

/** What a PDF holds that nothing published may hold, by the names in its objects, those in packed streams included. */
export function forbiddenIn(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  // Bytes of pictures and pages may look like a name; those of packed objects are unpacked first.
  const objects = file.replace(STREAM, '\nendstream') + packedObjects(file).join('\n');
  const names = new Set([...objects.matchAll(/\/([^\s()<>[\]{}/%]+)/g)].map(([, name]) => plainName(name!)));
  return [...new Set(Object.entries(FORBIDDEN).flatMap(([name, what]) => (names.has(name) ? [what] : [])))];
}

/** A name as it is meant: `/J#61vaScript` is `/JavaScript`. */
const plainName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts of the streams that hold objects. */
function packedObjects(file: string): string[] {
  return [...file.matchAll(STREAM)].flatMap((match) => {
    const dictionary = file.slice(file.lastIndexOf(' obj', match.index), match.index);
    if (!/\/Type\s*\/ObjStm/.test(dictionary)) return [];
    const packed = Buffer.from(match[1]!, 'latin1');
    if (!dictionary.includes('/Filter')) return [match[1]!];
    try {
      return [inflateSync(packed, { maxOutputLength: LARGEST }).toString('latin1')];
    } catch {
      return [UNJUDGED];
    }
  });
}
