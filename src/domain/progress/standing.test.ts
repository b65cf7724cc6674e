import { describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { standingOf } from './standing.ts';

const today = '2026-11-22';
const current = (fields: Parameters<typeof anEntry>[0]) => ({ state: 'current', entry: anEntry(fields) }) as const;

describe('the standing of a duty', () => {
  it('is overdue from the day after the deadline, not on it', () => {
    expect(standingOf({ state: 'none' }, '2026-11-22', today)).toBe('not-started');
    expect(standingOf({ state: 'none' }, '2026-11-21', today)).toBe('overdue');
    expect(standingOf(current({ status: 'in-progress' }), '2026-11-21', today)).toBe('overdue');
  });

  it('is never overdue where the directive sets no deadline', () => {
    expect(standingOf({ state: 'none' }, undefined, today)).toBe('not-started');
  });

  it('is done late only when the day noted is after the deadline', () => {
    expect(standingOf(current({ date: '2026-11-21' }), '2026-11-21', today)).toBe('done');
    expect(standingOf(current({ date: '2026-11-22' }), '2026-11-21', today)).toBe('done-late');
    expect(standingOf(current({}), '2026-11-21', today)).toBe('done');
  });

  it('is not done by what names a revision that is not published', () => {
    expect(standingOf({ state: 'ahead', entry: anEntry({ revision: 9 }) }, '2026-11-21', today)).toBe('overdue');
  });

  it('is open again when the duty was revised', () => {
    expect(standingOf({ state: 'reopened', entry: anEntry() }, undefined, today)).toBe('not-started');
  });
});
