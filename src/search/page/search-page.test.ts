// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { searchFacets, undatedRecords } from '../../outputs/search/search-page.ts';
import { aCorpus, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { aSearchFolder, type SearchFolder } from '../../testing/builders/search-folder.ts';
import { pageStrings } from '../search-strings.ts';

const rubbish = (number: number, fields: Parameters<typeof aDocument>[0] = {}) =>
  aDocument({
    slug: `rac-${number}`,
    codeNumber: String(number),
    codeNotation: 'UBND-MT',
    issuedDate: `2023-01-${String(number).padStart(2, '0')}`,
    subject: `Thu gom rác thải đợt ${number}`,
    body: { provisions: [aClause('1', 'Các phường thu gom rác thải sinh hoạt.')] },
    ...fields,
  });

const corpus = aCorpus({
  units: [aUnit('phong-y-te', 'Phòng Y tế')],
  documents: [
    ...Array.from({ length: 9 }, (_, at) => rubbish(at + 11)),
    rubbish(30, {
      typeName: 'Kế hoạch',
      codeNotation: 'KH-UBND',
      issuedDate: '2024-05-02',
      organName: 'Sở Xây dựng',
      signer: { fullName: 'Trần Thị Bưởi' },
    }),
    aDocument({ slug: 'khong-ngay', subject: 'Đèn đường' }),
    ...['Y tế cơ sở', 'Y tế học đường'].map((subject, at) =>
      aDocument({
        slug: `y-te-${at}`,
        subject,
        issuedDate: `2022-01-0${at + 1}`,
        body: { provisions: [aClause('1', 'Khám sức khoẻ.')] },
      }),
    ),
    aDocument({
      slug: 'via-he',
      displayTitle: 'Trật tự vỉa hè',
      issuedDate: '2022-03-04',
      body: { provisions: ['1', '2', '3', '4', '5'].map((number) => aClause(number, 'Giữ vỉa hè thông thoáng.')) },
    }),
  ],
});

const PAGE = `<main>
  <form id="tim" data-undated="${undatedRecords(corpus)}" data-words='${JSON.stringify(pageStrings)}'>
    <input type="search" data-name="q"><button type="submit">Tìm</button>
    <input type="hidden" data-name="van-ban" value=""><p class="search-within">Chỉ trong <a></a> <a></a></p>
    <details><summary>Lọc</summary>
      ${searchFacets(corpus)
        .map(
          ({ name, values }) =>
            `<select data-name="${name}" data-facet><option value="">Tất cả</option>${values
              .map(({ slug, label }) => `<option value="${slug}" data-label="${label}">${label}</option>`)
              .join('')}</select>`,
        )
        .join('')}
      <input type="date" data-name="tu-ngay"><input type="date" data-name="den-ngay">
      <select data-name="sap-xep"><option value=""></option><option value="ngay"></option><option value="cu-nhat"></option></select>
    </details>
  </form>
  <p id="tim-trang-thai"></p>
  <section id="ket-qua"></section>
  <template data-view="idle">
    <section class="saved"><ul></ul><button type="button">Xoá</button></section>
    <section class="recent"><ul></ul><button type="button">Xoá</button></section>
  </template>
  <template data-view="error"><p role="alert"></p><button type="button">Thử lại</button></template>
  <template data-view="empty"><ul><li class="unfiltered"><a>Bỏ lọc</a></li><li>Gợi ý</li></ul></template>
  <template data-view="done">
    <p class="suggestion">Không tìm thấy “<b></b>”. Gợi ý: “<a></a>”.</p>
    <div class="exact"><ol></ol><button type="button">Xem thêm</button></div>
    <section class="near"><ol></ol><button type="button">Xem thêm</button></section>
    <button type="button" class="save" hidden></button>
  </template>
</main>`;

const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const all = <T extends Element = HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const textsOf = (selector: string): string[] => all(selector).map((element) => element.textContent.trim());
const status = (): string => find('#tim-trang-thai').textContent;
const told = (text: string): Promise<void> => eventually(() => expect(status()).toBe(text));
const input = (): HTMLInputElement => find('#tim input');

/** What the address says is asked. */
const asked = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

let folder: SearchFolder;

/** Opens the search page at an address such as “#q=rác”. */
async function open(search = ''): Promise<void> {
  history.replaceState(null, '', `/tim-kiem/${search}`);
  document.body.innerHTML = PAGE;
  find('#tim').dataset['index'] = folder.address;
  vi.resetModules();
  await import('./search-page.ts');
}

function ask(query: string): void {
  input().value = query;
  find<HTMLFormElement>('#tim').requestSubmit();
}

function choose(name: string, value: string): void {
  const list = find<HTMLSelectElement | HTMLInputElement>(`[data-name=${name}]`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeAll(async () => {
  folder = await aSearchFolder(corpus);
}, 60_000);
afterAll(() => folder.remove());
beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(folder.fetch));
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(max-width: 1px)' }));
});
afterEach(() => localStorage.clear());

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
    expect(more.textContent).toBe('Xem thêm 2 điều khoản');
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
    expect(textsOf('select[data-name=co-quan] option')).toContain('Sở Xây dựng (1)');
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
    vi.stubGlobal('fetch', folder.fetchWithout('lexicon.txt'));
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
    document.body.innerHTML = PAGE;
    find('#tim').dataset['index'] = folder.address;
    vi.resetModules();
    await import('./search-page.ts');
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
