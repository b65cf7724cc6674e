import type { UnitFinder, UnitMention } from './named-units.ts';
import type { Span } from './quote-span.ts';

/** The units that a sentence makes leaders of a duty, and those that it makes helpers. */
export interface ChargedUnits {
  leads: ChargedUnit[];
  coordinators: ChargedUnit[];
}

/** A unit, by its id or the ids of those that share its name, and the words that charge it. */
export interface ChargedUnit extends Span {
  ids: readonly string[];
}

/** Between the name of a unit and “chủ trì”. */
const TO_LEAD =
  /^[\s,(]*(?:(?:là|làm|được giao|được phân công|có trách nhiệm|chịu trách nhiệm|giữ vai trò|phải|sẽ)\s+)*(?:(?:đơn vị|cơ quan)\s+)?$/iu;
/** Before the unit: it leads something else, or is named for another reason. */
const NOT_THIS =
  /(?<!\p{L})(?:do|phối hợp (?:\p{L}+ ){0,2}(?:với|cùng)|hướng dẫn của|đề nghị của|ý kiến của|kế hoạch của|tham gia cùng)\s+(?:(?:đồng chí|lãnh đạo|thủ trưởng|trưởng|giám đốc|chánh)\s+)?$/iu;
/** Behind “chủ trì”: whoever holds a meeting leads it, and no duty. */
const MEETING =
  /^\s+(?:(?:các|một|cuộc|phiên|buổi)\s+)*(?:họp|hội nghị|hội thảo|toạ đàm|tọa đàm|giao ban|buổi|phiên|lễ)(?!\p{L})/iu;
const LABEL_OF_LEAD = /(?:đơn vị|cơ quan|phòng, ban)\s+chủ trì(?:\s+(?:là|thực hiện|tham mưu))?\s*:?\s*$/iu;

const HELP = /(?<!\p{L})phối hợp(?!\p{L})/giu;
/** What is no charge: a past one, the name of a paper, a noun. */
const NO_HELP =
  /(?<!\p{L})(?:đã|quy chế|quy định|kế hoạch|chương trình|cơ chế|quy trình|công tác|việc|tăng cường|hoạt động|hợp đồng|biên bản)\s+$/iu;
const WITH =
  /^(?:\s+(?:chặt chẽ|thường xuyên|đồng bộ|hiệu quả|kịp thời|tốt|trực tiếp))*\s+(?:cùng với|với|cùng)\s+|^\s+của\s+|^(?:\s+(?:thực hiện|tham mưu))?\s*:\s*/iu;
const TITLE = String.raw`(?:(?:lãnh đạo|thủ trưởng|trưởng|giám đốc|chánh|chủ tịch|đồng chí|các đơn vị|các cơ quan)(?::)?\s+)?`;
const AND = String.raw`(?:\s*[,;]\s*(?:và\s+|cùng\s+)?|\s+(?:và|cùng|với)\s+)`;
/** An item of the list that the registry does not have. */
const STRANGER = /^(?:\p{Lu}|các\s)[^,;.:]*?(?=\s*[,;]|\s+và\s+\p{Lu})/u;

export function chargedUnits(text: string, find: UnitFinder): ChargedUnits {
  if (!/chủ trì|phối hợp/iu.test(text)) return { leads: [], coordinators: [] };
  const mentions = find(text);
  const leads = leadsIn(text, mentions);
  const isLead = ({ start }: Span): boolean => leads.some((lead) => lead.start === start);
  return { leads, coordinators: coordinatorsIn(text, mentions, leads).filter((unit) => !isLead(unit)) };
}

function leadsIn(text: string, mentions: readonly UnitMention[]): ChargedUnit[] {
  return Array.from(text.matchAll(/(?<!\p{L})chủ trì(?!\p{L})/giu)).flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    if (MEETING.test(text.slice(end))) return [];
    if (LABEL_OF_LEAD.test(text.slice(0, end)) && /^\s*(?:(?:là|thực hiện|tham mưu)\s*)?:?\s*/u.test(text.slice(end))) {
      const labelled = listFrom(
        text,
        end + /^\s*(?:(?:là|thực hiện|tham mưu)\s*)?:?\s*/u.exec(text.slice(end))![0].length,
        mentions,
      );
      if (labelled.length > 0) return labelled;
    }
    return listUpTo(text, index, mentions);
  });
}

/** The units right before “chủ trì”, the last first. */
function listUpTo(text: string, end: number, mentions: readonly UnitMention[]): ChargedUnit[] {
  const last = mentions.findLast((mention) => mention.end <= end);
  if (!last || !TO_LEAD.test(text.slice(last.end, end))) return [];
  const list = [last];
  for (;;) {
    const next = mentions.findLast((mention) => mention.end <= list.at(-1)!.start);
    if (!next || !/^(?:\s*,\s*|\s+và\s+|\s*,\s*và\s+)$/u.test(text.slice(next.end, list.at(-1)!.start))) break;
    list.push(next);
  }
  return NOT_THIS.test(text.slice(0, list.at(-1)!.start)) ? [] : list;
}

function coordinatorsIn(text: string, mentions: readonly UnitMention[], leads: readonly ChargedUnit[]): ChargedUnit[] {
  return Array.from(text.matchAll(HELP)).flatMap(({ index, 0: words }) => {
    if (NO_HELP.test(text.slice(0, index))) return [];
    const end = index + words.length;
    // “Với” may be left out: “phối hợp Phòng Nội vụ”.
    const withWhom = WITH.exec(text.slice(end)) ?? /^\s+(?=(?:các\s)?\p{Lu})/u.exec(text.slice(end));
    if (withWhom) return listFrom(text, end + withWhom[0].length, mentions);
    // “Phòng Y tế chủ trì, Phòng Nội vụ phối hợp”.
    return leads.some((lead) => lead.start < index) ? listUpTo(text, index, mentions) : [];
  });
}

/** The units of a list that begins there; those that the registry does not have are passed over. */
function listFrom(text: string, from: number, mentions: readonly UnitMention[]): ChargedUnit[] {
  const list: ChargedUnit[] = [];
  const title = new RegExp(`^${TITLE}`, 'iu');
  const and = new RegExp(`^${AND}`, 'iu');
  for (let at = from; at < text.length;) {
    const start = at + title.exec(text.slice(at))![0].length;
    const mention = mentions.find((one) => one.start === start);
    const stranger = mention ? undefined : STRANGER.exec(text.slice(at))?.[0];
    if (!mention && stranger === undefined) break;
    if (mention) list.push(mention);
    const end = mention ? mention.end : at + stranger!.length;
    const joint = and.exec(text.slice(end))?.[0];
    if (joint === undefined) break;
    at = end + joint.length;
  }
  return list;
}
