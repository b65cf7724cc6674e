import type { Content } from '../../corpus/content.ts';
import { oncePer } from '../../corpus/once-per.ts';
import { literal } from '../../vietnamese/literal.ts';
import { unifyDashes } from '../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';
import type { Span } from './quote-span.ts';

/** A unit of the registry that a text names. Two units may bear one name. */
export interface UnitMention extends Span {
  ids: readonly string[];
}

/** Finds the units that a text names, in full, in short, or with the abbreviations of `viet-tat.yaml`. */
export type UnitFinder = (text: string) => UnitMention[];

/** The unit of another place: “Phòng Y tế huyện B”. */
const ELSEWHERE = /^\s+(?:xã|phường|quận|huyện|thị xã|thị trấn|tỉnh|đặc khu)(?!\p{L})/u;

export const unitFinder = oncePer((content: Content): UnitFinder => {
  const written = abbreviationsOf(content);
  const ids = new Map<string, string[]>();
  for (const { value } of content.units) {
    for (const name of [value.name, value.shortName ?? '']) {
      for (const key of spellingsOf(name, written)) ids.set(key, [...(ids.get(key) ?? []), value.id]);
    }
  }
  ids.delete('');
  if (ids.size === 0) return () => [];
  const names = [...ids.keys()].toSorted((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return (text) => {
    const key = keyOf(text);
    // Offsets are those of the text as long as nothing became longer; nothing Vietnamese does.
    if (key.length !== text.length) return [];
    return Array.from(key.matchAll(pattern), ({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      ids: [...new Set(ids.get(name))],
    })).filter(({ end }) => !ELSEWHERE.test(key.slice(end)));
  };
});

const keyOf = (text: string): string => unifyDashes(toNewTonePlacement(text)).toLowerCase().replace(/\s/g, ' ');

type Abbreviations = readonly (readonly [short: string, long: string])[];

function abbreviationsOf({ abbreviations }: Content): Abbreviations {
  return (abbreviations?.value.abbreviations ?? [])
    .filter(({ ambiguous, expansions }) => ambiguous !== 'true' && expansions.length === 1)
    .map(({ short, expansions }) => [keyOf(short), keyOf(expansions[0]!)]);
}

/** A name as written, with every abbreviation written out, and with everything abbreviated. */
function spellingsOf(name: string, abbreviations: Abbreviations): Set<string> {
  const key = keyOf(name).trim();
  const whole = (part: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(part)}(?![\p{L}\p{N}])`, 'gu');
  const long = abbreviations.reduce((text, [short, full]) => text.replace(whole(short), full), key);
  const short = abbreviations.reduce((text, [abbreviated, full]) => text.replace(whole(full), abbreviated), long);
  return new Set([key, long, short]);
}
