import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atMostEvery } from './at-most-every.ts';

describe('an act that is done at most so often', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is done at once, and once more for all that is asked before the pause is over', () => {
    const act = vi.fn();
    const run = atMostEvery(100, act);
    for (let asked = 0; asked < 1000; asked += 1) run();
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is done at once again after a pause', () => {
    const act = vi.fn();
    const run = atMostEvery(100, act);
    run();
    vi.advanceTimersByTime(100);
    run();
    expect(act).toHaveBeenCalledTimes(2);
  });
});
