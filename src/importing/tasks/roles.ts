import { plain, startingWords, words } from '../../vietnamese/plain.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';
import { readActors } from './actors.ts';

/** What the units of a sentence are in its duty. */
export interface Roles {
  /** The units before it lead. */
  isLed: boolean;
  /** “có trách nhiệm”, “chịu trách nhiệm”, “phải” stand there. */
  isObliged: boolean;
  coordinators: UnitMention[];
  /** Whom the units before it have lead: “… chỉ đạo Thanh tra tỉnh chủ trì”. */
  charged: UnitMention[];
  /** Where the duty itself begins. */
  end: number;
}

const STANDING = startingWords(
  ',? ?là (?:cơ quan|đơn vị|đầu mối)(?: (?:thường trực|đầu mối|chủ trì|chịu trách nhiệm chính))*(?: (?:của|giúp|tham mưu)[^,;:]{1,60})?,?',
);
const OBLIGED = startingWords(',? ?(?:có trách nhiệm|có nhiệm vụ|phải)');
const CHARGES = startingWords(',? ?(?:chỉ đạo|giao nhiệm vụ cho|giao cho|giao|phân công|yêu cầu)');
const LEADS = startingWords(',? ?(?:làm )?(?:chủ trì|đầu mối|chịu trách nhiệm chính)(?: (?:trong )?việc)?(?:,| và)?');
const WITH = startingWords(
  ',? ?(?:và )?(?:(?:chủ động )?phối hợp(?: (?:chặt chẽ|đồng bộ|kịp thời|hiệu quả))*(?: cùng)?(?: với| cùng)?|cùng(?: với)?)',
);

const MIDWAY = words('(?<=[,;] (?:và )?)(?:chủ động )?phối hợp(?: chặt chẽ)?(?: với| cùng với| cùng)', 'g');

/** Who joins in the middle of a duty: “cử người dẫn đường, phối hợp với Trạm Thú y tiêm phòng”. */
export function coordinatorsWithin(
  text: string,
  { start, end }: { start: number; end: number },
  mentions: readonly UnitMention[],
): UnitMention[] {
  return [...plain(text.slice(0, end)).matchAll(MIDWAY)].flatMap(({ index, 0: found }) => {
    if (index < start) return [];
    const others = readActors(text, index + found.length, mentions);
    return others.end <= end ? others.mentions : [];
  });
}

/** Reads the roles that stand behind the units of a sentence, at `from`. */
export function readRoles(text: string, from: number, mentions: readonly UnitMention[]): Roles {
  const own = plain(text);
  const roles: Roles = { isLed: false, isObliged: false, coordinators: [], charged: [], end: from };
  const take = (pattern: RegExp): boolean => {
    const start = roles.end + /^\s*/.exec(text.slice(roles.end))![0].length;
    const found = pattern.exec(own.slice(start))?.[0];
    if (found === undefined) return false;
    roles.end = start + found.length;
    return true;
  };
  for (let isRead = true; isRead;) {
    isRead = false;
    if (take(STANDING)) isRead = roles.isLed = true;
    if (take(OBLIGED)) isRead = roles.isObliged = true;
    if (takeCharged(text, own, roles, mentions, take)) isRead = roles.isLed = true;
    if (take(LEADS)) isRead = roles.isLed = true;
    isRead = takeCoordinators(text, roles, mentions, take) || isRead;
  }
  return roles;
}

/** Of “chỉ đạo các phòng rà soát” the duty is to direct; only who is told to lead has it too. */
function takeCharged(
  text: string,
  own: string,
  roles: Roles,
  mentions: readonly UnitMention[],
  take: (pattern: RegExp) => boolean,
): boolean {
  const before = roles.end;
  if (roles.charged.length > 0 || !take(CHARGES)) return false;
  const others = readActors(text, roles.end, mentions);
  const isLed = LEADS.test(own.slice(others.end).replace(/^[\s,]+/u, ''));
  if (others.mentions.length === 0 || !isLed) {
    roles.end = before;
    return false;
  }
  roles.charged.push(...others.mentions);
  roles.end = others.end;
  return true;
}

function takeCoordinators(
  text: string,
  roles: Roles,
  mentions: readonly UnitMention[],
  take: (pattern: RegExp) => boolean,
): boolean {
  const before = roles.end;
  if (!take(WITH)) return false;
  const others = readActors(text, roles.end, mentions);
  if (others.mentions.length === 0 && others.general.length === 0) {
    roles.end = before;
    return false;
  }
  roles.coordinators.push(...others.mentions);
  roles.end = others.end;
  return true;
}
