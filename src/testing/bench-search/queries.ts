import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import { documentTitle, fullName } from '../../outputs/naming/document-name.ts';
import { NOISES } from './noise.ts';
import { seededRandom } from '../seeded-random.ts';
import { pick } from './pick.ts';

export interface Query {
  kind: string;
  query: string;
  /** Slugs, or `slug#provision`: any of them is right. */
  wanted: string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const wordsIn = (text: string): string[] => text.match(WORD) ?? [];
const key = (words: readonly string[]): string => ` ${words.join(' ').toLowerCase()} `;

/** Phrases of four to eight words from random places, each typed in every way of `NOISES`. */
export function machineQueries(documents: readonly DirectiveDocument[], perKind: number, seed = 319): Query[] {
  const random = seededRandom(seed);
  const texts = documents.map((document) => ({
    slug: document.slug,
    lines: bodyText(document.body).split('\n').map(wordsIn),
    all: key(wordsIn([fullName(document), documentTitle(document).text, bodyText(document.body)].join('\n'))),
  }));
  return Object.entries(NOISES).flatMap(([kind, noise]) =>
    Array.from({ length: perKind }, () => {
      const line = pick(pick(texts, random).lines, random);
      const length = Math.min(line.length, 4 + Math.floor(random() * 5));
      const from = Math.floor(random() * (line.length - length + 1));
      const phrase = line.slice(from, from + length);
      const wanted = texts.filter(({ all }) => all.includes(key(phrase))).map(({ slug }) => slug);
      return { kind, query: noise(phrase, random).join(' '), wanted };
    }),
  );
}
