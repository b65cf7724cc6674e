import { readFixture } from './fixture-corpus.ts';

export interface CuratedQuery {
  kind: string;
  query: string;
  /** What must be found: `slug` or `slug#provision`, any of them first. */
  wanted: string[];
}

/** The queries written by hand: a line `# class`, then lines `query => slug#provision, slug`. */
export function curatedQueries(): CuratedQuery[] {
  let kind = '';
  return readFixture('queries.txt')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) kind = line.slice(2).trim();
      const [query, wanted] = line.split(' => ');
      return wanted === undefined || query === undefined
        ? []
        : [{ kind, query, wanted: wanted.split(',').map((text) => text.trim()) }];
    });
}
