import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import { searchFacets, undatedRecords } from '../../outputs/search/search-page.ts';
import { aCorpus, aUnit } from '../builders/corpus.ts';
import { aClause, aDocument } from '../builders/document.ts';
import { aSearchFolder, type SearchFolder } from '../builders/search-folder.ts';
import { pageStrings } from '../../search/search-strings.ts';

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

export const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
export const all = <T extends Element = HTMLElement>(selector: string): T[] => [
  ...document.querySelectorAll<T>(selector),
];
export const textsOf = (selector: string): string[] => all(selector).map((element) => element.textContent.trim());
export const status = (): string => find('#tim-trang-thai').textContent;
export const told = (text: string): Promise<void> => eventually(() => expect(status()).toBe(text));
export const input = (): HTMLInputElement => find('#tim input');

/** What the address says is asked. */
export const asked = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

export let folder: SearchFolder;

/** Opens the search page at an address such as “#q=rác”. */
export async function open(search = ''): Promise<void> {
  history.replaceState(null, '', `/tim-kiem/${search}`);
  await openAgain();
}

/** Opens it at the address where the browser is. */
export async function openAgain(): Promise<void> {
  document.body.innerHTML = PAGE;
  find('#tim').dataset['index'] = folder.address;
  vi.resetModules();
  await import('../../search/page/search-page.ts');
}

export function ask(query: string): void {
  input().value = query;
  find<HTMLFormElement>('#tim').requestSubmit();
}

export function choose(name: string, value: string): void {
  const list = find<HTMLSelectElement | HTMLInputElement>(`[data-name=${name}]`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Every test of the file has the page, and an index of these documents behind it. */
export function useSearchPage(): void {
  beforeAll(async () => {
    folder = await aSearchFolder(corpus);
  }, 60_000);
  afterAll(() => folder.remove());
  beforeEach(() => {
    vi.stubGlobal('fetch', vi.fn(folder.fetch));
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(max-width: 1px)' }));
  });
  afterEach(() => localStorage.clear());
}
