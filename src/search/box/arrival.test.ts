// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxStrings } from '../search-strings.ts';
import { markArrival } from './arrival.ts';

/** What browsers have of the CSS Custom Highlight API. */
class FakeHighlight {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
const highlights = new Map<string, FakeHighlight>();
const marked = (): string[] => (highlights.get('tim-kiem')?.ranges ?? []).map(String);
const scrolled = vi.fn();

function arrive(query: string, ...paragraphs: string[]): string[] {
  document.body.innerHTML = `<form data-search-box data-words='${JSON.stringify(boxStrings)}'></form>
    <main>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`;
  markArrival(query);
  return marked();
}

beforeEach(() => {
  highlights.clear();
  scrolled.mockClear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  HTMLElement.prototype.scrollIntoView = scrolled;
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

describe('the words that led to a page', () => {
  it('are marked where they stand together, typed with marks or without, and not alone elsewhere', () => {
    const text = ['Rác là gì.', 'Các phường thu gom rác thải, vận chuyển.', 'Thải ra.'];
    expect(arrive('thu gom rac thai', ...text)).toEqual(['thu gom rác thải']);
    expect(arrive('thu gom rác thải', ...text)).toEqual(['thu gom rác thải']);
  });

  it('are marked in every passage that answers as well', () => {
    expect(arrive('vỉa hè', 'Giữ vỉa hè.', 'Trật tự vỉa hè, lòng đường.', 'Hè về.')).toEqual(['vỉa hè', 'vỉa hè']);
  });

  it('are marked apart where other words stand between', () => {
    expect(arrive('thu gom rác', 'Thu và gom rác.')).toEqual(['Thu', 'gom rác']);
  });

  it('are marked in each run of text for itself', () => {
    expect(arrive('vỉa hè', 'Giữ <b>vỉa</b> hè.')).toEqual(['vỉa', 'hè']);
  });

  it('are brought into sight, unless the address leads to a place of its own', () => {
    arrive('vỉa hè', 'Một.', 'Giữ vỉa hè.');
    expect(scrolled.mock.instances.map((element) => (element as Element).textContent)).toEqual(['Giữ vỉa hè.']);
    scrolled.mockClear();
    history.replaceState(null, '', '/#khoan-1');
    arrive('vỉa hè', 'Giữ vỉa hè.');
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('are counted, and can be put away', () => {
    arrive('vỉa hè', 'Giữ vỉa hè.', 'Vỉa hè thông thoáng.');
    const bar = document.querySelector('.arrival')!;
    expect(bar.querySelector('[role=status]')!.textContent).toBe('Đang tô 2 chỗ khớp với từ đã tìm.');
    const end = bar.querySelector('button')!;
    expect(end.textContent).toBe('Thôi tô');
    end.click();
    expect(marked()).toEqual([]);
    expect(document.querySelector('.arrival')).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  it.each([
    ['are nowhere', 'không có', 'Giữ vỉa hè.'],
    ['stand too far apart to answer', 'giữ gìn vệ sinh môi trường đô thị', 'Giữ vỉa hè.'],
  ])('are not marked where they %s', (_, query, text) => {
    expect(arrive(query, text)).toEqual([]);
    expect(document.querySelector('.arrival')).toBeNull();
  });

  it('are not marked where the browser cannot', () => {
    vi.stubGlobal('CSS', {});
    expect(arrive('vỉa hè', 'Giữ vỉa hè.')).toEqual([]);
    vi.stubGlobal('CSS', { highlights });
    document.body.innerHTML = '<p>vỉa hè</p>';
    expect(() => markArrival('vỉa hè')).not.toThrow();
  });
});
