import { plain, startingWords, words } from '../../../vietnamese/plain.ts';
import { beginsWithVerb } from '../../../vietnamese/verbs.ts';
import type { UnitMention } from '../../../domain/naming/mentions.ts';
import { type Actors, readActors } from '../actors.ts';
import { readRoles } from '../roles.ts';
import { clauseLength, isTold } from './sentence-words.ts';

const ASKING = words(
  'giao nhiệm vụ cho|giao cho|giao|kính đề nghị|đề nghị|yêu cầu|phân công|uỷ quyền cho|uỷ quyền',
  'g',
);
/** “Kiến nghị Chủ tịch …”: asks where it begins the sentence, and is done by others elsewhere. */
const PROPOSES = startingWords('kiến nghị|đề xuất, kiến nghị');
const NOT_ASKING = words(
  'được|quyền|về|bàn|chuyển|sơ|đã|do|việc|theo|xét|không|kế hoạch|các|những|nhiệm vụ|chính phủ|trung ương|thường trực',
);
const LEAD_IN = startingWords(
  'từ nay|định kỳ|hằng|hàng|trước|trong|khi|sau|nếu|để|ngoài ra|bên cạnh đó|đồng thời|nhận được|quá trình|căn cứ|trên cơ sở|với (?:vai trò|tư cách|trách nhiệm)|thực hiện|theo|thời gian|tiếp theo|riêng|trường hợp|đối với|về|chậm nhất|hiện nay|(?:đầu |cuối |giữa )?quý (?:[ivx]+|\\d)',
);
/** “giao ban”, “giao thông” ask nobody; “giao Ban Quản lý …” does. */
const OTHER_WORD = /^\s+(?:ban|thông|dịch|lưu|tiếp|nhận|đất|hữu|nộp)(?!\p{L})/u;

/** The units behind the first “giao”, “yêu cầu”, “đề nghị” that has some. */
export function askedUnits(
  text: string,
  start: number,
  end: number,
  mentions: readonly UnitMention[],
  /** So far the names may go: “yêu cầu Giám đốc các sở; Chủ tịch UBND các xã …” names its units across a semicolon. */
  limit = end,
): Actors | undefined {
  const own = plain(text);
  const proposes = PROPOSES.exec(own.slice(start, end))?.[0].length;
  if (proposes !== undefined) {
    const actors = readActors(text, start + proposes, mentions);
    if (actors.end <= limit && actors.mentions.length > 0) return actors;
  }
  for (const { index, 0: verb } of own.slice(start, end).matchAll(ASKING)) {
    const before = own.slice(start, start + index).trimEnd();
    const lastWord = /[\p{L}]+$/u.exec(before)?.[0] ?? '';
    if (NOT_ASKING.test(lastWord) && lastWord !== 'các') continue;
    if (OTHER_WORD.test(text.slice(start + index + verb.length))) continue;
    const actors = readActors(text, start + index + verb.length, mentions);
    if (actors.end <= limit && (actors.mentions.length > 0 || actors.general.length > 0)) return actors;
  }
  return undefined;
}

const CARRIES_OUT = words(
  '(?:có|chịu) trách nhiệm (?:tổ chức |phối hợp )?(?:thi hành|thực hiện|triển khai(?: thực hiện)?|triển khai, thực hiện) (?:quyết định|nghị quyết|quy chế|quy định|kế hoạch|chỉ thị|chương trình|văn bản|phương án|đề án) này',
);

/**
 * “Chánh Văn phòng; Trưởng Ban …; Giám đốc các sở; các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định
 * này”: whoever is named before is bound, however the list is written.
 */
export function unitsThatCarryOut(
  text: string,
  start: number,
  end: number,
  mentions: readonly UnitMention[],
): Actors | undefined {
  const found = CARRIES_OUT.exec(plain(text.slice(start, end)));
  const first = readActors(text, start, mentions);
  if (!found || first.end === start || start + found.index < first.end) return undefined;
  const named = mentions.filter((one) => one.start >= start && one.end <= start + found.index);
  const rest = text.slice(first.end, start + found.index);
  // A sentence of its own may stand before.
  if (/[.:]\s/u.test(rest) || isPredicate(text, first, start + found.index, mentions)) return undefined;
  return { mentions: named, general: first.general, end: start + found.index };
}

