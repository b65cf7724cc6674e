// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { aDuty, someDuties } from '../../testing/builders/unit-duties.ts';
import { UnitRecords } from '../../checklist/records/unit-records.ts';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import { keepLook } from '../news/last-look.ts';
import { ownStanding } from './own-standing.ts';

const unit = {
  id: 'phong-noi-vu',
  page: '/don-vi/phong-noi-vu/',
  file: '/cap-nhat/moi.json',
  news: '/cap-nhat/',
  base: '/',
};
const news = (id: string, ...units: string[]) => ({ id, day: '22/11/2026', what: 'Sửa', name: 'a', href: '/', units });

/** Answers as the site does; what is not there is not found. */
function serve(files: Record<string, unknown>): void {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      address in files ? new Response(JSON.stringify(files[address])) : new Response('', { status: 404 }),
    ),
  );
}

const standing = async (duties?: UnitDuties, ...entries: ReturnType<typeof news>[]): Promise<string[]> => {
  serve({ ...(duties && { [`${unit.page}nhiem-vu.json`]: duties }), [unit.file]: { entries } });
  const place = document.createElement('div');
  place.append(...(await ownStanding(unit)));
  return [...place.querySelectorAll('li')].map((line) => line.textContent);
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22), toFake: ['Date'] });
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('my unit on the opening page', () => {
  const duties = someDuties([
    aDuty(),
    aDuty({ task: '1b', dueDate: '2026-11-20' }),
    aDuty({ task: '1c', revision: 2 }),
  ]);

  it('says what is done of all, what is overdue and what was revised since it was noted', async () => {
    const { store } = new UnitRecords(localStorage, '/:phong-noi-vu', false);
    store.write([anEntry(), anEntry({ task: '1c' })]);
    expect(await standing(duties)).toEqual([
      '1/3 nhiệm vụ hoàn thành',
      'Quá hạn: 1',
      '1 nhiệm vụ đã sửa sau khi ghi tiến độ, cần rà soát',
    ]);
  });

  it('says what is new of it since its page was looked at, and nothing of what concerns others', async () => {
    keepLook('phong-noi-vu', [{ id: 'cu' }]);
    const entries = [news('cu', 'phong-noi-vu'), news('moi', 'phong-noi-vu'), news('khac', 'phong-y-te')];
    expect((await standing(duties, ...entries)).at(-1)).toBe('1 cập nhật từ lần xem trước (22/11/2026)');
  });

  it('speaks of the unit of a group that has filled in its name', async () => {
    const records = new UnitRecords(localStorage, '/:phong-noi-vu', true);
    records.rename('UBND phường A');
    records.store.write([anEntry()]);
    const group = { ...duties, unit: { ...duties.unit, group: true } };
    expect((await standing(group))[0]).toBe('UBND phường A: 1/3 nhiệm vụ hoàn thành');
  });

  it('keeps nothing, and says nothing where nothing can be fetched or the unit has no duty', async () => {
    expect(await standing()).toEqual([]);
    expect(await standing(someDuties([]))).toEqual([]);
    await standing(duties, news('moi', 'phong-noi-vu'));
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });
});
