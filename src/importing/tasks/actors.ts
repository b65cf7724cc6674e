import { plain, startingWords, words } from '../../vietnamese/plain.ts';
import { beginsWithVerb } from '../../vietnamese/verbs.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';

/** Whom a sentence addresses, from one place of it on. */
export interface Actors {
  /** The units that are named, in order. */
  mentions: UnitMention[];
  /** Words that mean units without naming them: “các đơn vị liên quan”. */
  general: string[];
  /** Where the words end; where they would begin, if there are none. */
  end: number;
}

const TITLES =
  'tập thể|người đứng đầu|thủ trưởng|giám đốc|tổng giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|trưởng|phó trưởng|bí thư|phó bí thư|hiệu trưởng|chỉ huy trưởng|lãnh đạo|cục trưởng|chi cục trưởng|chánh|ban thường trực|bộ trưởng|đại diện|chính quyền|thường trực|chủ nhiệm|tổng cục trưởng|vụ trưởng|viện trưởng';
const OFFICE = startingWords(
  `(?:(?:các|những|mọi) )?(?:(?:đồng chí|ông|bà|quý) )?(?:các )?(?:${TITLES})(?:(?:,| và) (?:${TITLES}))*`,
);
const BODIES =
  'bộ|tỉnh|thành phố|quận|huyện|thị xã|sở|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức đảng|tổ chức chính trị - xã hội|tổ chức thành viên|tổ chức|cá nhân|doanh nghiệp|bộ trưởng|cơ quan ngang bộ|cơ quan báo chí|nhà báo|phóng viên|người phát ngôn|cơ quan hành chính nhà nước|đoàn thể|cấp uỷ đảng|cấp uỷ viên|cấp uỷ|(?:đảng|huyện|thành|thị|quận|tỉnh) uỷ viên|uỷ viên|(?:đảng|huyện|thành|thị|quận) uỷ|đảng đoàn|ban cán sự đảng|chi uỷ|chi bộ|đảng bộ|phòng|ông|bà|đồng chí|thành viên|đại biểu|tổ công tác|tổ đại biểu|tổ chuyên môn|ban chỉ đạo|khoa(?! học)|công chức|viên chức|cán bộ|đảng viên|bộ phận|trạm y tế|trường học|nhà trường|chủ đầu tư|nhà thầu|thôn|ấp|tổ dân phố|khu phố|hội(?! nghị| đồng| thảo| chợ| viên| thi| diễn)|cấp';
const NARROWED =
  'chuyên môn|lâm sàng|cận lâm sàng|nghiệp vụ|trực thuộc trung ương|trực thuộc|các cấp|cơ sở|thành phố|có liên quan|liên quan|nêu trên|có tên nêu trên|có tên tại điều \\d+|nói trên|trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|huyện|quận|xã|phường))?|khác|thuộc (?:tỉnh|thành phố|huyện|quận|xã|phường)|cấp (?:tỉnh|thành phố|huyện|xã)';
const GENERAL = startingWords(
  `(?:(?:các|mọi|từng|mỗi|những|toàn thể|quý|thủ trưởng các|thủ trưởng|chính quyền|lãnh đạo|đồng chí|ban điều hành) )*(?:${BODIES})(?:(?:,| và|;) (?:các )?(?:${BODIES}))*(?: (?:${NARROWED}))*`,
);
/** “Các Trung tâm Y tế tuyến huyện”: several of one name. */
const SEVERAL = /^(?:tất cả )?(?:các|những|mọi|từng|mỗi|toàn bộ)\s+/u;
/** “… trực thuộc Huyện uỷ”: whose units are meant. */
const OF = /^,?\s*(?:trực thuộc|thuộc,? trực thuộc|thuộc|của|do)\s+/u;
const BETWEEN = /^\s*(?:[,;&]\s*(?:và\s+|cùng\s+)?|và\s+|cùng\s+(?:với\s+)?)/iu;
const QUALIFIER = startingWords(
  `,? ?(?:theo|căn cứ|trên cơ sở|trong phạm vi) (?:phạm vi )?(?:chức năng|quyền hạn|thẩm quyền|nhiệm vụ)(?:, (?:nhiệm vụ|quyền hạn|thẩm quyền))*(?: (?:được giao|quản lý|của \\p{L}{4}|được phân công|của cơ quan|của đơn vị))*|(?:${NARROWED})`,
);
const BRACKETS = /^\s*\([^()]{1,160}\)/u;

