import { inARow, type Match } from '../engine/ranking.ts';
import type { Postings } from '../engine/pagefind-index.ts';
import type { SearchData } from '../engine/search-data.ts';
import { worded } from './wording.ts';
import { readQuery } from '../engine/typed-words.ts';

/** A query taken apart: what it asks for, and the words and phrases that no answer may have. */
export interface Parted {
  wanted: string;
  excluded: string[];
}

/** A phrase, in which a minus is a sign like others; or a minus behind a space, right in front of a word or a phrase. */
const SIGNS = /["“„«][^"“”„«»]*["”“»]|\s-(?:["“„«]([^"“”„«»]+)["”“»]|([\p{L}\p{N}][^\s"“”„«»]*))/gu;
/** A number that a symbol may follow, “319 -TB”; a year is none. */
const NUMBER = /(?:^|\s)(?!(?:19|20)\d\d$)\d+$/;

/** What a minus takes from a query; undefined where it takes nothing, or nothing would be left to look for. */
export function excludedIn(query: string): Parted | undefined {
  const excluded: string[] = [];
  const rest = query.replace(SIGNS, (sign, phrase: string | undefined, word: string | undefined, at: number) => {
    const text = phrase ?? word;
    if (text === undefined || NUMBER.test(query.slice(0, at).trimEnd())) return sign;
    excluded.push(text);
    return ' ';
  });
  const wanted = rest.trim();
  return excluded.length > 0 && readQuery(wanted).words.length > 0 ? { wanted, excluded } : undefined;
}

/** What a query finds without the documents that it excludes; undefined where it excludes none. */
export async function searchWithout<Found extends { matches: Match[]; near: Match[] }>(
  query: string,
  data: SearchData,
  search: (wanted: string, data: SearchData) => Promise<Found>,
): Promise<Found | undefined> {
  const parted = excludedIn(query);
  if (!parted) return undefined;
  const { wanted, excluded } = parted;
  const found = await search(wanted, data);
  const gone = await Promise.all(excluded.map((text) => having(text, data)));
  const left = (matches: readonly Match[]): Match[] =>
    matches.filter(({ id }) => !gone.some((documents) => documents.has(id)));
  // What was excluded is not to be marked on arrival.
  return worded({ ...found, matches: left(found.matches), near: left(found.near) }, wanted);
}

/** The documents that have these very words in a row, their marks right once one is typed. */
async function having(text: string, { index, lexicon }: SearchData): Promise<Postings> {
  const { words } = readQuery(text);
  if (!words.every(({ key }) => lexicon.has(key))) return new Map();
  await index.prepare(words);
  const hasMarks = words.some(({ marked }) => marked);
  return inARow(await Promise.all(words.map((word) => (hasMarks ? index.marked(word.text) : index.folded(word)))));
}
