import { describe, expect, it } from 'vitest';
import type { Change } from './change.schema.ts';
import { revisionNotes } from './revision-notes.ts';

const change = (date: string, fields: Partial<Change> = {}): Change => ({
  date,
  kind: 'issuer',
  level: 'major',
  note: `Sửa ${date}`,
  tasks: ['1a'],
  ...fields,
});
const published = change('2026-01-01', { kind: 'published', tasks: [] });

describe('revisionNotes', () => {
  it('gives a task that was never revised no notes, whatever else changed', () => {
    const changes = [published, change('2026-02-01', { tasks: ['1b'] }), change('2026-03-01', { level: 'minor' })];
    expect(revisionNotes(changes, { id: '1a', revision: 1 })).toEqual([]);
  });

  it('pairs the latest major change that names the task with today’s revision, in the order of the days', () => {
    const changes = [published, change('2026-03-01'), change('2026-02-01'), change('2026-04-01', { level: 'minor' })];
    expect(revisionNotes(changes, { id: '1a', revision: 3 })).toEqual([
      { revision: 2, date: '2026-02-01', note: 'Sửa 2026-02-01' },
      { revision: 3, date: '2026-03-01', note: 'Sửa 2026-03-01' },
    ]);
  });

  it('leaves steps that the log does not tell of without a note', () => {
    expect(revisionNotes([published, change('2026-02-01')], { id: '1a', revision: 3 })).toEqual([
      { revision: 3, date: '2026-02-01', note: 'Sửa 2026-02-01' },
    ]);
  });

  it('takes the first publication for no revision, even where it names the task', () => {
    const first = change('2026-01-01', { kind: 'published' });
    expect(revisionNotes([first], { id: '1a', revision: 2 })).toEqual([]);
  });

  it('takes an extension for what led to a revision only where nothing else can have', () => {
    const extension = change('2026-04-01', { kind: 'extension' });
    const days = (changes: Change[], revision: number): string[] =>
      revisionNotes(changes, { id: '1a', revision }).map(({ date }) => date);
    expect(days([change('2026-02-01'), extension], 2)).toEqual(['2026-02-01']);
    expect(days([change('2026-02-01'), extension, change('2026-05-01')], 3)).toEqual(['2026-02-01', '2026-05-01']);
    expect(days([change('2026-02-01'), extension], 3)).toEqual(['2026-02-01', '2026-04-01']);
    expect(days([published, extension], 2)).toEqual(['2026-04-01']);
  });

  it('takes no more changes than there were revisions', () => {
    const changes = [change('2026-02-01'), change('2026-03-01')];
    expect(revisionNotes(changes, { id: '1a', revision: 2 }).map(({ date }) => date)).toEqual(['2026-03-01']);
    expect(revisionNotes(changes, { id: '1a', revision: 1 })).toEqual([]);
  });
});
