// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a copy takes with it, as the browser would give it to other programs; without a clipboard API as on plain http. */
function onPlainHttp(): string[] {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {});
  document.execCommand = () => {
    const event = Object.assign(new Event('copy', { cancelable: true }), {
      clipboardData: { setData: (_type: string, text: string) => void copied.push(text) },
    });
    return !document.dispatchEvent(event);
  };
  return copied;
}

describe('copying', () => {
  it('asks the clipboard where there is one', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('khoản 4')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('khoản 4');
  });

  it('works where there is none, and listens to no later copy', async () => {
    const copied = onPlainHttp();
    expect(await copyText('khoản 4')).toBe(true);
    expect(await copyText('khoản 5')).toBe(true);
    expect(copied).toEqual(['khoản 4', 'khoản 5']);
  });

  it('tells where nothing can be copied', async () => {
    vi.stubGlobal('navigator', {});
    document.execCommand = () => false;
    expect(await copyText('khoản 4')).toBe(false);
  });
});
