import { describe, expect, it } from 'vitest';
import { aCorpus, aUnit } from '../../testing/builders/corpus.ts';
import { aUnitHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { unitHistoryPage } from './unit-history-page.ts';
import { pastUnitStates, unitVersionPage } from './unit-version-page.ts';

const addresses = addressesUnder('/');
const change = (date: string, fields: object = {}) => ({ date, note: `Sửa ngày ${date}.`, ...fields });
const unit = aUnit('phong-a', 'Phòng A', {
  changes: [change('2026-03-05'), change('2026-04-01')] as never,
});
const corpus = aCorpus({ units: [unit] });
const historyOf = (one: typeof unit, before: Parameters<typeof aUnitHistory>[1]) => ({
  documents: new Map(),
  units: new Map([[one.id, aUnitHistory(one, before)]]),
});
const history = historyOf(unit, [{ name: 'Phòng A cũ' }, { name: 'Phòng A', shortName: 'PA' }]);

describe('the page of what became of a unit', () => {
  const page = unitHistoryPage(corpus, unit, history, addresses);

  it('tells each state, the one that stands now first, with what the log says of it', () => {
    expect(page.entries.map(({ name, note, href, isNow }) => [name, note, href, isNow])).toEqual([
      ['Bản ngày 01/4/2026', 'Sửa ngày 2026-04-01.', '/don-vi/phong-a/', true],
      ['Bản ngày 05/3/2026', 'Sửa ngày 2026-03-05.', '/don-vi/phong-a/ban/1/', undefined],
      ['Bản trước ngày 05/3/2026', undefined, '/don-vi/phong-a/ban/0/', undefined],
    ]);
  });

  it('tells what each has otherwise than the one before it; of the first there is none', () => {
    expect(page.entries.map(({ difference }) => difference?.length)).toEqual([1, 2, undefined]);
  });

  it('has no gap where all is known, and says from when it is known elsewhere', () => {
    expect(page).not.toHaveProperty('gap');
    const shallow = { ...history, incomplete: 'shallow' as const, since: '2026-02-01' };
    expect(unitHistoryPage(corpus, unit, shallow, addresses).gap).toContain('01/02/2026');
    expect(page.address).toMatch(/^https:\/\/vi-du\.vn\/don-vi\/phong-a\//);
    expect(page.pageTitle).toContain('Phòng A');
  });
});

describe('the page of a unit as it was', () => {
  const [before, first] = pastUnitStates(corpus, history, 'phong-a');

  it('is there of each state but the one that stands now', () => {
    expect(pastUnitStates(corpus, history, 'phong-a').map(({ number }) => number)).toEqual([0, 1]);
    expect(pastUnitStates(corpus, history, 'phong-b')).toEqual([]);
  });

  it('shows what the unit was called and said then, and until when', () => {
    const page = unitVersionPage(corpus, unit, { state: before!, history }, addresses);
    expect(page).toMatchObject({ name: 'Phòng A cũ', nameNow: 'Phòng A', unitHref: '/don-vi/phong-a/' });
    expect(page.markSentence).toContain('05/3/2026');
    expect(page.fields?.map(({ value }) => value)).toContain('Phòng A cũ');
    expect(page.address).toBe('https://vi-du.vn/don-vi/phong-a/ban/0/');
    const next = unitVersionPage(corpus, unit, { state: first!, history }, addresses);
    expect(next.markSentence).toMatch(/05\/3\/2026.*01\/4\/2026/);
    expect(page).not.toHaveProperty('withheld');
  });

  it('shows nothing of a state that is withheld, and says so', () => {
    const withheld = {
      ...unit,
      changes: [change('2026-03-05', { withheld: 'Lộ số điện thoại.' }), change('2026-04-01')] as never,
    };
    const past = historyOf(withheld, [{ name: 'Phòng A cũ' }, { shortName: 'PA' }]);
    const own = aCorpus({ units: [withheld] });
    const [, state] = pastUnitStates(own, past, 'phong-a');
    const page = unitVersionPage(own, withheld, { state: state!, history: past }, addresses);
    expect(page.withheld).toContain('Lộ số điện thoại.');
    expect(page).not.toHaveProperty('fields');
    expect(page.name).toBe('Phòng A');
    const entries = unitHistoryPage(own, withheld, past, addresses).entries;
    expect(entries.map((entry) => [entry.withheld !== undefined, entry.difference?.length])).toEqual([
      [false, 1],
      [true, undefined],
      [false, undefined],
    ]);
  });
});
