// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onPause } from './typing.ts';

const input = document.createElement('input');
const type = (isComposing = false): boolean => input.dispatchEvent(Object.assign(new Event('input'), { isComposing }));

describe('a pause in typing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is what comes after the last key, once', () => {
    const act = vi.fn();
    onPause(input, 100, act);
    type();
    vi.advanceTimersByTime(60);
    type();
    vi.advanceTimersByTime(60);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(act).toHaveBeenCalledOnce();
  });

  it('is not while an input method composes, and comes after it has ended', () => {
    const act = vi.fn();
    onPause(input, 100, act);
    type(true);
    vi.advanceTimersByTime(500);
    expect(act).not.toHaveBeenCalled();
    input.dispatchEvent(new Event('compositionend'));
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledOnce();
  });

  it('can be called off', () => {
    const act = vi.fn();
    const callOff = onPause(input, 100, act);
    type();
    callOff();
    vi.advanceTimersByTime(500);
    expect(act).not.toHaveBeenCalled();
  });
});
