import { describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { creditedMoment, doubtsOf, isToCome } from './doubts.ts';

const at = { now: '2026-11-22T02:00:00.000Z', today: '2026-11-22', exported: '2026-11-21T02:00:00.000Z' };
const published = { revision: 2, issued: '2026-03-05' };
const of = (fields: Parameters<typeof anEntry>[0]) =>
  doubtsOf(anEntry({ revision: 2, updated: '2026-11-20T02:00:00.000Z', ...fields }), published, at);

describe('the doubts of a record', () => {
  it('are none where everything can be so, on the very days too', () => {
    expect(of({})).toEqual([]);
    expect(of({ date: '2026-03-05', evidence: { issuedDate: '2026-11-22' } })).toEqual([]);
    expect(of({ date: '2026-11-22', evidence: { issuedDate: '2026-03-05' }, revision: 1 })).toEqual([]);
  });

  it.each([
    ['revision-ahead', { revision: 3 }],
    ['revision-ahead', { revision: 9999 }],
    ['done-to-come', { date: '2026-11-23' }],
    ['done-to-come', { date: '2099-12-31', status: 'in-progress' as const }],
    ['done-before-document', { date: '2026-03-04' }],
    ['evidence-to-come', { evidence: { issuedDate: '2026-11-23' } }],
    ['evidence-before-document', { evidence: { issuedDate: '1999-01-01' } }],
    ['written-to-come', { updated: '2099-01-01T00:00:00.000Z' }],
    ['written-to-come', { updated: '2026-11-22T02:11:00.000Z' }],
    ['written-before-document', { updated: '2026-03-04T09:00:00.000Z' }],
    ['written-after-export', { updated: '2026-11-21T02:11:00.000Z' }],
  ])('are %s for %j', (doubt, fields) => {
    expect(of(fields)).toEqual([doubt]);
  });

  it('are told together', () => {
    expect(of({ revision: 3, date: '2026-01-01', updated: '2026-02-01T00:00:00.000Z' })).toEqual([
      'revision-ahead',
      'done-before-document',
      'written-before-document',
    ]);
  });

  it('leave room for time zones, clocks that differ, records without a moment and documents without a day', () => {
    expect(of({ updated: '2026-03-04T17:00:00.000Z' })).toEqual([]);
    expect(of({ updated: '2026-11-21T02:09:00.000Z' })).toEqual([]);
    expect(of({ updated: '2020-01-01T00:00:00.000Z' })).toEqual([]);
    const early = anEntry({ date: '1950-01-01', updated: '2021-01-01T00:00:00.000Z' });
    expect(doubtsOf(early, { revision: 1 }, { now: at.now, today: at.today })).toEqual([]);
  });
});

describe('a moment to come', () => {
  it('is one that lies ahead by more than clocks differ', () => {
    expect(isToCome('2026-11-22T02:10:00.000Z', at.now)).toBe(false);
    expect(isToCome('2026-11-22T02:10:00.001Z', at.now)).toBe(true);
    expect(isToCome('2026-11-22T01:00:00.000Z', at.now)).toBe(false);
  });

  it('gives a record no place before another', () => {
    expect(
      creditedMoment('2099-01-01T00:00:00.000Z', at.now) < creditedMoment('2020-01-01T00:00:00.000Z', at.now),
    ).toBe(true);
    expect(creditedMoment(at.now, at.now)).toBe(at.now);
  });
});
