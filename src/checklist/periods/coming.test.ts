// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { showComing } from './coming.ts';

const list = (...items: string[]): HTMLElement => {
  document.body.innerHTML = `<section><ol>${items.join('')}</ol></section>`;
  return document.querySelector('ol')!;
};
const item = (day: string, isLater = false) =>
  `<li${isLater ? ' hidden' : ''}><time datetime="${day}">${day}</time></li>`;
const seen = () => [...document.querySelectorAll('li:not([hidden])')].map((one) => one.textContent);

describe('the deadlines to come', () => {
  it('are as many as the page had room for, and what waited takes the place of what has passed', () => {
    showComing(
      list(item('2026-11-21'), item('2026-11-22'), item('2026-11-23', true), item('2026-11-24', true)),
      '2026-11-22',
    );
    expect(seen()).toEqual(['2026-11-22', '2026-11-23']);
  });

  it('move on with each day on which the page is looked at again', () => {
    const deadlines = list(item('2026-11-22'), item('2026-11-23', true));
    for (const today of ['2026-11-22', '2026-11-23']) showComing(deadlines, today);
    expect(seen()).toEqual(['2026-11-23']);
  });

  it('take their whole part away with the last of them', () => {
    showComing(list(item('2026-11-21')), '2026-11-22');
    expect(document.querySelector('section')!.hidden).toBe(true);
    showComing(list('<li><span class="rule">Ngày 25 hằng tháng</span></li>'), '2026-11-22');
    expect(document.querySelector('section')!.hidden).toBe(false);
  });
});
