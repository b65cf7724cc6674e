/** The share of mutants that the tests of each room must kill, of a hundred. */
export const GOALS: Readonly<Record<string, number>> = {
  domain: 85,
  markup: 85,
  checks: 85,
  issues: 85,
  outputs: 85,
  search: 75,
  checklist: 75,
  vietnamese: 75,
};

/** The room that a file of the project stands in. */
export const roomOf = (fileName: string): string => /(?:^|\/)src\/([^/]+)\//.exec(fileName)?.[1] ?? '';
