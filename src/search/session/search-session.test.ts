import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { aSearchFolder, type SearchFolder } from '../../testing/builders/search-folder.ts';
import { narrow } from '../page/narrow.ts';
import { LoadError } from '../engine/loading.ts';
import { startSession } from './search-session.ts';

const corpus = aCorpus({
  documents: ['2023', '2024'].map((year) =>
    aDocument({
      slug: `rac-${year}`,
      issuedDate: `${year}-01-01`,
      body: { provisions: [aClause('1', 'Thu gom rác thải.')] },
    }),
  ),
});

let folder: SearchFolder;
beforeAll(async () => {
  folder = await aSearchFolder(corpus);
}, 60_000);
afterAll(() => folder.remove());
beforeEach(() => void vi.stubGlobal('fetch', vi.fn(folder.fetch)));

describe('a session of search', () => {
  it('loads nothing before the first question, and the index once', async () => {
    const session = startSession(folder.address);
    expect(fetch).not.toHaveBeenCalled();
    for (const query of ['rác', 'thải']) await session.ask(query);
    const lexicons = vi.mocked(fetch).mock.calls.filter(([address]) => String(address).endsWith('start.json'));
    expect(lexicons).toHaveLength(1);
  });

  it('answers the newest question only', async () => {
    const session = startSession(folder.address);
    const [older, newer] = await Promise.all([session.ask('thải'), session.ask('rác')]);
    expect(older).toBeUndefined();
    expect(newer?.matches.map(({ id }) => id)).toHaveLength(2);
  });

  it('stops what it counts for a question once a newer one is asked, and keeps its index', async () => {
    const session = startSession(folder.address);
    let newer: ReturnType<typeof session.ask> | undefined;
    const count = await session.use(async ({ lexicon }) => {
      const { startsOf } = lexicon;
      return vi.spyOn(lexicon, 'startsOf').mockImplementation((document) => {
        newer ??= session.ask('rác');
        return startsOf(document);
      });
    });
    expect(await session.ask('thải')).toBeUndefined();
    expect((await newer)?.matches).toHaveLength(2);
    // One of the two documents for the older question, both for the newer.
    expect(count).toHaveBeenCalledTimes(3);
    const starts = vi.mocked(fetch).mock.calls.filter(([address]) => String(address).endsWith('start.json'));
    expect(starts).toHaveLength(1);
  });

  it('forgets the question under way', async () => {
    const session = startSession(folder.address);
    const asked = session.ask('rác');
    session.cancel();
    expect(await asked).toBeUndefined();
  });

  it('reads documents in the order asked for, and narrows them to every facet', async () => {
    const session = startSession(folder.address);
    const { matches } = (await session.ask('rác'))!;
    const read = await session.read(matches, 'rác');
    expect(read.map(({ href }) => href.split('#')[0])).toEqual(['/van-ban/rac-2024/', '/van-ban/rac-2023/']);
    const narrowed = async (...facets: [string, string][]) => (await narrow(session, matches, facets)).length;
    expect(await narrowed()).toBe(2);
    expect(await narrowed(['nam', '2024'])).toBe(1);
    expect(await narrowed(['nam', '2024'], ['loai', 'cong-van'])).toBe(1);
    expect(await narrowed(['nam', '2024'], ['nam', '2023'])).toBe(0);
  });

  it('says what did not load, and opens the index anew for the next question', async () => {
    const session = startSession(folder.address);
    vi.stubGlobal('fetch', folder.fetchWithout('start.json'));
    await expect(session.ask('rác')).rejects.toBeInstanceOf(LoadError);
    vi.stubGlobal('fetch', folder.fetch);
    expect((await session.ask('rác'))?.matches).toHaveLength(2);
  });

  it('says nothing of a failure that a newer question has overtaken', async () => {
    const session = startSession(folder.address);
    vi.stubGlobal('fetch', folder.fetchWithout('start.json'));
    const [older, newer] = await Promise.allSettled([session.ask('thải'), session.ask('rác')]);
    expect([older.status, newer.status]).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a session that was open while the site was published anew', () => {
  /** A server that gives the files of one folder and later those of another, as one address. */
  const servedFrom = (newer: SearchFolder) => async (address: string | URL) =>
    newer.fetch(String(address).replace(folder.address, newer.address));
  let newer: SearchFolder;
  beforeAll(async () => {
    const added = aDocument({
      slug: 'via-he',
      issuedDate: '2025-01-01',
      body: { provisions: [aClause('1', 'Sửa chữa vỉa hè.')] },
    });
    newer = await aSearchFolder(aCorpus({ documents: [...corpus.documents, added] }));
  }, 60_000);
  afterAll(() => newer.remove());

  it('finds the document that is new, and never calls it not found', async () => {
    const session = startSession(folder.address);
    expect((await session.ask('vỉa hè'))?.matches).toEqual([]);
    vi.stubGlobal('fetch', servedFrom(newer));
    const { matches } = (await session.ask('vỉa hè'))!;
    expect((await session.read(matches, 'vỉa hè')).map(({ href }) => href.split('#')[0])).toEqual(['/van-ban/via-he/']);
  });

  it('takes what is gone with the old index from the new one', async () => {
    const session = startSession(folder.address);
    await session.ask('vỉa hè');
    vi.stubGlobal('fetch', servedFrom(newer));
    expect((await session.ask('rác'))?.matches).toHaveLength(2);
  });

  it('says that nothing is known where it cannot ask', async () => {
    const session = startSession(folder.address);
    await session.ask('rác');
    vi.stubGlobal('fetch', folder.fetchWithout('start.json'));
    await expect(session.ask('vỉa hè')).rejects.toBeInstanceOf(LoadError);
  });
});
