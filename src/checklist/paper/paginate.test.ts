import { describe, expect, it } from 'vitest';
import { paginate, type SheetBlock } from './paginate.ts';

const row = (height: number): SheetBlock => ({ height, keepWithNext: false });
const head = (height: number): SheetBlock => ({ height, keepWithNext: true });

describe('paginate', () => {
  it('fills a page before it begins the next, and keeps every block once and in order', () => {
    expect(paginate([row(40), row(40), row(40), row(20)], 100, 100)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('gives the first page less room', () => {
    expect(paginate([row(40), row(40), row(40)], 50, 100)).toEqual([[0], [1, 2]]);
  });

  it('takes a heading to the page of the row below it', () => {
    expect(paginate([row(70), head(20), row(40)], 100, 100)).toEqual([[0], [1, 2]]);
  });

  it('takes the last row to the page of the signatures', () => {
    expect(paginate([row(40), head(40), row(30)], 100, 100)).toEqual([[0], [1, 2]]);
  });

  it('gives what is higher than a page a page of its own', () => {
    expect(paginate([row(40), row(130), row(40)], 100, 100)).toEqual([[0], [1], [2]]);
  });

  it('parts what keeps together only where no page could hold it', () => {
    expect(paginate([row(10), head(60), head(60), row(30)], 100, 100)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('makes one page of nothing', () => {
    expect(paginate([], 100, 100)).toEqual([[]]);
  });
});
