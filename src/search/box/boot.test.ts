// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { boxStrings } from '../search-strings.ts';

const BOX = `<form data-search-box="/tim-kiem/#q=" data-index="data:text/javascript,//" data-words='${JSON.stringify(boxStrings)}'><input type="search" value="rác">
  <div class="search-panel"><p role="status"></p><div id="l" role="listbox"></div></div></form>
  <main><textarea></textarea><p tabindex="0">Chữ</p></main>`;

async function open(page: string, search = ''): Promise<void> {
  history.replaceState(null, '', `/${search}`);
  document.body.replaceWith(document.createElement('body'));
  document.body.innerHTML = page;
  vi.resetModules();
  vi.stubGlobal('fetch', vi.fn().mockReturnValue(new Promise(() => {})));
  await import('./boot.ts');
}

const input = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input')!;
function press(key: string, on: Element = document.querySelector('p[tabindex]')!, fields: KeyboardEventInit = {}) {
  input().blur();
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...fields });
  on.dispatchEvent(event);
  return document.activeElement === input() && event.defaultPrevented;
}

/** What the keys lead to is not asked anything here: it would still be at it when the page is gone. */
const EMPTY = BOX.replace('value="rác"', '');

describe('the keys that lead to the box', () => {
  beforeEach(() => {
    vi.doMock('./search-box.ts', () => ({}));
    return open(BOX);
  });
  afterEach(() => {
    vi.doUnmock('./search-box.ts');
  });

  it('are / and Ctrl or Command with K, and what stands in it is chosen', () => {
    expect(press('/')).toBe(true);
    expect([input().selectionStart, input().selectionEnd]).toEqual([0, 3]);
    expect(press('k', undefined, { ctrlKey: true })).toBe(true);
    expect(press('K', undefined, { metaKey: true })).toBe(true);
  });

  it.each<[string, string, KeyboardEventInit]>([
    ['K alone', 'k', {}],
    ['/ with Ctrl', '/', { ctrlKey: true }],
    ['Ctrl and Shift with K', 'k', { ctrlKey: true, shiftKey: true }],
    ['Ctrl and Alt with K', 'k', { ctrlKey: true, altKey: true }],
    ['/ that is being composed', '/', { isComposing: true }],
    ['another key', 'x', {}],
  ])('are not %s', (_, key, fields) => {
    expect(press(key, undefined, fields)).toBe(false);
  });

  it('write where the reader is writing, save the command', () => {
    const text = document.querySelector('textarea')!;
    expect(press('/', text)).toBe(false);
    expect(press('k', text, { ctrlKey: true })).toBe(true);
  });
});

describe('the search page, which has no box', () => {
  it('is served by the same keys', async () => {
    await open('<form id="tim"><input type="search"></form><p tabindex="0">Chữ</p>');
    expect(press('/')).toBe(true);
  });
});

describe('what a page loads only when it is needed', () => {
  it('is the box at its first touch', async () => {
    await open(EMPTY);
    expect(input().getAttribute('role')).toBeNull();
    input().focus();
    await eventually(() => expect(input().getAttribute('role')).toBe('combobox'));
  });

  it('is asked for at once with what the box works with, and that only once', async () => {
    await open(EMPTY);
    expect(fetch).not.toHaveBeenCalled();
    for (let touch = 0; touch < 2; touch += 1) {
      input().focus();
      input().blur();
    }
    expect(vi.mocked(fetch).mock.calls).toEqual([['data:text/javascript,//start.json', { cache: 'no-cache' }]]);
    await eventually(() => expect(input().getAttribute('role')).toBe('combobox'));
    expect(vi.mocked(fetch).mock.calls).toEqual([['data:text/javascript,//start.json', { cache: 'no-cache' }]]);
  });
});
