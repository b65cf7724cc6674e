import { rollUpWords as words } from './roll-up-words.ts';
import { shownName } from '../exchange/shown-name.ts';
import { grouped } from '../../domain/grouped.ts';

/** Something to know about a file: a sentence, or how many more there would be. */
export interface Notice {
  file: string;
  text?: string;
  untold?: number;
  /** What the file says of its days, moments and revisions cannot be so. */
  isDoubt?: boolean;
}

/** Takes a sentence about a file. */
export type Tell = (file: string, text: string, isDoubt?: boolean) => void;

/** Sentences that are told of one file, and of all together. */
const MOST_OF_FILE = 20;
const MOST_OF_ALL = 600;

/** The files whose figures must be looked at before they are used, each once. */
export function doubtfulFiles(notices: readonly Notice[]): string[] {
  return [...new Set(notices.filter(({ isDoubt }) => isDoubt).map(({ file }) => file))];
}

/** How many things there are to know. */
export function noticeCount(notices: readonly Notice[]): number {
  return notices.reduce((sum, { text, untold = 0 }) => sum + (text === undefined ? 0 : 1) + untold, 0);
}

/**
 * The lines to show. Each file that there is something to say of is named; of one with many faults the first are told, and
 * how many more there are.
 */
export function noticeLines(notices: readonly Notice[]): string[] {
  const byFile = grouped(notices, ({ file }) => file);
  const most = Math.max(1, Math.min(MOST_OF_FILE, Math.floor(MOST_OF_ALL / byFile.size)));
  return [...byFile].flatMap(([file, own]) => {
    const told = own.flatMap(({ text }) => text ?? []).slice(0, most);
    const untold = noticeCount(own) - told.length;
    const name = shownName(file);
    return [...told.map((text) => `${name}: ${text}`), ...(untold === 0 ? [] : [`${name}: ${words.more(untold)}`])];
  });
}