/** The units addressed from `from` on: names with offices of persons, connected by commas and “và”. */
export function readActors(text: string, from: number, mentions: readonly UnitMention[]): Actors {
  const actors: Actors = { mentions: [], general: [], end: from };
  const own = plain(text);
  let at = from;
  for (;;) {
    const next = oneActor(text, own, skipBlanks(text, at), mentions);
    if (next === undefined) return actors;
    if (next.mention) actors.mentions.push(next.mention);
    else actors.general.push(text.slice(next.start, next.end));
    actors.end = afterQualifiers(text, own, next.mention ? next.end : afterOwner(own, next.end, mentions));
    const between = BETWEEN.exec(text.slice(actors.end))?.[0];
    if (between === undefined) return actors;
    at = actors.end + between.length;
  }
}

/** Behind “các đơn vị” whoever they belong to is no unit that is addressed: “các chi bộ trực thuộc Huyện uỷ”. */
function afterOwner(own: string, end: number, mentions: readonly UnitMention[]): number {
  const spoken = /(?:trực thuộc|thuộc|đại biểu|thành viên)$/u.test(own.slice(0, end))
    ? 0
    : (OF.exec(own.slice(end))?.[0].length ?? -1);
  if (spoken < 0) return end;
  const start = end + spoken + /^\s*/u.exec(own.slice(end + spoken))![0].length;
  return mentionAt(start, mentions)?.end ?? end;
}

const skipBlanks = (text: string, at: number): number => at + /^\s*/.exec(text.slice(at))![0].length;

interface OneActor {
  mention?: UnitMention;
  start: number;
  end: number;
}

function oneActor(text: string, own: string, start: number, mentions: readonly UnitMention[]): OneActor | undefined {
  const named =
    mentionAt(start, mentions) ?? mentionAt(start + (SEVERAL.exec(own.slice(start))?.[0].length ?? 0), mentions);
  if (named) return { mention: named, start, end: named.end };
  const general = GENERAL.exec(own.slice(start))?.[0];
  const office = OFFICE.exec(own.slice(start))?.[0];
  if (office !== undefined) {
    // “Giao Giám đốc: Sở Y tế, Sở Nội vụ …”
    const after = skipBlanks(
      text,
      start + office.length + (/^\s*:(?=\s)/.exec(text.slice(start + office.length))?.[0].length ?? 0),
    );
    const ofUnit = mentionAt(after, mentions);
    if (ofUnit) return { mention: standing(office, ofUnit), start, end: ofUnit.end };
    const inner = GENERAL.exec(own.slice(after))?.[0];
    if (inner !== undefined && after + inner.length > start + (general?.length ?? 0)) {
      return { start, end: after + inner.length };
    }
  }
  // “đơn vị nào không gửi …” sets a condition, “đơn vị tính” is no unit of an office.
  if (general === undefined || /^\s+(?:nào|tính)(?!\p{L})/u.test(own.slice(start + general.length))) return undefined;
  if (beginsWithVerb(text.slice(start))) return undefined;
  return { start, end: start + general.length };
}

/** Who stands for the organ that speaks is another: “Thường trực Hội đồng nhân dân xã giám sát …”. */
function standing(office: string, mention: UnitMention): UnitMention {
  if (!office.includes('thường trực')) return mention;
  const { isOrgan: _, ...other } = mention;
  return other;
}

const mentionAt = (start: number, mentions: readonly UnitMention[]): UnitMention | undefined =>
  mentions.find((mention) => mention.start === start);

function afterQualifiers(text: string, own: string, end: number): number {
  let at = end;
  for (;;) {
    const start = skipBlanks(text, at);
    const qualifier = QUALIFIER.exec(own.slice(start))?.[0];
    const brackets = qualifier === undefined ? BRACKETS.exec(text.slice(at))?.[0] : undefined;
    if (qualifier === undefined && brackets === undefined) return at;
    at = qualifier === undefined ? at + brackets!.length : start + qualifier.length;
  }
}

/** Whether words mean everybody whom the paper addresses. */
export const meansAddressees = (general: string): boolean =>
  words('đơn vị|cơ quan|địa phương|ngành|thủ trưởng|cấp uỷ|tổ chức đảng').test(plain(general)) &&
  !words('liên quan|khác|chính trị').test(plain(general));
