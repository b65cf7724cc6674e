import { plain, startingWords, words } from '../../vietnamese/plain.ts';
import { communeGroups } from './commune-groups.ts';
import { readEllipsis, readEnumeration } from './enumeration.ts';
import type { RegisteredUnit, UnitRegistry } from './unit-registry.ts';
import { type UnitName, unitNames } from './unit-names.ts';
import { unknownName } from './unknown-name.ts';
import { type WordKey, wordKeys } from './word-keys.ts';

/** Words of a text that name a unit. */
export interface UnitMention {
  start: number;
  end: number;
  words: string;
  /** The units that they may mean; none where the registry has no such unit. */
  ids: readonly string[];
  /** One unit is meant, it was at work on that day, and the words are its name. */
  isSure: boolean;
  /** The name of a place alone, which is a unit only where somebody is addressed. */
  isPlace: boolean;
  /** Units that the words name but that did not work on that day. */
  isOutOfTime?: boolean;
  /** It is the organ that speaks: “Uỷ ban nhân dân tỉnh” in a paper of that committee. */
  isOrgan?: true;
}

/** What narrows the meaning of a name. */
export interface NameContext {
  registry: UnitRegistry;
  /** The day of the paper, `yyyy-mm-dd`. */
  day?: string;
  /** The organ that speaks: of two units with one name its own is meant. */
  organ?: string;
}

/** “Uỷ ban nhân dân” alone may be any. */
const COMMITTEE = 4;

const keysOf = (text: string, registry: UnitRegistry): string =>
  wordKeys(text, registry)
    .map(({ key }) => key)
    .join(' ');

/** The units that a running text names, in order and without overlap: known ones, enumerated ones, unknown ones. */
export function findMentions(text: string, context: NameContext): UnitMention[] {
  const keys = wordKeys(text, context.registry);
  const organ = context.organ === undefined ? '' : keysOf(context.organ, context.registry);
  const mentions: UnitMention[] = [];
  for (let at = 0; at < keys.length;) {
    const found = readAt(text, keys, at, context);
    for (const mention of found?.mentions ?? []) {
      const own = keysOf(mention.words, context.registry);
      const isOrgan = organ === own || (own.split(' ').length > COMMITTEE && organ.startsWith(`${own} `));
      mentions.push(isOrgan ? { ...mention, isOrgan } : mention);
    }
    at += found ? Math.max(1, found.length) : 1;
  }
  return mentions;
}

interface Found {
  mentions: UnitMention[];
  length: number;
}

function readAt(text: string, keys: readonly WordKey[], at: number, context: NameContext): Found | undefined {
  // Inside the place of one abbreviation nothing begins.
  if (at > 0 && keys[at - 1]!.start === keys[at]!.start) return undefined;
  const mentionOf = (from: number, length: number, units: readonly RegisteredUnit[], isExact: boolean): UnitMention => {
    const [start, end] = [keys[from]!.start, keys[from + length - 1]!.end];
    return { start, end, words: text.slice(start, end), isPlace: false, ...narrowed(units, isExact, context) };
  };
  const enumeration = readEnumeration(text, keys, at, context.registry);
  if (enumeration) {
    return {
      length: enumeration.length,
      mentions: enumeration.elements.map(({ at: from, length, units, head }, index) => {
        const mention = mentionOf(from, length, units, true);
        const words = units.length > 0 ? mention.words : `${head} ${mention.words}`;
        // The first holds the words for all: “các phường”.
        return { ...mention, words, ...(index === 0 && { start: keys[at]!.start }) };
      }),
    };
  }
  const named = longestName(text, keys, at, context);
  const group = communeGroups(keys, at, context.registry);
  if (group && group.length >= (named?.length ?? 0) && group.units.length > 0) {
    return { length: group.length, mentions: [mentionOf(at, group.length, group.units, group.isSure)] };
  }
  if (named) {
    const mention = mentionOf(at, named.length, named.units, true);
    const others = readEllipsis(text, keys, at, named.length, context.registry);
    return {
      length: others.length,
      mentions: [
        { ...mention, isPlace: named.isPlace },
        ...others.elements.map((element) => mentionOf(element.at, element.length, element.units, true)),
      ],
    };
  }
  const unknown = unknownName(text, keys, at);
  return unknown === 0 ? undefined : { length: unknown, mentions: [mentionOf(at, unknown, [], false)] };
}

