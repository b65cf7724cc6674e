// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

const markArrival = vi.hoisted(() => vi.fn<(sought: string) => void>());
vi.mock('./arrival.ts', () => ({ markArrival }));

/** Goes to an address on a page of the site, and tells the script, which is there already, of it. */
async function arriveAt(address: string): Promise<void> {
  history.replaceState(null, '', address);
  await import('./arrive.ts');
  dispatchEvent(new Event('hashchange'));
}
const shown = (): string => location.pathname + location.search + location.hash;

beforeEach(() => void markArrival.mockClear());

it.each([
  ['/van-ban/a/#tim=r%C3%A0%20so%C3%A1t&o=khoan-1', 'r%C3%A0%20so%C3%A1t', '/van-ban/a/#khoan-1'],
  ['/van-ban/a/#tim=thuoc', 'thuoc', '/van-ban/a/'],
  ['/van-ban/a/?tim=thuoc#khoan-1', 'thuoc', '/van-ban/a/#khoan-1'],
  ['/van-ban/a/?tim=thuoc', 'thuoc', '/van-ban/a/'],
  ['/van-ban/a/?x=1&tim=thuoc', 'thuoc', '/van-ban/a/'],
])('who comes by %s sees the words at the place, whose address then says nothing of them', async (from, sought, to) => {
  await arriveAt(from);
  expect(shown()).toBe(to);
  await vi.waitFor(() => expect(markArrival).toHaveBeenCalledWith(sought));
});

it.each(['/van-ban/a/', '/van-ban/a/#khoan-1', '/van-ban/a/#tim=', '/van-ban/a/?uoctim=x'])(
  'who comes by %s stays there, and nothing is marked',
  async (address) => {
    await arriveAt(address);
    expect(shown()).toBe(address);
    await import('./arrival.ts');
    expect(markArrival).not.toHaveBeenCalled();
  },
);
