// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { ask, find, input, open, textsOf, told, useSearchPage } from '../../testing/pages/search-page.ts';
import { pageStrings } from '../search-strings.ts';

useSearchPage();

describe('the searches that a browser keeps', () => {
  it('are those that were sent, or led to a document, the latest first', async () => {
    await open('#q=vỉa hè');
    await told('Tìm thấy 1 kết quả');
    await eventually(() => expect(find('.save').hidden).toBe(false));
    find('.result p').click();
    expect(localStorage.getItem('tim-kiem:gan-day')).toBeNull();
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    find('.result a').click();
    await eventually(() => expect(localStorage.getItem('tim-kiem:gan-day')).toBe('["vỉa hè"]'));
    ask('###');
    await told(pageStrings.wordless);
    ask('rác thải');
    await told('Tìm thấy 10 kết quả');
    await open();
    await eventually(() => expect(textsOf('.recent li')).toEqual(['rác thải', 'vỉa hè']));
    expect(find('.recent a').getAttribute('href')).toBe('#q=r%C3%A1c+th%E1%BA%A3i');
    expect(document.querySelector('.saved')).toBeNull();
  });

  it('can be forgotten', async () => {
    localStorage.setItem('tim-kiem:gan-day', '["rác"]');
    await open();
    await eventually(() => expect(textsOf('.recent li')).toEqual(['rác']));
    find('.recent button').click();
    expect(document.querySelector('.recent')).toBeNull();
    expect(document.activeElement).toBe(input());
    expect(localStorage.getItem('tim-kiem:gan-day')).toBe('[]');
  });

  it('can be saved, and dropped again', async () => {
    await open('#q=vỉa hè');
    await eventually(() => expect(find('.save').hidden).toBe(false));
    expect(find('.save').textContent).toBe('Lưu từ khoá');
    find('.save').click();
    expect(find('.save').textContent).toBe('Bỏ lưu');
    expect(localStorage.getItem('tim-kiem:da-luu')).toBe('["vỉa hè"]');
    await open();
    await eventually(() => expect(textsOf('.saved li')).toEqual(['vỉa hè']));
    await open('#q=vỉa hè');
    await eventually(() => expect(find('.save').hidden).toBe(false));
    find('.save').click();
    expect(localStorage.getItem('tim-kiem:da-luu')).toBe('[]');
  });
});