/**
 * The units of “Đề nghị các cơ quan thuộc …; Văn phòng …; Uỷ ban nhân dân các xã: tổ chức …”: all that are named before the
 * colon where the list has words that no register knows.
 */
export function withListed(text: string, actors: Actors, end: number, mentions: readonly UnitMention[]): Actors {
  const list = /^[^:.]{1,600}:\s*(?=\p{L})/u.exec(text.slice(actors.end, end))?.[0];
  if (list === undefined || beginsWithVerb(list.replace(/^[\s;,]+/u, ''))) return actors;
  const colon = actors.end + list.lastIndexOf(':');
  if (!beginsWithVerb(text.slice(colon + 1).trimStart())) return actors;
  const others = mentions.filter((one) => one.start >= actors.end && one.end <= colon);
  return { ...actors, mentions: [...actors.mentions, ...others], end: colon };
}

const HANDS_ON = startingWords('(?:thống nhất|đồng ý|nhất trí|chấp thuận) (?:việc |chủ trương )?chuyển|chuyển');

/** “Thống nhất chuyển hồ sơ đến Sở Y tế để xem xét”: who gets what is decided on. */
export function unitsHandedTo(
  text: string,
  start: number,
  end: number,
  mentions: readonly UnitMention[],
): Actors | undefined {
  if (!HANDS_ON.test(plain(text.slice(start, end)))) return undefined;
  const mention = mentions.find(
    (one) =>
      one.start > start &&
      one.end < end &&
      words('(?:đến|cho|tới)(?: (?:giám đốc|chủ tịch|thủ trưởng))?$').test(
        plain(text.slice(start, one.start)).trimEnd(),
      ),
  );
  if (!mention) return undefined;
  const purpose = /^\s*,?\s*để\s+/u.exec(text.slice(mention.end, end))?.[0].length ?? 0;
  const isDuty = beginsWithVerb(text.slice(mention.end + purpose, end).trim());
  return isDuty ? { mentions: [mention], general: [], end: mention.end + purpose } : undefined;
}

/** “Đối với Sở Y tế: …” */
export function unitsOfHeading(
  text: string,
  start: number,
  end: number,
  mentions: readonly UnitMention[],
): Actors | undefined {
  const word = /^Đối với\s+/u.exec(text.slice(start, end))?.[0].length;
  if (word === undefined) return undefined;
  const actors = readActors(text, start + word, mentions);
  const isAddressed = actors.end > start + word && /^\s*(?::|$)/.test(text.slice(actors.end, end));
  return isAddressed ? actors : undefined;
}

/** “Báo cáo quý: Sở Tài chính tổng hợp …”: words up to a colon that only say what the duty of the units behind it is about. */
export function lengthBeforeUnits(text: string, start: number, end: number, mentions: readonly UnitMention[]): number {
  const length = /^[^:.;“(]{2,60}:\s+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  if (length === 0 || mentions.some((one) => one.start >= start && one.start < start + length)) return 0;
  const actors = readActors(text, start + length, mentions);
  return actors.mentions.length > 0 && actors.end < end && isPredicate(text, actors, end, mentions) ? length : 0;
}

/** The units that follow words like “Trước ngày 25, …” or “Nhận được Chỉ thị này, …”. */
export function unitsBehindLeadIn(
  text: string,
  start: number,
  end: number,
  mentions: readonly UnitMention[],
): Actors | undefined {
  if (!LEAD_IN.test(plain(text.slice(start, end)))) return undefined;
  for (const { index } of text.slice(start, Math.min(end, start + 400)).matchAll(/[,;:]\s/gu)) {
    const actors = readActors(text, start + index + 2, mentions);
    if (actors.end > start + index + 2 && actors.end < end && isPredicate(text, actors, end, mentions)) return actors;
  }
  return undefined;
}

function isPredicate(text: string, actors: Actors, end: number, mentions: readonly UnitMention[]): boolean {
  const roles = readRoles(text, actors.end + clauseLength(text.slice(actors.end, end)), mentions);
  const rest = text.slice(roles.end, end).trim();
  return rest !== '' && !isTold(rest) && (roles.isLed || roles.isObliged || beginsWithVerb(rest));
}
