// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { unitPageHtml, type GivingDocument } from '../../testing/pages/unit-page.ts';
import { UnitPageController } from './unit-page-controller.ts';

/** Three documents with five duties each; the second duty of the last is overdue. */
const LONG: GivingDocument[] = ['cong-van-1', 'cong-van-2', 'cong-van-3'].map((slug, place) => ({
  slug,
  tasks: [{}, place === 2 ? { dueDate: '2026-11-20' } : {}, { dueDate: '2026-12-31' }, {}, {}],
}));

const all = <T extends Element = HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const unfolded = (): string[] => all('.duty:not(.folded)').map((row) => row.dataset['duty']!);
const ofNewest = [1, 2, 3, 4, 5].map((task) => `cong-van-1/${task}/1`);
const buttons = (): HTMLElement[] => all('.fold');

async function open(...documents: GivingDocument[]): Promise<void> {
  document.body.innerHTML = unitPageHtml('phong-noi-vu', ...documents);
  new UnitPageController(document, localStorage, '/').start();
  await eventually(() => expect(buttons()).toHaveLength(3));
}

function choose(name: string, value: string): void {
  const list = document.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a long list', () => {
  it('is folded by document: open are the newest, and what is overdue of the others', async () => {
    await open(...LONG);
    await eventually(() => expect(unfolded()).toEqual([...ofNewest, 'cong-van-3/2/1']));
    expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual(['true', 'false', 'false']);
    expect(buttons()[1]!.getAttribute('aria-label')).toMatch(/^Các nhiệm vụ theo Công văn/);
    expect(all('.from-document .count').map((place) => place.textContent)).toEqual([
      '0/5 hoàn thành · hạn gần nhất 31/12/2026',
      '0/5 hoàn thành · hạn gần nhất 31/12/2026',
      '0/5 hoàn thành · quá hạn: 1 · hạn gần nhất 31/12/2026',
    ]);
  });

  it('hides nothing: every row stays for paper, and is no part that was chosen', async () => {
    await open(...LONG);
    await eventually(() => expect(all('.folded')).not.toEqual([]));
    expect(all('.duty[hidden]')).toEqual([]);
    expect(document.querySelector('.shown')!.textContent).toBe('');
  });

  it('opens and folds a document when its head is pressed', async () => {
    await open(...LONG);
    await eventually(() => expect(buttons()[1]!.getAttribute('aria-expanded')).toBe('false'));
    buttons()[1]!.click();
    expect(unfolded()).toHaveLength(11);
    buttons()[1]!.click();
    buttons()[0]!.click();
    expect(unfolded()).toEqual(['cong-van-3/2/1']);
  });

  it('keeps a row that is being written in, also when it is overdue no longer', async () => {
    await open(...LONG);
    await eventually(() => expect(unfolded()).toHaveLength(6));
    const radio = document.querySelector<HTMLInputElement>('[data-duty="cong-van-3/2/1"] input[value=done]')!;
    radio.focus();
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
    expect(unfolded()).toContain('cong-van-3/2/1');
  });

  it('is shown whole where it is narrowed or put into another order', async () => {
    await open(...LONG);
    await eventually(() => expect(unfolded()).toHaveLength(6));
    choose('standing', 'open');
    expect(unfolded()).toHaveLength(15);
    choose('standing', '');
    expect(unfolded()).toHaveLength(6);
    choose('view', 'due');
    await eventually(() => expect(unfolded()).toHaveLength(15));
  });
});
