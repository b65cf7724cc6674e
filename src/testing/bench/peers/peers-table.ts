import type { Usage } from '../measure.ts';

/** What one site needed for so many documents, each time that it was built. */
export interface PeerResult {
  name: string;
  documents: number;
  usages: readonly Usage[];
}

const GOAL = 'Astro, stock MDX';
const OURS = 'this site';

/** The middle one of some figures; of two middle ones the greater. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? NaN;
}

/** The results by size, and whether this site is built as quickly as Astro with stock MDX builds the same documents. */
export function peersTable(results: readonly PeerResult[]): { text: string; isWithinGoal: boolean } {
  const sizes = [...Map.groupBy(results, ({ documents }) => documents)];
  const seconds = (result: PeerResult | undefined): number =>
    median(result?.usages.map((usage) => usage.seconds) ?? []);
  const ratios = sizes.map(([, some]) => {
    const [own, goal] = [OURS, GOAL].map((name) => seconds(some.find((result) => result.name === name)));
    return own! / goal!;
  });
  const isWithinGoal = ratios.every((ratio) => !(ratio > 1));
  const lines = sizes.flatMap(([documents, some], index) => [
    `${documents} documents`.padEnd(28) + ['seconds', 'CPU', 'peak'].map((head) => head.padStart(12)).join(''),
    ...some.map(line),
    `this site ÷ Astro ≤ 1.0`.padEnd(28) +
      `${ratios[index]!.toFixed(2)} ${ratios[index]! > 1 ? 'FAIL' : 'pass'}`.padStart(12),
    '',
  ]);
  return { text: lines.join('\n'), isWithinGoal };
}

function line({ name, usages }: PeerResult): string {
  const of = (figure: (usage: Usage) => number): number => median(usages.map(figure));
  const cells = [
    `${of(({ seconds }) => seconds).toFixed(1)} s`,
    `${of(({ cpuSeconds }) => cpuSeconds).toFixed(1)} s`,
    `${(of(({ peakBytes }) => peakBytes) / 1024 ** 2).toFixed(0)} MB`,
  ];
  return `  ${name}`.padEnd(28) + cells.map((cell) => cell.padStart(12)).join('');
}