/** “phường Hoa Sữa” right behind a name, with nothing between. */
function isCommuneBehind(text: string, keys: readonly WordKey[], at: number): boolean {
  const [before, head, name] = [keys[at - 1], keys[at], keys[at + 1]];
  if (!before || !head || !name || !/^\s+$/.test(text.slice(before.end, head.start))) return false;
  return /^(?:phường|xã|thị trấn|đặc khu)\s+\p{Lu}/u.test(text.slice(head.start));
}

function longestName(
  text: string,
  keys: readonly WordKey[],
  at: number,
  { registry, day, organ }: NameContext,
): { units: RegisteredUnit[]; length: number; isPlace: boolean } | undefined {
  const ways = unitNames(registry).get(keys[at]!.key) ?? [];
  const lengths = new Map(ways.map((name) => [name, lengthOf(name, keys, at)]));
  const long = (name: UnitName): number => lengths.get(name)!;
  const place = placeOf(organ, registry);
  const ownPlace = (end: number): number =>
    place.length > 0 &&
    place.every((key, index) => keys[end + index]?.key === key) &&
    endsThere(text, keys, end + place.length)
      ? place.length
      : 0;
  const first = ways.find(
    (name) =>
      long(name) > 0 &&
      !isOfOtherLevel(name, splitAt(text, keys[at]!.start, keys[at + long(name) - 1]!.end), registry) &&
      (endsThere(text, keys, at + long(name)) || ownPlace(at + long(name)) > 0),
  );
  if (!first || !/^[\p{Lu}]|^các|^phường|^xã|^đặc khu|^sở,/u.test(text.slice(keys[at]!.start))) return undefined;
  const length = long(first);
  const alike = ways.filter((name) => long(name) === length);
  // A short form of a unit at work comes before the full name of one that has ended.
  const working = alike.filter(({ id }) =>
    isAtWork(
      registry.units.find((unit) => unit.id === id)!,
      day,
    ),
  );
  const same = working.length > 0 ? working : alike;
  const nearest = Math.min(...same.map(({ distance }) => distance));
  const ids = new Set(same.filter(({ distance }) => distance === nearest).map(({ id }) => id));
  // “Uỷ ban Mặt trận Tổ quốc Việt Nam phường Hoa Sữa” is that of the ward, which has another name.
  if (ownPlace(at + length) === 0 && isCommuneBehind(text, keys, at + length)) return undefined;
  const isPlace = ['phuong', 'xa', 'dac', 'thi', 'quan', 'huyen'].includes(keys[at]!.key);
  return {
    units: registry.units.filter(({ id }) => ids.has(id)),
    length: length + ownPlace(at + length),
    isPlace,
  };
}

const LEVEL = '(?:tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu)';
const LEVEL_BEHIND = startingWords(
  `(?:và các (?:hội, |hội )?(?:tổ chức|đoàn thể)(?: chính trị ?-? ?xã hội)? )?(${LEVEL})`,
);
const LEVELS = words(LEVEL, 'g');

const splitAt = (text: string, start: number, end: number): { named: string; behind: string } => ({
  named: text.slice(start, end),
  behind: text.slice(end),
});

/** “Văn phòng Uỷ ban nhân dân tỉnh” is not that of a city, nor “Mặt trận Tổ quốc Việt Nam phường” that of a province. */
function isOfOtherLevel(
  { id }: UnitName,
  { named, behind }: { named: string; behind: string },
  { units }: UnitRegistry,
): boolean {
  // “UBND phường Hoa Sữa thành phố Mẫu”: where the ward is.
  if (plain(named).search(LEVELS) >= 0) return false;
  const said = LEVEL_BEHIND.exec(plain(behind).trimStart())?.[1];
  if (said === undefined) return false;
  const own: readonly string[] = plain(units.find((unit) => unit.id === id)!.name).match(LEVELS) ?? [];
  return own.length > 0 && !own.includes(said);
}

