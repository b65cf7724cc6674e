import type { ComparedProvision, ComparedText } from '../../comparison/compared-text.ts';
import { differenceBetween } from '../../comparison/difference.ts';
import { randomFrom } from './random.ts';

/** What the difference of two versions costs, of the processor: whoever else works on the machine does not count. */
export interface DifferenceCost {
  what: string;
  milliseconds: number;
}

/** Two long documents may take so long. */
export const MOST_MILLISECONDS = 150;
const PROVISIONS = 500;
const WORDS = 60;

/** The costs of the differences that a long document may have with itself, the middle of nine runs of each. */
export function measureDifferences(): DifferenceCost[] {
  const random = randomFrom(500);
  const word = (): string => `${random.pick(SYLLABLES)}${random.between(0, 39)}`;
  const sentence = (): string => Array.from({ length: WORDS }, word).join(' ');
  const texts = Array.from({ length: PROVISIONS }, sentence);
  const reworded = (text: string): string =>
    text.replace(/\S+ (\S+)/g, (all, second: string) => (random.oneIn(6) ? `${word()} ${second}` : all));
  const before = versionOf(texts);
  const cases: [string, string[]][] = [
    ['nothing', texts],
    ['one clause put in before all', [sentence(), ...texts]],
    ['every third clause reworded', texts.map((text, index) => (index % 3 ? text : reworded(text)))],
    ['every clause reworded, one put in before all', [sentence(), ...texts.map(reworded)]],
    ['the second half put before the first', [...texts.slice(PROVISIONS / 2), ...texts.slice(0, PROVISIONS / 2)]],
    ['written anew', texts.map(sentence)],
  ];
  return cases.map(([what, after]) => ({
    what,
    milliseconds: middle(() => differenceBetween(before, versionOf(after))),
  }));
}

const SYLLABLES = ['rà', 'soát', 'báo', 'cáo', 'quy', 'hoạch', 'đơn', 'vị', 'kết', 'quả', 'thời', 'hạn', 'nhiệm', 'vụ'];

function versionOf(texts: readonly string[]): ComparedText {
  const provisions = texts.map((text, index): ComparedProvision => {
    const number = index + 1;
    return { id: `khoan-${number}`, citation: `khoản ${number}`, marker: `${number}.`, text };
  });
  return { fields: [], provisions, tasks: [], formerIds: {} };
}

function middle(run: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  });
  return times.sort((a, b) => a - b)[4]!;
}
