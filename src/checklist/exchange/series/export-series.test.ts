// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isEarlier, nextInSeries, readSeries } from './export-series.ts';

const MORNING = new Date('2026-11-20T02:00:00.000Z');

beforeEach(() => localStorage.clear());

describe('the files that one browser makes', () => {
  it('are counted, those of each sender apart, whatever its clock says', () => {
    const first = nextInSeries('phong-noi-vu', MORNING);
    const second = nextInSeries('phong-noi-vu', new Date('2019-01-01T00:00:00.000Z'));
    expect([first, second]).toEqual([
      { since: MORNING.toISOString(), count: 1 },
      { since: MORNING.toISOString(), count: 2 },
    ]);
    expect(nextInSeries('phong-y-te', MORNING)?.count).toBe(1);
    expect([isEarlier(first, second), isEarlier(second, first)]).toEqual([true, false]);
  });

  it('are begun to count anew where what was kept is damaged', () => {
    for (const damaged of ['{"since":', '{"since":"hôm qua","count":7}', 'null']) {
      localStorage.setItem('lan-xuat:phong-noi-vu', damaged);
      expect(nextInSeries('phong-noi-vu', MORNING)?.count).toBe(1);
    }
  });

  it('are not counted where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(nextInSeries('phong-noi-vu', MORNING)).toBeUndefined();
  });

  it('are not held against those of another browser', () => {
    const [one, other] = [nextInSeries('phong-noi-vu', MORNING), { since: '2026-01-01T00:00:00.000Z', count: 9 }];
    expect([isEarlier(one, other), isEarlier(one, undefined), isEarlier(undefined, one)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([undefined, null, 3, {}, { since: '2026-11-20T02:00:00.000Z', count: 0 }, { since: 'x', count: 1 }])(
    'say nothing by %j',
    (raw) => expect(readSeries(raw)).toBeUndefined(),
  );
});
