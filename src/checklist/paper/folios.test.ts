// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOutPaper } from '../../testing/builders/paper-layout.ts';
import { unitPageHtml } from '../../testing/pages/unit-page.ts';
import { followPrinting } from './folios.ts';

const MILLIMETRE = 96 / 25.4;
/** Millimetres of the parts of a sheet; a folio holds 178.5. */
const HEIGHTS: [selector: string, height: number][] = [
  ['.sheet-head', 40],
  ['thead', 10],
  ['.strip', 18.5],
  ['.from-document', 10],
  ['.of-role', 10],
  ['.sheet-end', 30],
  ['.duty', 40],
];

const prepare = vi.fn();
const print = (): boolean => window.dispatchEvent(new Event('beforeprint'));
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const folios = (): HTMLElement[] => all('.folio');
const textsIn = (selector: string): (string | undefined)[] =>
  folios().map((folio) => folio.querySelector(selector)?.textContent);
const dutiesOf = (folio: HTMLElement): string[] =>
  [...folio.querySelectorAll<HTMLElement>('.duty')].map((row) => row.dataset['duty']!);

beforeAll(() => {
  followPrinting(prepare);
  layOutPaper({
    heightOf: (element) => (HEIGHTS.find(([selector]) => element.matches(selector))?.[1] ?? 0) * MILLIMETRE,
    lineHeight: 10 * MILLIMETRE,
  });
});

beforeEach(() => {
  prepare.mockClear();
  document.body.className = '';
  document.body.innerHTML = unitPageHtml(
    'phong-noi-vu',
    { slug: 'cong-van-1', tasks: [{}, {}, {}] },
    { slug: 'cong-van-2', tasks: [{}, {}] },
  );
});

describe('a sheet that is printed', () => {
  it('is laid out in pages, headings with the duties below them and the signatures with the last duty', () => {
    print();
    expect(prepare).toHaveBeenCalledOnce();
    expect(folios().map(dutiesOf)).toEqual([
      ['cong-van-1/1/1', 'cong-van-1/2/1'],
      ['cong-van-1/3/1', 'cong-van-2/1/1'],
      ['cong-van-2/2/1'],
    ]);
    expect(folios().map((folio) => folio.querySelectorAll('.from-document').length)).toEqual([1, 1, 0]);
    expect(folios().map((folio) => folio.querySelectorAll('.sheet-head').length)).toEqual([1, 0, 0]);
    expect(folios().map((folio) => folio.querySelectorAll('.sheet-foot').length)).toEqual([0, 0, 1]);
    expect(folios().every((folio) => folio.querySelector('thead th') !== null)).toBe(true);
    expect(document.body.className).toBe('laid-out');
  });

  it('says on each page which one it is and what documents its duties come from', () => {
    print();
    expect(textsIn('.folio-number')).toEqual(['trang 1/3', 'trang 2/3', 'trang 3/3']);
    const [first, second, third] = textsIn('.strip [data-basis]');
    expect([first, second, third].map((basis) => basis?.match(/cong-van-\d/g))).toEqual([
      ['cong-van-1'],
      ['cong-van-1', 'cong-van-2'],
      ['cong-van-2'],
    ]);
    expect(textsIn('.sheet-head [data-basis]')[0]).toMatch(/cong-van-1.*cong-van-2/);
  });

  it('names in its head only the documents that are printed', () => {
    all('tbody[data-document=cong-van-1]')[0]!.hidden = true;
    print();
    expect(folios().map(dutiesOf)).toEqual([['cong-van-2/1/1'], ['cong-van-2/2/1']]);
    expect(textsIn('.sheet-head [data-basis]')[0]).not.toContain('cong-van-1');
  });

  it('has more room on its first page where the head names the one document, which the strip then does not', () => {
    all('tbody[data-document=cong-van-2]')[0]!.hidden = true;
    HEIGHTS.unshift(['.strip:has(.strip-basis[hidden])', 8]);
    print();
    HEIGHTS.shift();
    expect(folios().map(dutiesOf)).toEqual([['cong-van-1/1/1', 'cong-van-1/2/1'], ['cong-van-1/3/1']]);
    expect(textsIn('.strip [data-basis]').map((basis) => basis?.includes('cong-van-1'))).toEqual([undefined, true]);
  });

  it('holds nothing that only a screen shows, and no id a second time', () => {
    print();
    expect(all('.folio .screen-only, .folio [id]')).toEqual([]);
    expect(all('.folio tbody').map(({ dataset }) => dataset['document'])).toEqual([
      'cong-van-1',
      'cong-van-1',
      'cong-van-2',
      'cong-van-2',
      undefined,
    ]);
  });

  it('leaves out what is hidden', () => {
    all('.duty')[0]!.hidden = true;
    print();
    expect(folios().flatMap(dutiesOf)).not.toContain('cong-van-1/1/1');
    expect(folios()).toHaveLength(2);
  });

  it('parts a row that is higher than a page, below its heading', () => {
    const tall = all('.duty')[0]!;
    HEIGHTS.unshift(['.tall', 400]);
    tall.classList.add('tall');
    print();
    HEIGHTS.shift();
    const parts = folios().filter((folio) => dutiesOf(folio).includes('cong-van-1/1/1'));
    expect(parts.length).toBeGreaterThan(1);
    expect(all('.folio .continued').length).toBeGreaterThan(0);
    expect(parts.map((folio) => folio.querySelectorAll('.from-document').length).slice(0, 2)).toEqual([1, 0]);
  });

  it('parts the last row rather than leave the signatures alone', () => {
    HEIGHTS.unshift(['[data-duty="cong-van-2/2/1"]', 160]);
    print();
    HEIGHTS.shift();
    expect(folios().at(-1)!.querySelectorAll('.sheet-foot')).toHaveLength(1);
    expect(dutiesOf(folios().at(-1)!)).toEqual(['cong-van-2/2/1']);
    expect(folios().at(-1)!.querySelector('.duty')!.className).toContain('continued');
  });

  it('fills a page as high as the style sheet says that one is', () => {
    const root = document.documentElement;
    root.style.setProperty('--folio', '144mm');
    print();
    root.removeAttribute('style');
    expect(folios().map((folio) => dutiesOf(folio).length)).toEqual([1, 2, 1, 1]);
  });

  it('is cleared away after, and laid out anew for the next print', () => {
    print();
    print();
    expect(folios()).toHaveLength(3);
    window.dispatchEvent(new Event('afterprint'));
    expect(folios()).toEqual([]);
    expect(document.body.className).toBe('');
  });

  it('stands by itself among several, each with its own count of pages', () => {
    const html = all('.sheet')[0]!.outerHTML;
    document.body.innerHTML = `${html}${html}<div class="sheet" hidden></div><p id="after"></p>`;
    print();
    expect(textsIn('.folio-number')).toEqual([1, 2, 3, 1, 2, 3].map((page) => `trang ${page}/3`));
    expect(folios()[0]!.previousElementSibling!.className).toBe('sheet');
  });
});
