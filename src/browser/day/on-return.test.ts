// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { onReturn } from './on-return.ts';

let returned: Mock<() => void>;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 59) });
  returned = vi.fn<() => void>();
  onReturn(returned);
});
afterEach(() => void vi.useRealTimers());

/** Shows the page, or puts it behind others. */
function turn(visibilityState: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page that stays open', () => {
  it('is true again just after each midnight', () => {
    vi.advanceTimersByTime(60_000);
    expect(returned).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(returned).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(86_400_000);
    expect(returned).toHaveBeenCalledTimes(2);
  });

  it('is true again when the reader comes back to it, and not when it is left', () => {
    turn('hidden');
    expect(returned).not.toHaveBeenCalled();
    turn('visible');
    expect(returned).toHaveBeenCalledTimes(1);
  });

  it('is true again when the browser brings it back as it was, and not when it is loaded', () => {
    const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    show(false);
    expect(returned).not.toHaveBeenCalled();
    show(true);
    expect(returned).toHaveBeenCalledTimes(1);
  });
});
