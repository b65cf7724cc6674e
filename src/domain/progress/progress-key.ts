import type { ProgressEntry } from './progress.schema.ts';

/** The parts of a record that say what it is about. */
export type ProgressSubject = Pick<ProgressEntry, 'document' | 'task' | 'revision' | 'period' | 'indicator'>;

/** The key of a duty, whichever revision of it: slugs hold no slash. */
export function dutyKey({ document, task }: Pick<ProgressSubject, 'document' | 'task'>): string {
  return `${document}/${task}`;
}

/** The key of a record, `document/task/revision[@period][/indicator]`: slugs hold none of the signs between its parts. */
export function progressKey({ document, task, revision, period, indicator }: ProgressSubject): string {
  const turn = period === undefined ? revision : `${revision}@${period}`;
  return [document, task, turn, ...(indicator === undefined ? [] : [indicator])].join('/');
}

/** What a key is about; of a text that is none, whatever can be told. */
export function parseProgressKey(key: string): ProgressSubject {
  const [document = '', task = '', turn = '', indicator] = key.split('/');
  const [revision, period] = turn.split('@');
  return { document, task, revision: Number(revision), period, indicator };
}
