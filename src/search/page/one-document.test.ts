// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { all, ask, asked, find, open, textsOf, told, useSearchPage } from '../../testing/pages/search-page.ts';

useSearchPage();

describe('the search page, narrowed to one document', () => {
  const [named, everywhere] = [
    () => all<HTMLAnchorElement>('.search-within a')[0]!,
    () => all<HTMLAnchorElement>('.search-within a')[1]!,
  ];
  const places = (): string[] => textsOf('.result-text a');

  it('finds what that document has, though others answer better, and says which one it is', async () => {
    await open('#q=rác&van-ban=via-he');
    await told('Không tìm thấy kết quả nào');
    await eventually(() => expect(named().textContent).toMatch(/^Công văn .*ngày 04 tháng 3 năm 2022/));
    expect(named().pathname).toBe('/van-ban/via-he/');
    ask('thông thoáng');
    await told('Tìm thấy 1 kết quả');
    expect(places().slice(0, 2)).toEqual(['Khoản 1', 'Khoản 2']);
    expect(asked().get('van-ban')).toBe('via-he');
  });

  it.each(['khoản 4', 'Khoan 4', 'khoản 04'])('leads from “%s” to that provision', async (query) => {
    await open(`#q=${query}&van-ban=via-he`);
    await told('Tìm thấy 1 kết quả');
    expect(places()).toEqual(['Khoản 4']);
  });

  it('looks for the words where the document has no such provision, and speaks of no other document', async () => {
    await open('#q=khoản 40&van-ban=via-he');
    await told('Không tìm thấy kết quả nào');
    ask('thông thoáng');
    await told('Tìm thấy 1 kết quả');
    ask('40');
    await told('Không tìm thấy kết quả nào');
  });

  it('finds what comes near in that document, though others come so near that it would be left out', async () => {
    await open('#q=các phường thu gom rác thải sinh hoạt thông thoáng&van-ban=via-he');
    await told('Không có kết quả khớp hoàn toàn; 1 kết quả gần đúng');
  });

  it('leads back to all documents with the same words', async () => {
    await open('#q=sức khoẻ&van-ban=y-te-1');
    await told('Tìm thấy 1 kết quả');
    await eventually(() => expect(everywhere().hash).not.toBe(''));
    everywhere().click();
    await told('Tìm thấy 2 kết quả');
    expect([asked().get('van-ban'), find<HTMLInputElement>('[data-name=van-ban]').value]).toEqual([null, '']);
  });

  it('says which document it is before anything is asked', async () => {
    await open('#van-ban=y-te-1');
    await eventually(() => expect(named().textContent).toMatch(/ngày 02 tháng 01 năm 2022/));
    expect(find('#ket-qua').dataset['state']).toBe('idle');
  });

  it('finds nothing in a document that is not there any more, and says what was asked', async () => {
    await open('#q=rác&van-ban=da-go');
    await told('Không tìm thấy kết quả nào');
    await eventually(() => expect(named().textContent).toBe('da-go'));
  });
});
