// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lookForNewer } from './newer-page.ts';

const SHOWN = 'Sun, 29 Nov 2026 08:00:00 GMT';

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  // As browsers write it: to the second, in the time of the machine.
  const own = new Date(SHOWN);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [two(own.getMonth() + 1), two(own.getDate()), own.getFullYear()].join('/');
  const time = [own.getHours(), own.getMinutes(), own.getSeconds()].map(two).join(':');
  vi.spyOn(document, 'lastModified', 'get').mockReturnValue(`${day} ${time}`);
});

const serverSays = (headers: Record<string, string>, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(null, { status, headers })),
  );
const said = () => document.querySelector('[role=status]')?.textContent;

describe('a page that is open while the site is published anew', () => {
  it.each(['Sun, 29 Nov 2026 09:00:00 GMT', 'Sun, 29 Nov 2026 07:00:00 GMT'])(
    'says that it has changed, forwards or back (%s), and offers to load it anew',
    async (changed) => {
      serverSays({ 'last-modified': changed });
      await lookForNewer();
      await lookForNewer();
      expect(said()).toBe('Trang thông tin vừa có nội dung mới.');
      expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Tải lại trang']);
    },
  );

  it('says nothing where it is as it was, and asks for no more than the time of its last change', async () => {
    serverSays({ 'last-modified': SHOWN });
    await lookForNewer();
    expect(said()).toBeUndefined();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/', { method: 'HEAD', cache: 'no-cache' });
  });

  it.each([
    ['tells no time', () => serverSays({})],
    ['has no such page any more', () => serverSays({ 'last-modified': 'Sun, 29 Nov 2026 09:00:00 GMT' }, 404)],
    ['does not answer', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))],
  ])('says nothing where the server %s', async (_, happens) => {
    happens();
    await lookForNewer();
    expect(said()).toBeUndefined();
  });
});
