import type { Query } from './queries.ts';

/** `slug` or `slug#provision` of an address. */
export function slugOf(href: string): string {
  const [, slug = '', place = ''] = /\/van-ban\/([^/?#]+)\/(?:#(?:tim=[^&]*(?:&o=)?)?(.*))?$/.exec(href) ?? [];
  return place === '' ? slug : `${slug}#${place}`;
}

/** Recall per class of queries and engine, as a table. */
export function reportRecall(queries: readonly Query[], engines: Readonly<Record<string, string[][]>>): void {
  const names = Object.keys(engines);
  console.log(['recall @1 / @3'.padEnd(40), ...names.map((name) => name.padEnd(26))].join(''));
  for (const [kind, members] of [
    ...Map.groupBy(queries.keys(), (i) => queries[i]?.kind ?? ''),
    ['all', [...queries.keys()]] as const,
  ]) {
    const cells = names.map((name) => {
      const mean = (most: number): string =>
        (
          members.reduce((sum, i) => sum + recall(queries[i]!.wanted, engines[name]![i]!, most), 0) / members.length
        ).toFixed(3);
      // Only our results name provisions; the others are asked for the document.
      return `${mean(1)} / ${mean(3)}`.padEnd(26);
    });
    console.log([`${kind} (${members.length})`.padEnd(40), ...cells].join(''));
  }
}

/** The share of what is wanted among the first results; of what could be there, where more is wanted than fits. */
export function recall(wanted: readonly string[], found: readonly string[], most: number): number {
  const isRight = (result: string): boolean =>
    wanted.some((want) =>
      want.includes('#') && result.includes('#') ? result === want : slugOnly(result) === slugOnly(want),
    );
  return found.slice(0, most).filter(isRight).length / Math.min(most, wanted.length);
}

const slugOnly = (result: string): string => result.split('#')[0] ?? '';
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const quantile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
