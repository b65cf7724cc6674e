// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { whenThere } from './when-there.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('asks again for a part that did not arrive, once at each sign of a network, until it is there', async () => {
  const use = vi.fn<(part: string) => void>();
  let answers = ['lỗi', 'lỗi', 'phần'];
  const load = vi.fn<() => Promise<string>>(() => {
    const [answer = '', ...rest] = answers;
    answers = rest;
    return answer === 'lỗi' ? Promise.reject(new TypeError(answer)) : Promise.resolve(answer);
  });
  whenThere(load, use);
  await settled();
  expect(load).toHaveBeenCalledTimes(1);
  for (const sign of ['online', 'focus', 'pointerdown']) window.dispatchEvent(new Event(sign));
  await settled();
  expect(load).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('pointerdown'));
  await settled();
  window.dispatchEvent(new Event('focus'));
  await settled();
  expect(load).toHaveBeenCalledTimes(3);
  expect(use.mock.calls).toEqual([['phần']]);
});
