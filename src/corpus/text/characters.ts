import type { IssueCode } from '../../issues/kinds/kinds.ts';
import { characterCodeFix } from '../../issues/character-code-fix.ts';
import type { Issue } from '../../issues/issue.ts';
import { linesTold } from '../../issues/lines-told.ts';
import { MARKDOWN_CODE } from '../../vietnamese/encoding/character-codes.ts';
import { codePointName } from '../../vietnamese/encoding/invisible.ts';
import { wordSignAt } from '../../vietnamese/encoding/word-symbols.ts';
import { positionAt } from './decode.ts';
import { unifyDStroke } from '../../vietnamese/normalize.ts';
import { fileIssue } from '../folder/file-names.ts';
import { findLegacyEncoding } from '../../vietnamese/encoding/legacy-encoding.ts';

interface CharacterRule {
  code: IssueCode;
  pattern: RegExp;
  /** Without it in a text there is nothing to find, and looking for it is much quicker. */
  sign?: string;
  message: (found: string) => string;
  fix: string | ((found: string, text: string, offset: number) => string);
  /** Each character that it finds has a message of its own. */
  isTold?: 'apart';
}

/** Whoever reads a file must see the characters that it publishes; so must every rule on its text. */
const WRITTEN_AS_CODE: CharacterRule = {
  code: 'character-code',
  pattern: MARKDOWN_CODE,
  message: (found) => `«${found}» là mã thay cho một ký tự, người soát tệp không thấy ký tự này.`,
  fix: (found) => `${characterCodeFix(found)}.`,
};

/** What to type for a sign of a font of Word. */
function privateFix(found: string, shown: string | undefined): string {
  if (shown === undefined && found === '\uf0a3')
    return 'xem văn bản nguồn: ô vuông thì gõ «□», dấu nhỏ hơn hoặc bằng thì gõ «≤».';
  if (shown === undefined) return 'xem văn bản nguồn in ký tự này là dấu gì rồi gõ đúng dấu đó.';
  if (shown === '-') {
    return "chạy npm run check -- --fix để đổi thành «-»; ở phần thông tin thì gõ «-» rồi đặt cả dòng trong nháy đơn: '- Như trên;'.";
  }
  const typed = shown === ' ' ? 'dấu cách' : `«${shown}»`;
  return `chạy npm run check -- --fix để đổi thành ${typed}, hoặc gõ ${typed}; văn bản nguồn in dấu khác thì gõ đúng dấu đó.`;
}

/** What to type for a character that stands for plain ones. */
function plainOf(found: string): string {
  const plain = found.normalize('NFKC');
  return /^(?:[\p{L}\p{N}]+|[!-~])$/u.test(plain) && plain !== found ? `: «${plain}»` : '';
}

/** Letters that became question marks in an old program: two words in a row that have them inside. */
const LOST_LETTERS: CharacterRule = {
  code: 'character-broken',
  sign: '?',
  pattern: /(?<!\p{L})(?:\p{L}{0,9}\?{1,3}\p{Ll}{1,9}[^\S\n]{1,3}){2}/gu,
  message: () => 'chữ có dấu ở đây đã thành dấu hỏi khi chuyển mã.',
  fix: 'gõ lại đoạn này theo văn bản nguồn.',
};

/** Vowels that have a tone. */
const TONED = [...'aăâeêioôơuưy']
  .flatMap((vowel) => [...'\u0300\u0301\u0303\u0309\u0323'].map((tone) => (vowel + tone).normalize('NFC')))
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .join('');

