import type { RegisteredUnit, UnitRegistry } from './unit-registry.ts';
import { type WordKey, wordKeys } from './word-keys.ts';

/** A phrase for many communes at once: “Uỷ ban nhân dân các xã, phường, đặc khu”, “UBND cấp xã”. */
export interface CommunePhrase {
  /** The kinds it lists; empty for “cấp xã”, which means all. */
  kinds: ReadonlySet<string>;
  /** What narrows it: “ven sông”. */
  tail: string;
  /** So many words it takes. */
  length: number;
  /** It names the committees, or says “các”, “cấp”. */
  isExplicit: boolean;
}

const KINDS = [['xa'], ['phuong'], ['dac', 'khu'], ['thi', 'tran']];
const COMMITTEE = ['uy', 'ban', 'nhan', 'dan'];

const startsWith = (keys: readonly WordKey[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((key, index) => keys[at + index]?.key === key);

/** The phrase that begins at a word, without its tail; undefined where none does. */
export function readCommunePhrase(keys: readonly WordKey[], start: number): CommunePhrase | undefined {
  let at = start;
  const hasCommittee = startsWith(keys, at, COMMITTEE);
  if (hasCommittee) at += COMMITTEE.length;
  const hasAll = ['cac', 'cap', 'moi', 'tung'].includes(keys[at]?.key ?? '');
  const isLevel = keys[at]?.key === 'cap';
  if (hasAll) at += 1;
  const kinds = new Set<string>();
  for (;;) {
    const next = kinds.size > 0 && keys[at]?.key === 'va' ? at + 1 : at;
    const kind = KINDS.find((words) => startsWith(keys, next, words));
    if (!kind || (kinds.size > 0 && kinds.has(kind.join(' ')))) break;
    kinds.add(kind.join(' '));
    at = next + kind.length;
  }
  if (kinds.size === 0 || (!hasAll && !(hasCommittee && kinds.size > 1))) return undefined;
  return { kinds: isLevel ? new Set() : kinds, tail: '', length: at - start, isExplicit: hasCommittee || hasAll };
}

interface CommuneGroup {
  unit: RegisteredUnit;
  kinds: ReadonlySet<string>;
  tail: string[];
}

function groupsOf(registry: UnitRegistry): CommuneGroup[] {
  return registry.units.flatMap((unit) => {
    if (!unit.isGroup) return [];
    const keys = wordKeys(unit.name, registry);
    const phrase = readCommunePhrase(keys, 0);
    return phrase ? [{ unit, kinds: phrase.kinds, tail: keys.slice(phrase.length).map(({ key }) => key) }] : [];
  });
}

/** The groups that a phrase may mean, with the words it takes; those of its very kinds and tail are sure. */
export function communeGroups(
  keys: readonly WordKey[],
  start: number,
  registry: UnitRegistry,
): { units: RegisteredUnit[]; length: number; isSure: boolean } | undefined {
  const phrase = readCommunePhrase(keys, start);
  if (!phrase) return undefined;
  const end = start + phrase.length;
  const groups = groupsOf(registry);
  const withTail = groups.filter(({ tail }) => tail.length > 0 && startsWith(keys, end, tail));
  const same = ({ kinds }: CommuneGroup): boolean =>
    phrase.kinds.size === 0 || (kinds.size === phrase.kinds.size && [...phrase.kinds].every((kind) => kinds.has(kind)));
  if (withTail.length > 0) {
    const [{ tail }] = withTail as [CommuneGroup];
    return {
      units: withTail.map(({ unit }) => unit),
      length: phrase.length + tail.length,
      isSure: withTail.length === 1 && same(withTail[0]!),
    };
  }
  const whole = groups.filter(({ tail }) => tail.length === 0 || isLocality(tail));
  const exact = whole.filter(same);
  const units = (exact.length > 0 ? exact : whole).map(({ unit }) => unit);
  return { units, length: phrase.length, isSure: exact.length > 0 && !goesOn(keys, end) };
}

const isLocality = ([first]: readonly string[]): boolean => ['thuoc', 'thanh', 'tinh', 'tren'].includes(first!);

/** “các xã, phường vùng trũng” narrows by words that no group has. */
const goesOn = (keys: readonly WordKey[], end: number): boolean =>
  ['ven', 'vung', 'phia', 'trong', 'noi', 'co', 'bien'].includes(keys[end]?.key ?? '');
