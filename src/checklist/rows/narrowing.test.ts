import { describe, expect, it } from 'vitest';
import { isShown, type Narrowed, type Narrowing } from './narrowing.ts';

describe('the narrowing of a list', () => {
  const duty: Narrowed = {
    document: 'ke-hoach',
    topics: ['Ngân sách'],
    role: 'lead',
    standing: 'overdue',
    reopened: false,
  };
  const none: Narrowing = { standing: '', document: '', topic: '', role: '' };

  it('shows everything until something is chosen, and what fits every choice after that', () => {
    expect(isShown(duty, none)).toBe(true);
    expect(isShown(duty, { ...none, document: 'ke-hoach', topic: 'Ngân sách', role: 'lead' })).toBe(true);
    expect(isShown(duty, { ...none, document: 'ke-hoach', role: 'coordinator' })).toBe(false);
  });

  it('counts what is overdue as open, and what was done late as done', () => {
    expect(isShown(duty, { ...none, standing: 'open' })).toBe(true);
    expect(isShown(duty, { ...none, standing: 'overdue' })).toBe(true);
    expect(isShown({ ...duty, standing: 'done-late' }, { ...none, standing: 'done' })).toBe(true);
    expect(isShown({ ...duty, standing: 'done' }, { ...none, standing: 'open' })).toBe(false);
  });

  it('finds what was revised since it was noted, wherever the unit stands with it', () => {
    expect(isShown(duty, { ...none, standing: 'reopened' })).toBe(false);
    expect(isShown({ ...duty, reopened: true }, { ...none, standing: 'reopened' })).toBe(true);
    expect(isShown({ ...duty, reopened: true }, { ...none, standing: 'overdue' })).toBe(true);
  });
});
