import { describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { OTHERS, previewMerge, resolveMerge, unseenConflicts } from './merge.ts';

const later = '2026-11-21T00:00:00.000Z';

describe('a merge', () => {
  it('adds records of duties that the browser has none of, and another revision is another record', () => {
    const preview = previewMerge([anEntry()], [anEntry({ task: '1b' }), anEntry({ revision: 2 })]);
    expect(preview.added).toHaveLength(2);
    expect(preview.conflicts).toEqual([]);
  });

  it('has nothing to ask about records that say the same at different times', () => {
    const preview = previewMerge([anEntry({ note: 'a' })], [anEntry({ note: 'a', updated: later })]);
    expect(preview).toEqual({ added: [], same: 1, conflicts: [] });
  });

  it('asks about each record that differs in any field', () => {
    const evidence = { codeNumber: '5' };
    const mine = anEntry({ evidence });
    const others = [
      anEntry({ evidence: { codeNumber: '6' } }),
      anEntry({ status: 'in-progress' }),
      anEntry({ result: 'Xong' }),
      anEntry({ evidence, delayReason: 'Chờ thẩm định' }),
      anEntry({ evidence, proposedDate: '2026-12-31' }),
    ];
    for (const theirs of others) expect(previewMerge([mine], [theirs]).conflicts).toHaveLength(1);
  });

  it('offers the one written later, and its own where both are of one moment', () => {
    const [mine, theirs] = [anEntry({ note: 'a' }), anEntry({ note: 'b', updated: later })];
    expect(previewMerge([mine], [theirs]).conflicts[0]?.newer).toBe('theirs');
    expect(previewMerge([theirs], [mine]).conflicts[0]?.newer).toBe('mine');
    expect(previewMerge([mine], [anEntry({ note: 'c' })]).conflicts[0]?.newer).toBe('mine');
  });

  it('takes a moment to come on neither side for newer', () => {
    const [forged, real] = [anEntry({ note: 'a', updated: '2099-01-01T00:00:00.000Z' }), anEntry({ note: 'b' })];
    const now = '2026-11-22T00:00:00.000Z';
    expect(previewMerge([real], [forged], now).conflicts[0]?.newer).toBe('mine');
    expect(previewMerge([forged], [real], now).conflicts[0]?.newer).toBe('theirs');
  });

  it('writes one choice for all conflicts that were not shown by themselves', () => {
    const mine = ['1a', '1b', '2a'].map((task) => anEntry({ task, note: 'a' }));
    const preview = previewMerge(
      mine,
      mine.map((entry) => ({ ...entry, note: 'b' })),
    );
    const written = resolveMerge(
      preview,
      new Map([
        ['cong-van/1b/1', 'mine'],
        [OTHERS, 'theirs'],
      ] as const),
    );
    expect(written.map(({ task }) => task)).toEqual(['1a', '2a']);
  });

  it('knows which conflicts were not there, or not as they are now, when it was shown', () => {
    const theirs = [anEntry({ note: 'b' }), anEntry({ task: '1b', note: 'b' }), anEntry({ task: '2a', note: 'b' })];
    const known = [anEntry({ note: 'a' }), anEntry({ task: '2a', note: 'a' })];
    const shown = previewMerge(known, theirs);
    expect(unseenConflicts(shown, previewMerge(known, theirs))).toEqual([]);
    const now = [anEntry({ note: 'a', updated: later }), anEntry({ task: '1b' }), anEntry({ task: '2a', note: 'c' })];
    expect(unseenConflicts(shown, previewMerge(now, theirs)).map(({ key }) => key)).toEqual([
      'cong-van/1b/1',
      'cong-van/2a/1',
    ]);
  });

  it('writes what was chosen for each conflict and leaves the rest alone', () => {
    const mine = [anEntry({ note: 'a' }), anEntry({ task: '1b', note: 'a' }), anEntry({ task: '2a' })];
    const theirs = [anEntry({ note: 'b' }), anEntry({ task: '1b', note: 'b' }), anEntry({ task: '3a' })];
    const preview = previewMerge(mine, theirs);
    const written = resolveMerge(preview, new Map([['cong-van/1b/1', 'theirs']]));
    expect(written.map((entry) => [entry.task, entry.note])).toEqual([
      ['3a', undefined],
      ['1b', 'b'],
    ]);
  });
});
