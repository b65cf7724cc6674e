import { plain, startingWords, words } from '../language/plain.ts';
import { partsOf, type Span, trimmed } from '../language/sentences.ts';
import { beginsWithVerb } from '../language/verbs.ts';
import type { UnitMention } from '../registry/mentions.ts';
import { type Actors, meansAddressees, readActors } from './actors.ts';
import { readDeadline } from './deadline.ts';
import type { Duty } from './duty.ts';
import { readRoles, type Roles } from './roles.ts';
import type { Scope } from './scope.ts';
import { splitAtNewDuty } from './split.ts';

/** What one sentence gives: duties, and whom it speaks to where it ends in “:”. */
export interface SentenceReading {
  duties: Duty[];
  /** Units of a line that only names them, or opens a list of duties. */
  opens?: { actors: Actors; isLed: boolean };
}

const ASKING = words(
  'giao nhiệm vụ cho|giao cho|giao(?! ban| thông| dịch| lưu| tiếp| nhận| đất| hữu)|kính đề nghị|đề nghị|yêu cầu|phân công|uỷ quyền cho|uỷ quyền',
  'g',
);
const NOT_ASKING = words('được|đã|do|việc|theo|xét|không|kế hoạch|các|những|nhiệm vụ|chính phủ|trung ương|thường trực');
const RECITAL = startingWords(
  'căn cứ|xét|theo đề nghị|trên đây|nơi nhận|[\\p{L} ]{3,20} này (?:có hiệu lực|được|thay thế|phổ biến|đã)|trong đó',
);
const HEADED =
  /^(?:(?:Về|Đối với|Riêng|Riêng đối với|Trường hợp)\s[^:.;]{2,200}|Nội dung(?: thực hiện| công việc)?|Nhiệm vụ):\s+(?=\S)/u;
const ENUMERATOR = /^(?:\([ivx]{1,4}\)|\(\d{1,2}\)|\d{1,2}\)|[a-zđ]\))\s+/u;
const LEAD_IN = startingWords(
  'từ nay|định kỳ|hằng|hàng|trước|trong|khi|sau|nếu|để|ngoài ra|bên cạnh đó|đồng thời|nhận được|quá trình|căn cứ|trên cơ sở|thực hiện|theo|thời gian|tiếp theo|riêng|trường hợp|đối với|về|chậm nhất|hiện nay',
);
const TOLD = startingWords(
  ',? ?(?:đã|đang|được|chưa|còn|vẫn|sẽ được|có hiệu lực|quy định|làm việc theo|gồm|bao gồm|có tên|trân trọng|thông báo (?:để|đến|kết luận|ý kiến)|thống nhất|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|nhận thấy|nhận được|ban hành (?:quyết định|nghị quyết)(?! [^;]*(?:trước|trong) )|là (?!cơ quan|đơn vị|đầu mối)|có ý kiến|kết luận|đạt|biết)',
);
const SPEAKS = startingWords(
  ',? ?(?:kính |đã |vừa )?(?:trình|ban hành|hướng dẫn|xây dựng|báo cáo|thông báo|kết luận|có ý kiến|quyết định|quyết nghị|chỉ thị|phúc đáp|trả lời|trân trọng|điện|yêu cầu|đề nghị)',
);
const NOT_BARE = startingWords(
  'cơ bản|rất mong|mong nhận|trân trọng|thống nhất|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|đồng ý|thời gian|địa điểm|thành phần|kinh phí|nguồn|thông qua|hỗ trợ từ|hỗ trợ [\\d.,]+|ban hành kèm theo|bãi bỏ|thay thế|sửa đổi|thành lập (?:tổ|ban|hội đồng)|giao thông|phòng họp|thu ngân sách|tạo việc làm mới|tỷ lệ|tốc độ|công khai, minh bạch|tổ công tác làm việc|xem như',
);

/** Reads one sentence of a paragraph in what stands above it. */
export function readSentence(
  text: string,
  sentence: Span,
  mentions: readonly UnitMention[],
  scope: Scope,
): SentenceReading {
  const start = afterNumber(text, sentence);
  const end = withoutEndMark(text, sentence.end);
  const asked = askedUnits(text, start, end, mentions);
  if (asked) return dutiesFrom({ text, start, end, mentions, scope }, asked, 0.95);
  if (RECITAL.test(plain(text.slice(start, end)))) {
    const after = unitsBehindLeadIn(text, start, end, mentions);
    return after ? dutiesFrom({ text, start, end, mentions, scope }, after, 0.7) : { duties: [] };
  }
  const whom = unitsOfHeading(text, start, end, mentions);
  if (whom) return dutiesFrom({ text, start, end, mentions, scope }, whom, 0.9);
  const named = readActors(text, start, mentions);
  const begin = named.end > start ? start : start + headLength(text.slice(start, end));
  const actors = begin === start ? named : readActors(text, begin, mentions);
  if (actors.end > begin && actors.end <= end) {
    return dutiesFrom({ text, start: begin, end, mentions, scope }, actors, actors.mentions.length > 0 ? 0.9 : 0.7);
  }
  const behind = unitsBehindLeadIn(text, begin, end, mentions);
  if (behind) return dutiesFrom({ text, start: begin, end, mentions, scope }, behind, 0.75);
  // What ends in “:” opens a list and is no duty by itself.
  if (text.slice(begin, end).endsWith(':')) return { duties: [] };
  return { duties: bareDuties({ text, start: begin, end, mentions, scope }) };
}

