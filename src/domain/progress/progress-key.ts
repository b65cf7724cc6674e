import type { ProgressEntry } from './progress.schema.ts';

/** The parts of a record that say what it is about. */
export type ProgressSubject = Pick<ProgressEntry, 'document' | 'task' | 'revision' | 'indicator'>;

/** The key of a duty, whichever revision of it: slugs hold no slash. */
export function dutyKey({ document, task }: Pick<ProgressSubject, 'document' | 'task'>): string {
  return `${document}/${task}`;
}

/** The key of a record: slugs hold no slash, so the parts can be told apart again. */
export function progressKey({ document, task, revision, indicator }: ProgressSubject): string {
  return [document, task, revision, ...(indicator === undefined ? [] : [indicator])].join('/');
}

/** What a key is about; of a text that is none, whatever can be told. */
export function parseProgressKey(key: string): ProgressSubject {
  const [document = '', task = '', revision = '', indicator] = key.split('/');
  return { document, task, revision: Number(revision), ...(indicator !== undefined && { indicator }) };
}
