import { editDistance } from '../../vietnamese/edit-distance.ts';
import { findMentions, type NameContext } from '../../domain/naming/mentions.ts';
import type { RegisteredUnit } from '../../domain/naming/unit-registry.ts';
import { wordKeys } from '../../domain/naming/word-keys.ts';

/** Units that words mean, and whether the words leave no other reading. */
export interface FoundUnits {
  ids: string[];
  isSure: boolean;
  /** Words for units that the registry does not have. */
  unknown: string[];
}

/** Words of a line of addressees that name no unit: offices of persons, what connects names. */
const BETWEEN = new Set(
  'cac dong chi ong ba quy giam doc pho thu truong chu tich chanh bi thu chi huy hieu lanh dao va cung kinh gui nhu tren ban thuong truc de bao cao thuc hien biet tong cuc chung'.split(
    ' ',
  ),
);

/**
 * The units that a line of “Kính gửi” names: by name, short form, enumeration, behind a person's office; else the
 * nearest name.
 */
export function findUnits(text: string, context: NameContext): FoundUnits {
  const mentions = findMentions(text, context);
  const known = mentions.filter(({ ids }) => ids.length > 0);
  const unknown = mentions.filter(({ ids }) => ids.length === 0).map(({ words }) => words);
  if (known.length === 0) return { ...nearest(text, context), unknown };
  const rest = wordKeys(text, context.registry).filter(
    ({ key, start, end }) =>
      !BETWEEN.has(key) && !mentions.some((mention) => mention.start <= start && end <= mention.end),
  );
  return {
    ids: [...new Set(known.flatMap(({ ids }) => ids))],
    isSure: known.every(({ isSure }) => isSure) && unknown.length === 0 && rest.length === 0,
    unknown,
  };
}

/** The units whose name differs from the words by slips of a key or of a scan. */
function nearest(text: string, { registry }: NameContext): Pick<FoundUnits, 'ids' | 'isSure'> {
  const keysOf = (words: string): string =>
    wordKeys(words, registry)
      .map(({ key }) => key)
      .join(' ');
  const sought = keysOf(text);
  const names = ({ name, shortName }: RegisteredUnit): string[] =>
    shortName === undefined ? [name] : [name, shortName];
  const near = registry.units.filter((unit) => names(unit).some((name) => isNear(keysOf(name), sought)));
  return { ids: near.map(({ id }) => id), isSure: false };
}

/** One letter in eight may differ; offices of persons before the name do not count. */
function isNear(name: string, sought: string): boolean {
  const most = Math.floor(name.length / 8);
  if (most === 0) return false;
  const words = sought.split(' ');
  return words.some((_, index) => {
    // What an office is comes first in its name: “Bộ Y tế” is no slip for “Sở Y tế”, nor “Y tế” alone.
    if (words[index] !== name.split(' ', 1)[0]) return false;
    const from = words.slice(index).join(' ');
    return Math.abs(name.length - from.length) <= most && editDistance(name, from) <= most;
  });
}
