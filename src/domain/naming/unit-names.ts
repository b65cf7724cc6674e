import type { RegisteredUnit, UnitRegistry } from './unit-registry.ts';
import { wordKeys } from './word-keys.ts';

/** A way to write the name of a unit. */
export interface UnitName {
  id: string;
  keys: readonly string[];
  /** The lower the nearer to the name itself: the name, a short form, the place that it governs. */
  distance: 0 | 1 | 2;
}

/** All ways to write the names of a registry, by their first word, the longest first. */
export type UnitNames = ReadonlyMap<string, readonly UnitName[]>;

const COMMITTEE = ['uy', 'ban', 'nhan', 'dan'];
/** “Uỷ ban Mặt trận Tổ quốc” is called “Mặt trận Tổ quốc” too. */
const FRONT = ['uy', 'ban', 'mat', 'tran', 'to', 'quoc'];
const PLACE = new Set(['phuong', 'xa', 'dac', 'thi', 'quan', 'huyen']);
const BEFORE_LOCALITY = new Set(['thanh', 'tinh', 'huyen', 'quan', 'thuoc']);
/** Shorter names say too little without their commune: every one of them has a “Công an”. */
const LEAST_OF_COMMUNE = 3;

const cache = new WeakMap<UnitRegistry, UnitNames>();

/** The names of a registry, made once. */
export function unitNames(registry: UnitRegistry): UnitNames {
  const known = cache.get(registry);
  if (known) return known;
  const all = registry.units.flatMap((unit) => waysToWrite(unit, registry));
  const names = Map.groupBy(
    all.toSorted((a, b) => b.keys.length - a.keys.length),
    ({ keys }) => keys[0]!,
  );
  cache.set(registry, names);
  return names;
}

function waysToWrite({ id, name, shortName, isGroup }: RegisteredUnit, registry: UnitRegistry): UnitName[] {
  const keysOf = (text: string): string[] => wordKeys(text, registry).map(({ key }) => key);
  const whole = keysOf(name);
  const ways: UnitName[] = [{ id, keys: whole, distance: 0 }];
  if (shortName !== undefined) ways.push({ id, keys: keysOf(shortName), distance: 0 });
  for (const { keys, distance } of [...ways]) {
    const short = withoutLocality(keys);
    if (short.length < keys.length && short.length > 1)
      ways.push({ id, keys: short, distance: distance === 0 ? 1 : 2 });
    for (const own of inCommune(keys)) ways.push({ id, keys: own, distance: distance === 0 ? 1 : 2 });
  }
  for (const { keys } of [...ways]) {
    if (COMMITTEE.every((key, index) => keys[index] === key) && PLACE.has(keys[4] ?? '') && !isGroup) {
      ways.push({ id, keys: keys.slice(4), distance: 2 });
    }
    const initials = withInitials(keys);
    if (initials) ways.push({ id, keys: initials, distance: 1 });
  }
  const front = ways.filter(({ keys }) => FRONT.every((key, index) => keys[index] === key));
  ways.push(...front.map(({ keys }) => ({ id, keys: keys.slice(2), distance: 2 as const })));
  if (isGroup) ways.push(...departments(whole).map((keys) => ({ id, keys, distance: 1 as const })));
  if (whole[0] === 'van' && whole[1] === 'phong') {
    for (const { keys } of [...ways]) ways.push({ id, keys: ['chanh', ...keys], distance: 1 });
    ways.push({ id, keys: ['chanh', 'van', 'phong'], distance: 2 });
  }
  const seen = new Set<string>();
  return ways.filter(({ keys }) => keys.length > 0 && !seen.has(keys.join(' ')) && seen.add(keys.join(' ')));
}

const HEADS_OF = [[], ['thu', 'truong'], ['thu', 'truong', 'cac']];
const BODIES = [['ban', 'nganh'], ['nganh'], ['co', 'quan', 'ban', 'nganh'], ['co', 'quan', 'nganh']];

/** “Các sở, ban, ngành” is “các sở, ngành” too, and “Giám đốc sở, Thủ trưởng cơ quan, ban, ngành”. */
function departments([first, ...rest]: readonly string[]): string[][] {
  if (first !== 'cac' || rest[0] !== 'so' || !rest.slice(1, 4).includes('nganh')) return [];
  const heads = HEADS_OF.flatMap((head) => BODIES.map((bodies) => ['so', ...head, ...bodies]));
  return heads.flatMap((keys) => [keys, ['cac', ...keys]]);
}

/** “Phòng Nội vụ thành phố Mây Trắng” is “Phòng Nội vụ” where its own office speaks. */
function withoutLocality(keys: readonly string[]): readonly string[] {
  const at = keys.findLastIndex((key, index) => index > 1 && BEFORE_LOCALITY.has(key) && !isLone(keys, index));
  if (at < 0) return keys;
  const start = keys[at - 1] === 'thuoc' ? at - 1 : at;
  return keys.slice(0, start);
}

/**
 * “Công an phường Hoa Sữa” is “Công an phường” where its own commune speaks, and “Phòng Kinh tế phường Hoa Sữa” is “Phòng
 * Kinh tế” too. The committee itself is known by its place alone.
 */
function inCommune(keys: readonly string[]): (readonly string[])[] {
  const at = keys.findLastIndex((key, index) => index > 1 && isCommune(keys, index, key));
  // “Uỷ ban nhân dân các phường ven sông” are many: “Uỷ ban nhân dân các” is no name of theirs.
  if (
    at < 0 ||
    keys[at - 1] === 'cac' ||
    COMMITTEE.every((key, index) => at === COMMITTEE.length && keys[index] === key)
  )
    return [];
  const withKind = keys.slice(0, at + (keys[at] === 'dac' ? 2 : 1));
  return at < LEAST_OF_COMMUNE ? [withKind] : [withKind, keys.slice(0, at)];
}

/** “phường Hoa Sữa”, “đặc khu Côn Mây”; not “xã hội”. */
function isCommune(keys: readonly string[], at: number, key: string): boolean {
  const next = keys[at + 1];
  if (next === undefined) return false;
  if (key === 'dac') return next === 'khu' && keys[at + 2] !== undefined;
  return key === 'phuong' || (key === 'xa' && next !== 'hoi');
}

/** “thành” of “Thành uỷ” and the like names no place. */
const isLone = (keys: readonly string[], index: number): boolean =>
  keys[index] === 'thanh' && keys[index + 1] !== 'pho' && keys[index + 1] !== 'tra';

/** “Sở Giáo dục và Đào tạo” as “Sở GDĐT”. */
function withInitials(keys: readonly string[]): string[] | undefined {
  const [head, ...rest] = keys;
  if (!['so', 'phong', 'bo', 'ban'].includes(head!) || rest.length < 3) return undefined;
  return [
    head!,
    rest
      .filter((key) => key !== 'va')
      .map((key) => key[0])
      .join(''),
  ];
}
