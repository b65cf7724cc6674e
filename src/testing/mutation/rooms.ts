/** A room whose tests are judged. */
interface Room {
  /** The share of mutants that they must kill, of a hundred. */
  goal: number;
  /** Tests of what it does that stand elsewhere under `src/`. */
  also?: readonly string[];
  /** Its tests work on a page, and each file needs one of its own. */
  hasPages?: true;
}

/** The rooms that `npm run mutation` judges. */
export const ROOMS: Readonly<Record<string, Room>> = {
  domain: { goal: 85 },
  markup: { goal: 85 },
  // The proof of a rule is a folder, or a row in the tables of the contract.
  checks: { goal: 85, also: ['testing/contract/contract', 'testing/contract/one-fault'] },
  // What kinds of issue say of themselves is held together with what the rules say.
  issues: { goal: 85, also: ['checks/rules'] },
  outputs: { goal: 85 },
  search: { goal: 75, hasPages: true },
  checklist: { goal: 75, hasPages: true },
  vietnamese: { goal: 75 },
};

/**
 * The tests that judge a room: those that stand in it, for a test stands beside what it tests. What only the test of
 * another room would notice is stated by none of its own.
 */
export const testsOf = (room: string): string[] => [
  `src/${room}/**/*.test.ts`,
  ...(ROOMS[room]?.also ?? []).map((file) => `src/${file}.test.ts`),
];

/** The room that a file of the project stands in. */
export const roomOf = (fileName: string): string => /(?:^|\/)src\/([^/]+)\//.exec(fileName)?.[1] ?? '';
