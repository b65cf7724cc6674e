// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import {
  all,
  ask,
  asked,
  choose,
  find,
  folder,
  input,
  open,
  openAgain,
  status,
  textsOf,
  told,
  useSearchPage,
} from '../../testing/pages/search-page.ts';
import { pageStrings } from '../search-strings.ts';

useSearchPage();

describe('the search page', () => {
  it('answers what its address asks: how many, and the best of them', async () => {
    await open('#q=thu%20gom%20rac%20thai');
    expect(input().value).toBe('thu gom rac thai');
    await told('Tìm thấy 10 kết quả');
    expect(find('#ket-qua').dataset['state']).toBe('done');
    expect(find('#ket-qua').ariaBusy).toBe('false');
    expect(all('.exact .result')).toHaveLength(8);
    const [first] = all('.exact .result');
    expect(first!.querySelector('h2 a')!.innerHTML).toMatch(/<mark>Thu gom rác thải<\/mark>/);
    expect(first!.querySelector('h2 a')!.getAttribute('href')).toMatch(/^\/van-ban\/rac-\d+\/#tim=/);
    expect(first!.querySelector('.result-facts')!.textContent).toMatch(/Tình trạng: chưa xác định$/);
    expect(first!.querySelector('.result-text')!.innerHTML).toMatch(
      /^<a href="[^"]+o=khoan-1">Khoản 1<\/a> Các phường <mark>thu gom rác thải<\/mark> sinh hoạt\.$/,
    );
    expect(document.querySelector('.near, .suggestion')).toBeNull();
  });

  it('says that it is looking', async () => {
    await open();
    ask('rác thải');
    expect(status()).toBe('Đang tìm…');
    expect(find('#ket-qua').ariaBusy).toBe('true');
    await told('Tìm thấy 10 kết quả');
  });

  it('shows more when asked, and leads the reader to the first of them', async () => {
    await open('#q=rác thải');
    await eventually(() => expect(all('.exact .result')).toHaveLength(8));
    const more = find('.exact > button');
    more.click();
    more.click();
    await eventually(() => expect(all('.exact .result')).toHaveLength(10));
    expect(document.activeElement).toBe(all('.exact .result')[8]!.querySelector('a'));
    expect(document.contains(more)).toBe(false);
  });

  it('keeps how many it showed with the question that was asked, and with no later one', async () => {
    await open('#q=rác thải');
    await eventually(() => expect(all('.exact .result')).toHaveLength(8));
    let arrive = (): void => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    vi.stubGlobal('fetch', (address: string) => late.then(() => folder.fetch(address)));
    find('.exact > button').click();
    ask('vỉa hè');
    arrive();
    await told('Tìm thấy 1 kết quả');
    expect(history.state).toBeNull();
  });

  it('shows three places of a document, and the others when asked', async () => {
    await open('#q=vỉa hè');
    await eventually(() => expect(all('.result-text')).toHaveLength(3));
    const more = find('.result > button');
    expect(more.textContent).toBe('Xem thêm 2 đoạn');
    more.click();
    expect(textsOf('.result-text a')).toEqual(['Khoản 1', 'Khoản 2', 'Khoản 3', 'Khoản 4', 'Khoản 5']);
    expect(document.activeElement).toBe(all('.result-text a')[3]);
    expect(document.contains(more)).toBe(false);
  });

  it('asks as the reader types, and leaves no trail of half words', async () => {
    await open();
    const before = history.length;
    input().value = 'rác';
    input().dispatchEvent(new Event('input'));
    await told('Tìm thấy 10 kết quả');
    expect(asked().get('q')).toBe('rác');
    expect(history.length).toBe(before);
  });

  it('leaves a trail of what was sent, and goes back along it', async () => {
    await open('#q=vỉa hè');
    await told('Tìm thấy 1 kết quả');
    ask('rác thải');
    await told('Tìm thấy 10 kết quả');
    history.back();
    await told('Tìm thấy 1 kết quả');
    expect(input().value).toBe('vỉa hè');
  });

  it('keeps to a filter, and says beside each choice how many it would leave', async () => {
    await open('#q=rác thải');
    await eventually(() =>
      expect(textsOf('select[data-name=nam] option')).toEqual([
        'Tất cả',
        '2024 (1)',
        '2023 (9)',
        '2022 (0)',
        'Chưa xác định (0)',
      ]),
    );
    expect(all<HTMLOptionElement>('select[data-name=nam] option').map(({ disabled }) => disabled)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    choose('nam', '2024');
    await told('Tìm thấy 1 kết quả');
    expect(asked().get('nam')).toBe('2024');
    await eventually(() => expect(textsOf('select[data-name=loai] option')).toContain('Công văn (0)'));
    expect(textsOf('select[data-name=nam] option')).toContain('2023 (9)');
  });

  it.each([
    ['an organ', 'co-quan=sở xây dựng', ['đợt 30']],
    ['a signer', 'nguoi-ky=trần thị bưởi', ['đợt 30']],
    ['a first day', 'tu-ngay=2023-01-18', ['đợt 30', 'đợt 19', 'đợt 18']],
    ['a last day', 'den-ngay=2023-01-12', ['đợt 12', 'đợt 11']],
    ['two days, themselves among them', 'tu-ngay=2023-01-13&den-ngay=2023-01-14', ['đợt 14', 'đợt 13']],
    ['a day and a value', 'tu-ngay=2023-01-18&loai=cong-van', ['đợt 19', 'đợt 18']],
    ['days that no document has', 'tu-ngay=2025-01-01', []],
    ['days that end before they begin', 'tu-ngay=2023-01-14&den-ngay=2023-01-13', []],
  ])('keeps to %s', async (_, filters, subjects) => {
    await open(`#q=rác thải&sap-xep=ngay&${filters}`);
    await told(subjects[0] ? `Tìm thấy ${subjects.length} kết quả` : 'Không tìm thấy kết quả nào');
    expect(textsOf('.exact h2').map((text) => text.replace('Thu gom rác thải ', ''))).toEqual(subjects);
  });

  it('finds on no day what has none, and counts within the days', async () => {
    await open('#q=đèn đường');
    await told('Tìm thấy 1 kết quả');
    choose('tu-ngay', '1990-01-01');
    await told('Không tìm thấy kết quả nào');
    expect(asked().get('tu-ngay')).toBe('1990-01-01');
    ask('rác thải');
    choose('tu-ngay', '2023-01-15');
    await eventually(() => expect(textsOf('select[data-name=loai] option')).toContain('Công văn (5)'));
    await eventually(() => expect(textsOf('select[data-name=co-quan] option')).toContain('Sở Xây dựng (1)'));
  });

  it('leaves no trail of a day that is being typed', async () => {
    await open('#q=rác thải');
    await told('Tìm thấy 10 kết quả');
    const before = history.length;
    for (const day of ['0002-05-01', '0202-05-01', '2024-05-01']) choose('tu-ngay', day);
    await told('Tìm thấy 1 kết quả');
    expect(history.length).toBe(before);
  });

  it('says that the days did not arrive, rather than that nothing was issued on them', async () => {
    vi.stubGlobal('fetch', async (address: string) =>
      address.endsWith('.pf_filter') ? new Response('', { status: 404 }) : folder.fetch(address),
    );
    await open('#q=rác thải&tu-ngay=2023-01-15');
    await eventually(() => expect(textsOf('[role=alert]')[0]).toContain('không tải được dữ liệu tìm kiếm'));
  });

  it('opens its filters where some are in use, or where there is room', async () => {
    const isOpen = (): boolean => find<HTMLDetailsElement>('#tim details').open;
    await open('#q=rác');
    expect(isOpen()).toBe(false);
    await open('#q=rác&nam=2024');
    expect(isOpen()).toBe(true);
    // Which document it is stands above them.
    await open('#q=rác&van-ban=cong-van-1');
    expect(isOpen()).toBe(false);
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(min-width: 72rem)' }));
    await open();
    expect(isOpen()).toBe(true);
  });

  it('puts the newest first when asked', async () => {
    await open('#q=rác thải&sap-xep=ngay');
    await eventually(() => expect(textsOf('.exact h2')[0]).toBe('Thu gom rác thải đợt 30'));
    expect(textsOf('.exact h2').slice(1, 3)).toEqual(['Thu gom rác thải đợt 19', 'Thu gom rác thải đợt 18']);
    // What stands beside them comes last.
    await eventually(() => expect(document.querySelector('.save')).toHaveProperty('hidden', false));
  });

  it('puts the oldest first when asked, and what has no day behind all that has one', async () => {
    await open('#q=rác thải&sap-xep=cu-nhat');
    await eventually(() => expect(textsOf('.exact h2')[0]).toBe('Thu gom rác thải đợt 11'));
    for (const order of ['ngay', 'cu-nhat']) {
      await open(`#q=y tế&sap-xep=${order}`);
      await told('Tìm thấy 3 kết quả');
      expect(textsOf('.exact h2').map((text) => text.slice(0, 15))).toEqual(
        order === 'ngay'
          ? ['Y tế học đường', 'Y tế cơ sở', 'Phòng Y tế']
          : ['Y tế cơ sở', 'Y tế học đường', 'Phòng Y tế'],
      );
    }
  });

  it('helps where nothing is found, and offers to look without the filters', async () => {
    await open('#q=zzzz');
    await told('Không tìm thấy kết quả nào');
    expect(find('#ket-qua').dataset['state']).toBe('empty');
    expect(document.querySelector('.unfiltered')).toBeNull();
    await open('#q=vỉa hè&nam=2024');
    await told('Không tìm thấy kết quả nào');
    expect(find('.unfiltered a').getAttribute('href')).toBe('#q=v%E1%BB%89a+h%C3%A8');
  });

  it('offers other words where those that were typed are nowhere', async () => {
    await open('#q=thu gom rác thaii&nam=2023');
    await eventually(() => expect(find('.suggestion b').textContent).toBe('thu gom rác thaii'));
    expect(find('.suggestion a').textContent).toMatch(/^thu gom rác thải$/i);
    expect(find('.suggestion a').getAttribute('href')).toMatch(/^#.*nam=2023/);
    expect(status()).toMatch(/^Không có kết quả khớp hoàn toàn; 9 kết quả gần đúng$/);
    expect(all('.near h3')).toHaveLength(8);
    expect(document.querySelector('.exact')).toBeNull();
  });

  it('leads to the unit that is meant before what speaks of it', async () => {
    await open('#q=phòng y tế');
    await eventually(() => expect(textsOf('.exact h2')).toEqual(['Phòng Y tế']));
    expect(find('.exact h2 a').getAttribute('href')).toBe('/don-vi/phong-y-te/');
    expect(textsOf('.result-facts')[0]).toBe('Đơn vị');
  });

  it('says that no document has a number', async () => {
    await open('#q=số 99');
    await eventually(() => expect(status()).toMatch(/^Không có văn bản số 99\./));
  });

  it('says what did not arrive, and tries again', async () => {
    vi.stubGlobal('fetch', folder.fetchWithout('start.json'));
    await open('#q=rác thải');
    await eventually(() => expect(textsOf('[role=alert]')[0]).toContain('không tải được dữ liệu tìm kiếm'));
    expect(find('#ket-qua').dataset['state']).toBe('error');
    vi.stubGlobal('fetch', folder.fetch);
    find('#ket-qua button').click();
    await told('Tìm thấy 10 kết quả');
  });

  it('begins to load when its form is touched', async () => {
    await open();
    expect(fetch).not.toHaveBeenCalled();
    input().focus();
    await eventually(() => expect(fetch).toHaveBeenCalled());
  });

  it('says of signs alone that there is nothing in them to look for', async () => {
    await open('#q=%23%23%23');
    await told(pageStrings.wordless);
    expect(find('#ket-qua').dataset['state']).toBe('idle');
  });

  it('shows as many results as before to who comes back', async () => {
    await open('#q=rác thải');
    await eventually(() => expect(all('.exact .result')).toHaveLength(8));
    find('.exact > button').click();
    await eventually(() => expect(all('.exact .result')).toHaveLength(10));
    await openAgain();
    await eventually(() => expect(all('.exact .result')).toHaveLength(10));
    ask('thu gom rác');
    await told('Tìm thấy 10 kết quả');
    await eventually(() => expect(all('.exact .result')).toHaveLength(8));
  });

  it('shows the newest question only', async () => {
    await open();
    ask('vỉa hè');
    ask('rác thải');
    await told('Tìm thấy 10 kết quả');
    ask('vỉa hè');
    ask('');
    await eventually(() => expect(find('#ket-qua').dataset['state']).toBe('idle'));
    expect(asked().size).toBe(0);
  });
});
