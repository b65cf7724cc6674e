import { collapseSpaces, unifyDashes } from '../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

/** “TM. UỶ BAN NHÂN DÂN”, “KT. CHỦ TỊCH”, “T/L BAN THƯỜNG VỤ”. */
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)[.\s]\s*\p{Lu}[\p{Lu}\s,.–-]+$/u;
const OFFICES =
  'chủ tịch|giám đốc|tổng giám đốc|trưởng|chánh|bí thư|chủ nhiệm|viện trưởng|cục trưởng|chi cục trưởng|hiệu trưởng|bộ trưởng|thứ trưởng|thủ tướng|tổng thanh tra|thường trực|chỉ huy|tham mưu trưởng|kế toán|thư ký|người ký';
const POSITION = new RegExp(`^(?:(?:phó|quyền|q\\.|uỷ viên)\\s+)*(?:${OFFICES})(?!\\p{L})`, 'u');
const SIGNED = /^\(?(?:đã ký|ký tên|ký và ghi|ký, |ký số|ký điện tử)[^)]*\)?$/u;
const NAME = /^(?:(?:PGS|GS|TS|ThS|BS|KS|CN)\.\s*)*(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*$/u;
const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** What a line of a signature is: “TM. UỶ BAN NHÂN DÂN”, “CHỦ TỊCH”, “(Đã ký)”, “Nguyễn Văn A”. */
export type SignaturePart = 'authority' | 'position' | 'signed' | 'name';

/**
 * What a line may be in a signature.
 * @param known positions in small letters, which count as such however they are typed
 */
export function signaturePart(text: string, known: ReadonlySet<string> = new Set()): SignaturePart | undefined {
  const key = collapseSpaces(unifyDashes(toNewTonePlacement(text))).toLowerCase();
  if (AUTHORITY.test(text)) return 'authority';
  if (POSITION.test(key) && (isCapitals(text) || known.has(key))) return 'position';
  if (SIGNED.test(key)) return 'signed';
  return NAME.test(text) ? 'name' : undefined;
}

/** No signature has more lines. */
const MOST_LINES = 8;

/**
 * How many of the last lines are a signature: from an authority or an office in capitals to a name, or to “(Đã ký)”. An
 * office alone is none.
 */
export function signatureAtEnd(lines: readonly string[]): number {
  const parts = lines.slice(-MOST_LINES).map((line) => signaturePart(line.trim()));
  const from = parts.lastIndexOf(undefined) + 1;
  const first = parts.findIndex((part, index) => index >= from && (part === 'authority' || part === 'position'));
  const isSigned = parts.at(-1) === 'name' || parts.at(-1) === 'signed' || parts[first] === 'authority';
  return first >= 0 && isSigned ? parts.length - first : 0;
}
