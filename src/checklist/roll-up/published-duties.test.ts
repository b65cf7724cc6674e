import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RollUpIndex, RollUpPart } from '../../domain/progress/roll-up-index.ts';
import { anEntry, aProgressFile } from '../../testing/builders/progress.ts';
import { PublishedDuties } from './published-duties.ts';
import { rollUp } from './roll-up.ts';

const whole: RollUpIndex = {
  contentVersion: 'abcd1234',
  documents: { moi: 'Công văn số 2', cu: 'Công văn số 1' },
  issued: { moi: '2026-10-05', cu: '2026-09-05' },
  toCite: {},
  duties: [
    { document: 'moi', task: '1', revision: 1, title: 'Rà soát', due: '2026-11-05' },
    { document: 'moi', task: '2', revision: 1, title: 'Báo cáo' },
    { document: 'cu', task: '1', revision: 1, title: 'Thống kê' },
  ],
  units: [
    { id: 'phong-a', name: 'Phòng A', group: false, duties: [2, 0] },
    { id: 'phong-b', name: 'Phòng B', group: false, duties: [1, 2] },
    { id: 'phong-c', name: 'Phòng C', group: false, duties: [1] },
  ],
};
const partOf = (id: string): RollUpPart => {
  const { duties: at } = whole.units.find((unit) => unit.id === id)!;
  const duties = at.map((place) => whole.duties[place]!);
  return { documents: whole.documents, issued: whole.issued!, toCite: {}, duties, at };
};
const head: RollUpIndex = {
  ...whole,
  documents: {},
  issued: {},
  duties: [],
  units: whole.units.map((unit) => ({ ...unit, duties: [], isElsewhere: true })),
};
const site: Record<string, unknown> = { '/all.json': whole, '/unit.json': head };
for (const { id } of whole.units) site[`/unit/${id}.json`] = partOf(id);
const asked: string[] = [];
let down: string[] = [];
const a = {
  name: 'a.json',
  file: aProgressFile({ unit: 'phong-a', entries: [anEntry({ document: 'cu', task: '1' })] }),
};
const b = { name: 'b.json', file: aProgressFile({ unit: 'phong-b', entries: [] }) };

beforeEach(() => {
  [asked.length, down] = [0, []];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(
      down.includes(address) ? new Response('', { status: 503 }) : Response.json(site[address], { status: 200 }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('what the site publishes of duties', () => {
  it('is all there at once where it is not in parts', async () => {
    expect(await new PublishedDuties('/all.json', undefined).of([a])).toEqual(whole);
    expect(asked).toEqual(['/all.json']);
  });

  it('is asked for unit by unit, once each, and gives the result that all of it would give', async () => {
    const published = new PublishedDuties('/all.json', '/unit');
    await published.reach();
    for (const files of [[a], [a, b], [b, a]]) {
      const { duties: _, ...result } = rollUp(await published.of(files), files, '2026-11-22');
      const { duties: __, ...wanted } = rollUp(whole, files, '2026-11-22');
      expect(result.unanswered.map(({ id }) => id)).toEqual(wanted.unanswered.map(({ id }) => id));
      expect({ ...result, columns: [], unanswered: [], documents: {} }).toEqual({
        ...wanted,
        columns: [],
        unanswered: [],
        documents: {},
      });
      expect(result.columns.map(({ name, counts, percent }) => [name, counts, percent])).toEqual(
        wanted.columns.map(({ name, counts, percent }) => [name, counts, percent]),
      );
    }
    expect(asked).toEqual(['/unit.json', '/unit/phong-a.json', '/unit/phong-b.json']);
  });

  it('keeps the duties in the order of all', async () => {
    const { duties } = await new PublishedDuties('/all.json', '/unit').of([b, a]);
    expect(duties).toEqual(whole.duties);
  });

  it.each([
    ['duties of another unit', anEntry({ document: 'moi', task: '2' })],
    ['duties that are gone', anEntry({ document: 'moi', task: '9' })],
  ])('is asked for whole where a file speaks of %s, to say so', async (_, entry) => {
    const file = { name: 'a.json', file: aProgressFile({ unit: 'phong-a', entries: [entry] }) };
    const published = new PublishedDuties('/all.json', '/unit');
    expect(await published.of([file])).toEqual(whole);
    expect(await published.of([a])).toEqual(whole);
    expect(asked.filter((address) => address === '/all.json')).toHaveLength(1);
  });

  it('is asked for whole where files come from many units', async () => {
    const units = Array.from({ length: 41 }, (_, at) => ({ ...head.units[0]!, id: `p${at}` }));
    site['/many.json'] = { ...head, units };
    const files = units.map(({ id }) => ({ name: id, file: aProgressFile({ unit: id, entries: [] }) }));
    expect(await new PublishedDuties('/all.json', '/many').of(files)).toEqual(whole);
    expect(asked).toEqual(['/many.json', '/all.json']);
  });

  it('needs nothing of a unit that it does not know', async () => {
    const stray = { name: 'x.json', file: aProgressFile({ unit: 'la', entries: [anEntry({})] }) };
    expect((await new PublishedDuties('/all.json', '/unit').of([stray])).duties).toEqual([]);
    expect(asked).toEqual(['/unit.json']);
  });

  it('is asked for again where it could not be had', async () => {
    const published = new PublishedDuties('/all.json', '/unit');
    down = ['/unit/phong-a.json'];
    await expect(published.of([a])).rejects.toThrow('503');
    down = [];
    expect((await published.of([a])).duties).toHaveLength(2);
  });
});
