// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { unitPageHtml } from '../testing/pages/unit-page.ts';
import { bootUnitPage } from './boot-unit-page.ts';

const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const input = (): HTMLInputElement => find('.own-name input');
const state = (): string => find('.own-name .state').textContent;
const count = (): string => find('.list-bar .count').textContent;

/** The page of a group, where each unit fills in its own name. */
async function openGroup(): Promise<void> {
  document.body.innerHTML = unitPageHtml('cac-phong', { slug: 'cong-van', tasks: [{}, {}] });
  bootUnitPage('/');
  await eventually(() => expect(find('.own-name').inert).toBe(false));
}

function tickFirst(): void {
  const radio = find<HTMLInputElement>('.noting input[value=done]');
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

function fillIn(name: string): void {
  input().value = name;
  input().dispatchEvent(new Event('input'));
  input().dispatchEvent(new Event('change'));
}

beforeEach(() => void vi.stubGlobal('matchMedia', () => ({ matches: true })));
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a page without duties', () => {
  it('needs no script', () => {
    document.body.innerHTML = '<main><h1>Phòng Nội vụ</h1></main>';
    expect(() => bootUnitPage('/')).not.toThrow();
  });
});

describe('what is noted', () => {
  it('is asked to be kept at the first note, once', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('navigator', { userAgent: '', storage: { persist } });
    await openGroup();
    expect(persist).not.toHaveBeenCalled();
    tickFirst();
    tickFirst();
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe('the page of a group', () => {
  it('keeps the records of each name apart and says to whom it writes', async () => {
    await openGroup();
    expect(state()).toBe('Chưa nhập tên đơn vị.');
    fillIn('Phòng Tư pháp');
    expect(state()).toBe('Đang ghi tiến độ của “Phòng Tư pháp”.');
    tickFirst();
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
    fillIn('Phòng Y tế');
    expect(count()).toBe('0/2 nhiệm vụ hoàn thành');
    expect([...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([
      'Phòng Y tế',
      'Phòng Tư pháp',
    ]);
    await openGroup();
    expect(input().value).toBe('Phòng Y tế');
  });

  it('writes the name onto the sheet as it is typed, and takes it into use when it is whole', async () => {
    await openGroup();
    input().value = ' Phòng T';
    input().dispatchEvent(new Event('input'));
    const lines = [...document.querySelectorAll('[data-own-name]')].map((line) => line.textContent);
    expect(lines).toEqual(['Phòng T', 'Phòng T']);
    expect(state()).toBe('Chưa nhập tên đơn vị.');
    await eventually(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(state()).toBe('Đang ghi tiến độ của “Phòng T”.');
    });
  });

  it('offers to take over what was noted before there was a name', async () => {
    await openGroup();
    tickFirst();
    fillIn('Phòng Y tế');
    const adopt = find('.own-name button');
    expect(adopt.textContent).toBe('Chuyển 1 mục ghi khi chưa điền tên sang tên này');
    adopt.click();
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
    expect(find('.own-name').querySelector('button')).toBeNull();
    expect(document.activeElement).toBe(input());
    fillIn('');
    expect(count()).toBe('0/2 nhiệm vụ hoàn thành');
  });

  it('takes the same name again for no change', async () => {
    await openGroup();
    fillIn('Phòng Y tế');
    find('.outcome').textContent = 'Đã sao chép';
    find('.preview').textContent = 'Xem trước';
    fillIn(' Phòng Y tế ');
    expect(find('.outcome').textContent).toBe('Đã sao chép');
    fillIn('Phòng Tư pháp');
    expect([find('.outcome').textContent, find('.preview').textContent]).toEqual(['', '']);
  });
});
