import type { Question } from './questions.ts';

/** How many words questions of a band have, up to and with this number. */
const BANDS: readonly (readonly [name: string, most: number])[] = [
  ['up to 8 words', 8],
  ['9 to 15 words', 15],
  ['16 to 30 words', 30],
  ['longer', Infinity],
];
const DEPTHS = [1, 5, 10];

/** The band of a question. */
export const bandOf = ({ question }: Question): string =>
  BANDS.find(([, most]) => (question.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length <= most)![0];

/** The share of questions that have a right answer among the first so many of an engine. */
export function shareAnswered(
  questions: readonly Question[],
  answers: readonly (readonly string[])[],
  most: number,
): number {
  const right = questions.filter(({ wanted }, i) => answers[i]!.slice(0, most).some((place) => wanted.includes(place)));
  return right.length / Math.max(1, questions.length);
}

/** How many questions each engine answers, by their length, as a table. */
export function reportQuestions(questions: readonly Question[], engines: Readonly<Record<string, string[][]>>): void {
  const names = Object.keys(engines);
  console.log(['answered @1 / @5 / @10'.padEnd(40), ...names.map((name) => name.padEnd(26))].join(''));
  const byBand = Map.groupBy(questions.keys(), (i) => bandOf(questions[i]!));
  const bands = BANDS.flatMap(([name]) => (byBand.has(name) ? [[name, byBand.get(name)!] as const] : []));
  for (const [name, members] of [...bands, ['all', [...questions.keys()]] as const]) {
    const cells = names.map((engine) => {
      const asked = members.map((i) => questions[i]!);
      const given = members.map((i) => engines[engine]![i]!);
      return DEPTHS.map((most) => shareAnswered(asked, given, most).toFixed(3))
        .join(' / ')
        .padEnd(26);
    });
    console.log([`${name} (${members.length})`.padEnd(40), ...cells].join(''));
  }
}
