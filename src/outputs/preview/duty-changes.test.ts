import { describe, expect, it } from 'vitest';
import type { DutyRow } from '../unit/checklist.ts';
import { dutyChanges } from './duty-changes.ts';

const row = (task: string, more: Partial<DutyRow> = {}): DutyRow => ({
  key: `a/${task}/1`,
  document: 'a',
  task,
  revision: 1,
  revisions: [],
  number: 1,
  title: `Việc ${task}`,
  quote: 'Rà soát',
  provision: { text: 'Khoản 1', href: '#khoan-1' },
  href: '#',
  reason: '',
  role: 'addressee',
  lead: [],
  coordinators: [],
  legalBasis: [],
  topics: [],
  indicators: [],
  ...more,
});
const due = (text: string): Partial<DutyRow> => ({ due: { text, general: false } });

describe('what a document changes for a unit', () => {
  it('is nothing where its duties are the same', () => {
    expect(dutyChanges([row('a', due('15/7/2026'))], [row('a', due('15/7/2026'))])).toEqual([]);
  });

  it('is a duty that is new, and one that is there no longer', () => {
    expect(dutyChanges([row('a')], [row('b', due('15/7/2026'))])).toEqual([
      { fate: 'new', document: 'a', title: 'Việc b', due: '15/7/2026', facts: [] },
      { fate: 'ended', document: 'a', title: 'Việc a', facts: [] },
    ]);
  });

  it('is a deadline that moved, came or went', () => {
    expect(dutyChanges([row('a', due('15/7/2026'))], [row('a', due('20/7/2026'))])).toMatchObject([
      { fate: 'changed', due: '20/7/2026', formerDue: '15/7/2026', facts: [] },
    ]);
    expect(dutyChanges([row('a')], [row('a', due('20/7/2026'))])).toMatchObject([{ formerDue: '' }]);
    expect(dutyChanges([row('a', due('20/7/2026'))], [row('a')])).toMatchObject([{ formerDue: '20/7/2026' }]);
  });

  it('is what else is other: words, role, who leads', () => {
    const [change] = dutyChanges(
      [row('a')],
      [row('a', { quote: 'Rà soát lại', role: 'lead', lead: [{ name: 'Sở Y tế', href: '#' }] })],
    );
    expect(dutyChanges([row('a')], [row('a', { revision: 2 })])).toMatchObject([{ facts: ['revision'] }]);
    expect(change).toEqual({ fate: 'changed', document: 'a', title: 'Việc a', facts: ['quote', 'role', 'lead'] });
  });
});