const RULES: readonly CharacterRule[] = [
  WRITTEN_AS_CODE,
  LOST_LETTERS,
  {
    code: 'character-broken',
    pattern: /[\ufffd\p{Cs}]/gu,
    message: () => 'ký tự hỏng: chữ ở đây đã mất khi chuyển mã.',
    fix: 'gõ lại chữ này theo văn bản nguồn.',
  },
  {
    // Feeds and office files that hold one cannot be opened.
    code: 'character-noncharacter',
    pattern: /\p{NChar}/gu,
    message: (found) => `ký tự ${codePointName(found)} không dùng để viết chữ, làm hỏng tệp tải về.`,
    fix: 'xoá ký tự này rồi đọc lại cả câu theo văn bản nguồn.',
  },
  {
    code: 'character-control',
    pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
    message: (found) => `ký tự điều khiển ${codePointName(found)}, không nhìn thấy được.`,
    fix: 'xoá ký tự này rồi gõ lại khoảng trắng nếu cần.',
  },
  {
    code: 'character-bidi',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    message: (found) => `ký tự đảo chiều chữ ${codePointName(found)}: làm chữ hiện khác với chữ đã gõ.`,
    fix: 'xoá ký tự này.',
  },
  {
    code: 'character-invisible',
    pattern:
      /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\ufe00-\ufe0f\u{e0000}-\u{e0fff}]/gu,
    message: (found) => `ký tự không nhìn thấy ${codePointName(found)}, nên không tìm kiếm được chữ này.`,
    fix: 'xoá ký tự này.',
  },
  {
    code: 'character-private',
    pattern: /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu,
    isTold: 'apart',
    message: (found) => `ký tự riêng của phông chữ ${codePointName(found)}, thường là dấu hoặc ô vuông chép từ Word.`,
    fix: (found, text, offset) => privateFix(found, wordSignAt(text, offset)),
  },
  {
    code: 'character-lookalike',
    // A word that mixes Latin letters with like ones of another alphabet reads well and is never found; nor are the letters
    // and digits of formulas and of East Asian type, or digits of other scripts. The same of one to three such letters that
    // are the only ones of their alphabet between Latin words: “Nguyễn Văn А”.
    pattern:
      /[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχάίόύ\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}](?:(?<=\p{Script=Latin}.)|(?=\p{Script=Latin}))|(?<=\p{Script=Latin})\p{Script=Greek}(?=\p{Script=Latin})|[АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,3}(?<=\p{Script=Latin}\p{M}*[ .,:;/–-]{1,3}[АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,3})(?![\p{L}\p{M}]|[ .,:;/–-]{1,3}[\p{Script=Cyrillic}\p{Script=Greek}])|[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u2102\u210a-\u210e\u2110-\u2112\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133\u2134\u2139]|(?![0-9])\p{Nd}/gu,
    message: (found) => `chữ «${found}» ${codePointName(found)} trông như chữ, số thường nhưng là ký tự khác.`,
    fix: (found) => `gõ lại cả từ bằng bộ gõ tiếng Việt${plainOf(found)}.`,
  },
  {
    code: 'character-styled',
    // Roman numerals, letters in circles, small capitals, letters above the line, ligatures, squared units, letters of
    // phonetics that look like ours, an i without its dot, signs of East Asian type.
    pattern:
      /[\u2160-\u217f\u24b6-\u24e9\u1d00-\u1d2b\u1d2c-\u1d6a\ufb00-\ufb06\u3371-\u33df\u0131\u0251\u0261\u0269\u026a\u0274\u0280\u028f\u029f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]/g,
    message: (found) =>
      `ký tự dựng sẵn «${found}» ${codePointName(found)} thay cho chữ, dấu thường: tìm kiếm khó thấy.`,
    fix: (found) => `gõ bằng chữ, dấu thường${plainOf(found)}; văn bản nguồn điện tử đúng là ký tự này thì để nguyên.`,
  },
  {
    code: 'character-mark',
    // Up to two marks that have no letter of their own are letters of other tongues: Ê̆ in names of the Central Highlands.
    // No vowel has two tones.
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}])\p{M}|\p{M}{3,}|(?<=[${TONED}])[\u0300\u0301\u0303\u0309\u0323]`,
      'gu',
    ),
    message: (found) => `dấu rời ${codePointName(found)} không đứng trên chữ nào, hoặc chồng lên nhiều dấu khác.`,
    fix: 'xoá dấu này rồi gõ lại cả chữ.',
  },
  {
    code: 'character-d-stroke',
    pattern: /[\u00d0\u00f0\u0189\u0256]/g,
    message: (found) => `chữ «${found}» ${codePointName(found)} trông như chữ Đ nhưng là chữ khác.`,
    fix: 'gõ lại chữ Đ (đ) bằng bộ gõ tiếng Việt.',
  },
  {
    code: 'character-space',
    pattern: /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g,
    message: (found) => `khoảng trắng không hợp lệ ${codePointName(found)}.`,
    fix: 'thay bằng dấu cách thường.',
  },
];

/** Nothing but ASCII, Vietnamese letters and the punctuation of this trade: most files, and only codes to look for. */
const ORDINARY = /^[\n\t\x20-\x7eÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9–—‘’“”…]*$/;

/**
 * Characters that mislead the eye or the search, and text of old encodings. Each kind is reported once a file, at its
 * first place, with a count and all lines; each sign of a font by itself.
 */
export function characterIssues(file: string, text: string): Issue[] {
  if (ORDINARY.test(text)) return [WRITTEN_AS_CODE, LOST_LETTERS].flatMap((rule) => findings(rule, file, text));
  const legacy = legacyIssue(file, text);
  const others = RULES.flatMap((rule) => findings(rule, file, text));
  // ð is also how old encodings are misread: then all of the text is to be converted.
  return [...(legacy.length > 0 ? others.filter(({ code }) => code !== 'character-d-stroke') : others), ...legacy];
}

function findings(rule: CharacterRule, file: string, text: string): Issue[] {
  const { sign } = rule;
  if (sign !== undefined && !text.includes(sign)) return [];
  return placesOf(rule, text).map((places) => finding(rule, file, text, places));
}

/** Where a file has characters that are told together. */
interface Places {
  /** The first of them, and its offset. */
  found: string;
  index: number;
  count: number;
  /** Each once, in their order. */
  lines: number[];
}

/** What a rule finds, counted as it is gone through: a file may have more places than there is room for. */
function placesOf({ pattern, isTold }: CharacterRule, text: string): Places[] {
  const kinds = new Map<string, Places>();
  let line = 1;
  // Looked for once for each line, not for each place: a line may have all of them.
  let lineEnd = text.indexOf('\n');
  for (const { 0: found, index } of text.matchAll(pattern)) {
    for (; lineEnd >= 0 && lineEnd < index; lineEnd = text.indexOf('\n', lineEnd + 1)) line += 1;
    const kind = isTold === 'apart' ? found : '';
    const places = kinds.get(kind);
    if (!places) kinds.set(kind, { found, index, count: 1, lines: [line] });
    else {
      places.count += 1;
      if (places.lines.at(-1) !== line) places.lines.push(line);
    }
  }
  return [...kinds.values()];
}

function finding({ code, message, fix }: CharacterRule, file: string, text: string, places: Places): Issue {
  const { found, index, count, lines } = places;
  const more = count > 1 ? ` Tệp có ${count} chỗ như vậy, ở dòng ${linesTold(lines)}.` : '';
  const instead = typeof fix === 'string' ? fix : fix(found, text, index);
  return { ...fileIssue(file, code, message(found) + more, instead), ...positionAt(text, index) };
}

function legacyIssue(file: string, text: string): Issue[] {
  // Ð alone is named by its own rule: people type it on old keyboards to this day.
  const legacy = findLegacyEncoding(unifyDStroke(text));
  if (!legacy) return [];
  const message = `chữ ở đây là mã ${legacy.name}, không phải Unicode.`;
  const fix = 'chuyển văn bản sang Unicode bằng công cụ chuyển mã rồi chép lại.';
  return [{ ...fileIssue(file, 'encoding-legacy', message, fix), ...positionAt(text, legacy.offset) }];
}