/** Words up to a colon that only say what the duty behind it is about: “Về tiến độ: …”, “Giải pháp lâu dài: …”. */
function headLength(sentence: string): number {
  const headed = HEADED.exec(sentence)?.[0].length;
  if (headed !== undefined) return headed;
  const colon = /^[^:.;,“(]{2,60}:\s+(?=\p{Lu})/u.exec(sentence)?.[0].length ?? 0;
  return colon > 0 && !beginsWithVerb(sentence) && beginsWithVerb(sentence.slice(colon)) ? colon : 0;
}

/** “Đối với Sở Y tế: …” */
function unitsOfHeading(
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

interface Stretch {
  text: string;
  start: number;
  end: number;
  mentions: readonly UnitMention[];
  scope: Scope;
}

function afterNumber(text: string, { start, end }: Span): number {
  const dash = /^[-–—+•*]\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + dash + (ENUMERATOR.exec(text.slice(start + dash, end))?.[0].length ?? 0);
}

/** The full stop of a sentence belongs to it; the sign that ends a document or a point of a list does not. */
const withoutEndMark = (text: string, end: number): number =>
  text
    .slice(0, end)
    .replace(/(?:\.\/\.?|[;,])\s*$/u, '')
    .trimEnd().length;

/** The units behind the first “giao”, “yêu cầu”, “đề nghị” that has some. */
function askedUnits(text: string, start: number, end: number, mentions: readonly UnitMention[]): Actors | undefined {
  const own = plain(text);
  for (const { index, 0: verb } of own.slice(start, end).matchAll(ASKING)) {
    const before = own.slice(start, start + index).trimEnd();
    const lastWord = /[\p{L}]+$/u.exec(before)?.[0] ?? '';
    if (NOT_ASKING.test(lastWord) && lastWord !== 'các') continue;
    const actors = readActors(text, start + index + verb.length, mentions);
    if (actors.end <= end && (actors.mentions.length > 0 || actors.general.length > 0)) return actors;
  }
  return undefined;
}

/** The units that follow words like “Trước ngày 25, …” or “Nhận được Chỉ thị này, …”. */
function unitsBehindLeadIn(
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
  const roles = readRoles(text, actors.end, mentions);
  const rest = text.slice(roles.end, end).trim();
  return rest !== '' && !TOLD.test(plain(rest)) && (roles.isLed || roles.isObliged || beginsWithVerb(rest));
}

/** Duties of a sentence whose units are known. */
function dutiesFrom(stretch: Stretch, actors: Actors, certainty: number): SentenceReading {
  const { text, end, mentions, scope } = stretch;
  const colon = /^\s*:\s*/.exec(text.slice(actors.end, end))?.[0].length;
  const roles = readRoles(text, actors.end + (colon ?? 0), mentions);
  const predicate = roles.end + /^[\s,:]*/.exec(text.slice(roles.end, end))![0].length;
  const rest = text.slice(predicate, end).trim();
  const isAsked = certainty > 0.9;
  if (rest === '') return { duties: [], opens: { actors, isLed: roles.isLed } };
  if (rest.endsWith(':')) {
    // “Sở Y tế trình … như sau:” speaks of itself.
    return !isAsked && SPEAKS.test(plain(rest))
      ? { duties: [] }
      : { duties: [], opens: { actors, isLed: roles.isLed } };
  }
  if (TOLD.test(plain(rest)) || (TOLD.test(plain(text.slice(actors.end, end))) && !roles.isLed)) {
    return { duties: laterParts(stretch, actors, 1) };
  }
  const isBound = roles.isLed || roles.isObliged || words('chịu trách nhiệm|thi hành').test(plain(rest));
  if (!isAsked && !scope.takesUnits && !isBound) return { duties: [] };
  const isVerb = beginsWithVerb(rest);
  if (!isVerb && !isAsked && !isBound && !/^\p{Ll}/u.test(rest)) return { duties: [] };
  const sure = isVerb || isBound ? certainty : certainty - 0.3;
  return { duties: [...firstParts(stretch, actors, roles, predicate, sure)] };
}

function dutyOf(
  actors: Actors,
  roles: Roles | undefined,
  part: { start: number; end: number; predicate: number },
  certainty: number,
): Duty {
  return {
    ...part,
    mentions: actors.mentions,
    isInherited: false,
    isGeneral: actors.mentions.length === 0 && actors.general.some(meansAddressees),
    isLed: roles?.isLed ?? false,
    coordinators: roles?.coordinators ?? [],
    certainty,
  };
}

/** The duty of the units, and those that follow behind semicolons: theirs, or of other units. */
function firstParts(stretch: Stretch, actors: Actors, roles: Roles, predicate: number, certainty: number): Duty[] {
  const { text, start, end } = stretch;
  const [first, ...others] = partsOf(text.slice(predicate, end));
  if (!first) return [];
  const duties = [dutyOf(actors, roles, { start, end: predicate + first.end, predicate }, certainty)];
  for (const part of others)
    addPart(stretch, trimmed(text, predicate + part.start, predicate + part.end), actors, duties);
  return duties.map((duty) => ({ ...duty, end: withoutEndMark(text, duty.end) }));
}

/** What stands behind the semicolons of a sentence that begins with no duty. */
function laterParts(stretch: Stretch, actors: Actors, from: number): Duty[] {
  const { text, start, end } = stretch;
  const duties: Duty[] = [];
  for (const part of partsOf(text.slice(start, end)).slice(from)) {
    addPart(stretch, trimmed(text, start + part.start, start + part.end), actors, duties);
  }
  return duties.map((duty) => ({ ...duty, end: withoutEndMark(text, duty.end) }));
}

const JOINED = /^(?:(?:đồng thời|và|qua đó|trên cơ sở đó),?\s+)+/iu;

function addPart(stretch: Stretch, part: Span, actors: Actors, duties: Duty[]): void {
  const { text, mentions, scope } = stretch;
  const own = part.start + (JOINED.exec(part.text)?.[0].length ?? 0);
  const begin = own + (ENUMERATOR.exec(text.slice(own, part.end))?.[0].length ?? 0);
  const inner = readSentence(text, trimmed(text, begin, part.end), mentions, { ...scope, bare: 'never' });
  if (inner.duties.length > 0) {
    duties.push(...inner.duties);
    return;
  }
  const last = duties.at(-1);
  if (beginsWithVerb(text.slice(begin, part.end)) && !TOLD.test(plain(text.slice(begin, part.end)))) {
    const roles = readRoles(text, begin, mentions);
    const predicate = roles.coordinators.length > 0 ? roles.end : begin;
    duties.push({
      ...dutyOf(actors, undefined, { start: begin, end: part.end, predicate }, last?.certainty ?? 0.7),
      coordinators: roles.coordinators,
    });
  } else if (last && isReport(part.text)) {
    duties.push(dutyOf(actors, undefined, { start: begin, end: part.end, predicate: begin }, last.certainty));
  } else if (last) last.end = part.end;
}

/** “kết quả báo cáo … trước ngày …”: what is handed in by a day is a duty though no verb begins it. */
const isReport = (part: string): boolean =>
  words('báo cáo|gửi|trình|nộp').test(plain(part)) && Object.keys(readDeadline(part, '2000-01-01')).length > 0;

/** Duties of a sentence that names nobody: those of the heading or line above it. */
function bareDuties({ text, start, end, mentions, scope }: Stretch): Duty[] {
  // What stands in brackets says where the text belongs.
  if (scope.bare === 'never' || start >= end || /^\([^()]*\)\.?$/u.test(text.slice(start, end))) return [];
  const nobody: Actors = { mentions: [...scope.mentions], general: [], end: start };
  const duties: Duty[] = [];
  for (const part of splitAtNewDuty(text, start, end)) {
    const isVerb = beginsWithVerb(part.text) && !NOT_BARE.test(plain(part.text));
    const isAsked = scope.bare === 'asked' || scope.mentions.length > 0;
    const roles = readRoles(text, part.start, mentions);
    if (isVerb || (isAsked && roles.isLed)) {
      duties.push({
        ...dutyOf(
          nobody,
          roles,
          {
            start: part.start,
            end: part.end,
            predicate: Math.min(roles.end + /^[\s,]*/.exec(text.slice(roles.end))![0].length, part.end),
          },
          isAsked ? 0.85 : 0.6,
        ),
        isInherited: true,
        isGeneral: scope.isGeneral,
        isLed: roles.isLed || scope.isLed,
      });
    } else if (duties.length > 0) duties.at(-1)!.end = part.end;
    else if (
      (isAsked || scope.bare === 'duties') &&
      !NOT_BARE.test(plain(part.text)) &&
      !TOLD.test(plain(part.text)) &&
      /\s/.test(part.text)
    ) {
      duties.push({
        ...dutyOf(nobody, undefined, { start: part.start, end: part.end, predicate: part.start }, 0.4),
        isInherited: true,
        isGeneral: scope.isGeneral,
        isLed: scope.isLed,
      });
    }
  }
  return duties.map((duty) => ({ ...duty, end: withoutEndMark(text, duty.end) }));
}
