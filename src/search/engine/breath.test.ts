import { afterEach, expect, it, vi } from 'vitest';
import { breath } from './breath.ts';

afterEach(() => void vi.useRealTimers());

it('lets the page do what waits where much was counted, and goes on at once where little was', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  const done: string[] = [];
  const whatWaits = (name: string): void => void setTimeout(() => done.push(name));
  vi.advanceTimersByTime(1000);
  whatWaits('chữ thứ nhất');
  await breath({});
  expect(done).toEqual(['chữ thứ nhất']);
  whatWaits('chữ thứ hai');
  await breath({});
  expect(done).toEqual(['chữ thứ nhất']);
  vi.advanceTimersByTime(100);
  await breath({});
  expect(done).toEqual(['chữ thứ nhất', 'chữ thứ hai']);
});

it('goes on only while somebody waits for what is counted', async () => {
  await expect(breath({ isOver: () => false })).resolves.toBeUndefined();
  await expect(breath({ isOver: () => true })).rejects.toThrow();
});
