// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { element, find } from '../../browser/element.ts';
import type { DayDocument, UnitDuty } from '../../outputs/any-day/on-day.ts';
import { eventually } from '../../testing/eventually.ts';
import { showDays } from './show-day.ts';

const aDay = (year: number): DayDocument => ({
  slug: `cong-van-${year}`,
  name: `Công văn ${year}`,
  title: 'Về việc rà soát',
  spans: [
    [`${year}-03-05`, `${year + 1}-01-01`, 'Đang thực hiện', 1],
    [`${year + 1}-01-01`, '', 'Đã kết thúc', 0],
  ],
});
const duty = (fields: Partial<UnitDuty>): UnitDuty => ({
  document: 'cong-van-2025',
  documentName: 'Công văn 2025',
  task: 'mot',
  title: 'Việc một',
  from: '2025-03-05',
  to: '',
  version: 0,
  ...fields,
});
const FILES: Record<string, unknown> = {
  '/tai-ngay/van-ban/2026.json': [aDay(2026)],
  '/tai-ngay/van-ban/2025.json': [aDay(2025)],
  '/tai-ngay/van-ban/2024.json': [aDay(2024)],
  '/tai-ngay/don-vi/phong-a.json': [
    duty({ to: '2026-02-01', version: 1 }),
    duty({ task: 'hai', title: 'Việc hai', from: '2026-02-01' }),
  ],
};
const asked: string[] = [];
const way = (slug: string, since: string, count = 200) =>
  element('a', { 'data-list': slug, 'data-since': since, 'data-count': String(count) }, `Mục ${slug}`);
let place: HTMLElement;

function open(search: string, count?: number): void {
  history.replaceState(null, '', `/tai-ngay/${search}`);
  const form = element('form', { 'data-folder': '/tai-ngay/', 'data-documents': '/van-ban/', inert: '' });
  form.innerHTML = '<input type="date"><select><option value=""><option value="phong-a"></select><p role="status"></p>';
  place = element('div', {});
  const years = element('section', { 'data-lists': 'van-ban' });
  years.append(way('2026', '2026-03-05', count), way('2025', '2025-03-05', 100), way('2024', '2024-03-05', count));
  const units = element(
    'section',
    { 'data-lists': 'don-vi' },
    way('phong-a', '2025-03-05', 400),
    way('phong-b', '2026-01-01'),
  );
  document.body.replaceChildren(form, place, years, units);
  showDays(form, place);
}

const lists = (): string[] => [...place.querySelectorAll('summary')].map(({ textContent }) => textContent);
const links = (): string[] => [...place.querySelectorAll('a')].map((link) => link.getAttribute('href')!);

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const file = FILES[address];
    return Promise.resolve(file ? new Response(JSON.stringify(file)) : new Response('', { status: 404 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a day that is asked for', () => {
  it('asks for the documents of the last years that had begun, and for the others when their list is opened', async () => {
    open('?ngay=2026-03-05');
    await eventually(() => expect(links()).toEqual(['/van-ban/cong-van-2026/ban/1/', '/van-ban/cong-van-2025/']));
    expect(asked).toEqual(['/tai-ngay/van-ban/2026.json', '/tai-ngay/van-ban/2025.json']);
    find<HTMLDetailsElement>(place, 'details:nth-of-type(3)').open = true;
    await eventually(() => expect(asked).toContain('/tai-ngay/van-ban/2024.json'));
    await eventually(() => expect(lists().slice(0, 3)).toEqual(['Mục 2026 (1)', 'Mục 2025 (1)', 'Mục 2024 (1)']));
  });

  it('asks for the newest documents and for the duties of few units at once, whatever there is', async () => {
    open('?ngay=2026-03-05', 5000);
    await eventually(() => expect(links()).toEqual(['/van-ban/cong-van-2026/ban/1/']));
    find(document, '[data-list=phong-a]').dataset['count'] = '300';
    find(document, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await eventually(() =>
      expect(lists()).toEqual(['Mục 2026 (1)', 'Mục 2025', 'Mục 2024', 'Mục phong-a (1)', 'Mục phong-b']),
    );
    expect(asked.filter((file) => file.includes('don-vi'))).toEqual(['/tai-ngay/don-vi/phong-a.json']);
  });

  it('has no list of what began later, and says so where nothing had begun', () => {
    open('?ngay=2025-12-31');
    expect(lists()).toEqual(['Mục 2025', 'Mục 2024', 'Mục phong-a']);
    open('?ngay=2024-01-01');
    expect(lists()).toEqual([]);
    expect(place.textContent).toContain('chưa có văn bản nào được đăng');
    expect(place.textContent).toContain('chưa có nhiệm vụ nào');
  });

  it('shows of one unit what it had to do on that day alone', async () => {
    open('?ngay=2026-01-31&don-vi=phong-a');
    await eventually(() => expect(links()).toContain('/van-ban/cong-van-2025/ban/1/#viec-mot'));
    expect(lists().slice(2)).toEqual(['Mục phong-a (1)']);
    expect(links()).not.toContain('/van-ban/cong-van-2025/#viec-hai');
  });

  it('calls each unit as it was called on that day', () => {
    open('?ngay=2025-12-31');
    find(document, '[data-list=phong-a]').dataset['before'] = JSON.stringify([['2026-01-01', 'Phòng cũ']]);
    find(document, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(lists().at(-1)).toBe('Phòng cũ');
    find<HTMLInputElement>(document, 'input').value = '2026-01-01';
    find(document, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(lists().slice(2)).toEqual(['Mục phong-a', 'Mục phong-b']);
  });

  it('says which list could not be had, and shows the others', async () => {
    open('?ngay=2026-03-05');
    find<HTMLDetailsElement>(place, 'details:last-of-type').open = true;
    await eventually(() => expect(find(place, 'details:last-of-type').textContent).toContain('Không tải được dữ liệu'));
    await eventually(() => expect(links()).toHaveLength(2));
  });
});