const KINDS_OF_PLACES = new Set(['phuong', 'xa', 'dac', 'thi', 'quan', 'huyen', 'tinh']);

/** So many words from here are the name, whether or not they have its “và”; 0 where they are not. */
function lengthOf(name: UnitName, keys: readonly WordKey[], at: number): number {
  let next = at;
  for (const [index, key] of name.keys.entries()) {
    if (keys[next]?.key === key) next += 1;
    else if (key !== 'va' || index === name.keys.length - 1) return 0;
  }
  return next - at;
}

/** “Sở Nội vụ” is not named by “Sở Nội” of a longer name: no capital and no “và” with a capital may follow at once. */
function endsThere(text: string, keys: readonly WordKey[], end: number): boolean {
  const [last, next] = [keys[end - 1]!, keys[end]];
  if (!next || next.start === last.start) return next === undefined;
  // “Văn phòng HĐND và UBND các xã” is no unit of one commune.
  if (next.key === 'cac' && KINDS_OF_PLACES.has(keys[end + 1]?.key ?? '')) return false;
  // “Văn phòng HĐND và UBND huyện” is no office that is called “Văn phòng”.
  if (last.key === 'phong' && /^ (?:HĐND|UBND|ĐBQH)(?!\p{L})/u.test(text.slice(last.end))) return false;
  const between = text.slice(last.end, next.start);
  return !/^ $/.test(between) || !/^\p{Lu}\p{Ll}/u.test(text.slice(next.start)) || isLocality(next.key);
}

/** The place that the organ governs, without what it is: of “Uỷ ban nhân dân tỉnh Mẫu” it is “Mẫu”, of others nothing. */
function placeOf(organ: string | undefined, registry: UnitRegistry): string[] {
  if (organ === undefined) return [];
  const keys = wordKeys(organ, registry).map(({ key }) => key);
  const at = keys.findLastIndex(
    (key, index) => key === 'tinh' || key === 'huyen' || (key === 'pho' && keys[index - 1] === 'thanh'),
  );
  return at < 0 ? [] : keys.slice(at + 1);
}

const isLocality = (key: string): boolean => ['thanh', 'tinh', 'viet'].includes(key);

/** Without a day every unit is. */
const isAtWork = ({ validFrom = '', validTo = '9999' }: RegisteredUnit, day: string | undefined): boolean =>
  day === undefined || (validFrom <= day && day <= validTo);

/** The units of one name that are meant on that day by that organ. */
function narrowed(
  units: readonly RegisteredUnit[],
  isExact: boolean,
  { day, organ, registry }: NameContext,
): Pick<UnitMention, 'ids' | 'isSure' | 'isOutOfTime'> {
  const atWork = units.filter((unit) => isAtWork(unit, day));
  const left = atWork.length > 0 ? atWork : units;
  const ofOrgan = left.length > 1 && organ !== undefined ? left.filter((unit) => isOf(unit, organ, registry)) : [];
  const meant = ofOrgan.length > 0 ? ofOrgan : left;
  const isOutOfTime = units.length > 0 && atWork.length === 0;
  return {
    ids: meant.map(({ id }) => id),
    isSure: isExact && meant.length === 1 && !isOutOfTime,
    ...(isOutOfTime && { isOutOfTime }),
  };
}

function isOf({ name }: RegisteredUnit, organ: string, registry: UnitRegistry): boolean {
  const locality = /(?:thanh pho|tinh|huyen|quan|phuong|xa|dac khu) .+$/.exec(keysOf(organ, registry))?.[0];
  return locality !== undefined && keysOf(name, registry).endsWith(locality);
}
