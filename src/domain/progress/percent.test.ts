import { describe, expect, it } from 'vitest';
import { percent } from './percent.ts';

describe('percent', () => {
  it('says 100 only when all is done and 0 only when nothing is', () => {
    expect([percent(0, 0), percent(0, 500), percent(1, 500), percent(499, 500), percent(500, 500)]).toEqual([
      0, 0, 1, 99, 100,
    ]);
  });
});
