import { Unzlib } from 'fflate';

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
  const file = oneByOne(bytes);
  // Bytes of pictures and pages may look like a name; those of packed objects are unpacked first.
  const objects = file.replace(STREAM, '\nendstream') + packedObjects(file, bytes).join('\n');
  const names = new Set([...objects.matchAll(/\/([^\s()<>[\]{}/%]+)/g)].map(([, name]) => plainName(name!)));
  return [...new Set(Object.entries(FORBIDDEN).flatMap(([name, what]) => (names.has(name) ? [what] : [])))];
}

/** A name as it is meant: `/J#61vaScript` is `/JavaScript`. */
const plainName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Bytes as a text in which each of them has its place: what is looked for are words of English letters. */
const oneByOne = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The texts of the streams that hold objects. */
function packedObjects(file: string, bytes: Uint8Array): string[] {
  return [...file.matchAll(STREAM)].flatMap((match) => {
    const dictionary = file.slice(file.lastIndexOf(' obj', match.index), match.index);
    if (!/\/Type\s*\/ObjStm/.test(dictionary)) return [];
    if (!dictionary.includes('/Filter')) return [match[1]!];
    const start = match.index + match[0].indexOf(match[1]!);
    try {
      return [unpacked(bytes.subarray(start, start + match[1]!.length))];
    } catch {
      return [UNJUDGED];
    }
  });
}

/** @throws if it is not packed as it says, is not whole, or is too large */
function unpacked(packed: Uint8Array): string {
  const parts: string[] = [];
  let length = 0;
  let isWhole = false;
  const unzlib = new Unzlib((part, isLast) => {
    length += part.length;
    if (length > LARGEST) throw new Error('too large');
    parts.push(oneByOne(part));
    isWhole ||= isLast;
  });
  unzlib.push(packed, true);
  if (!isWhole) throw new Error('not whole');
  return parts.join('');
}
