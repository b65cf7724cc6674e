import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { aSearchFolder, type SearchFolder } from '../../testing/builders/search-folder.ts';
import type { Match } from '../engine/ranking.ts';

const QUESTION = 'Giá thuê nhà công vụ do ai quyết định?';

const aFolder = (...texts: string[]): Promise<SearchFolder> =>
  aSearchFolder(
    aCorpus({
      documents: [aDocument({ body: { provisions: texts.map((text, i) => aClause(String(i + 1), text)) } })],
    }),
  );

let folder: SearchFolder;
let newer: SearchFolder;
beforeAll(async () => {
  folder = await aFolder('Giá thuê nhà công vụ do Sở Xây dựng quyết định.', 'Cho thuê nhà công vụ.', 'Rác thải.');
  newer = await aFolder('Giá thuê nhà công vụ do Sở Tài chính quyết định.');
}, 60_000);
afterAll(() => [folder, newer].forEach(({ remove }) => remove()));

type Listener = (event: unknown) => void;

/** How a started worker works: as the script says, or as a host lets it. */
let started: FakeWorker[];
let howItWorks: 'answers' | 'does not arrive' | 'fails';

/** A worker of this process: what goes in and comes out is copied as between page and worker. */
class FakeWorker {
  private readonly listeners: Record<string, Listener> = {};
  asked = 0;
  isOver = false;

  constructor() {
    started.push(this);
  }

  terminate(): void {
    this.isOver = true;
  }

  addEventListener(name: string, listener: Listener): void {
    this.listeners[name] = listener;
  }

  postMessage(asked: { id: number }): void {
    this.asked += 1;
    if (howItWorks === 'does not arrive') return void this.listeners['error']!({});
    if (howItWorks === 'fails')
      return void this.listeners['message']!({ data: { id: asked.id, failure: 'TypeError' } });
    vi.stubGlobal('postMessage', (answered: unknown) =>
      this.listeners['message']!({ data: structuredClone(answered) }),
    );
    script({ data: structuredClone(asked) });
  }
}

/** What the script of the worker does with a message. */
let script: Listener;

beforeEach(async () => {
  started = [];
  howItWorks = 'answers';
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('fetch', vi.fn(folder.fetch));
  vi.stubGlobal('addEventListener', (_: string, listener: Listener) => (script = listener));
  await startScript();
});
afterEach(() => void vi.unstubAllGlobals());

/** The script as a new worker has it. */
async function startScript(): Promise<void> {
  vi.resetModules();
  await import('./answering-worker.ts');
}

/** A session over a folder, as a page has it. */
async function session(address = folder.address) {
  const { startSession } = await import('../session/search-session.ts');
  return startSession(address);
}

/** What is shown of answers. */
const shown = (matches: readonly Match[]) =>
  matches.map(({ id, order, score, fit, passages, interpretation }) => ({
    ...{ id, order, score, fit, passages, words: interpretation.words },
    wording: interpretation.wording?.(interpretation, { fit, passages }, []),
  }));

describe('a question', () => {
  it('is counted by a worker, with what the page itself would find', async () => {
    const inWorker = (await (await session()).ask(QUESTION))!.matches;
    expect(started.map(({ asked }) => asked)).toEqual([1]);
    vi.resetModules();
    vi.stubGlobal('Worker', undefined);
    const here = (await (await session()).ask(QUESTION))!.matches;
    expect(shown(inWorker)).toEqual(shown(here));
    expect(shown(here)[0]!.wording).toBe('Giá thuê nhà công vụ quyết định');
    expect(here).toHaveLength(2);
  });

  it('asks one worker for all that is under way, each for its own answer', async () => {
    const { use } = await session();
    const { answersOf } = await import('./answering.ts');
    const [one, other] = await use((data) =>
      Promise.all([answersOf(QUESTION, data), answersOf('Rác thải thì sao?', data)]),
    );
    expect(started.map(({ asked }) => asked)).toEqual([2]);
    expect([one.length, other.length]).toEqual([2, 1]);
  });

  it('is counted no further by the worker once another one is asked, nor by the page once nobody waits for it', async () => {
    const { use } = await session();
    const { answersOf } = await import('./answering.ts');
    await use(async (data) => {
      const older = expect(answersOf(QUESTION, { ...data, isOver: () => true })).rejects.toThrow();
      expect(await answersOf('Rác thải thì sao?', data)).toHaveLength(1);
      await older;
    });
    expect(started.map(({ isOver }) => isOver)).toEqual([false]);
  });

  it('is counted in the page where the worker does not arrive, and the next one asks for it again', async () => {
    howItWorks = 'does not arrive';
    const { ask } = await session();
    expect((await ask(QUESTION))!.matches).toHaveLength(2);
    howItWorks = 'answers';
    expect((await ask(QUESTION))!.matches).toHaveLength(2);
    expect(started.map(({ asked }) => asked)).toEqual([1, 1]);
  });

  it('says of a part that the worker could not load that it did not load, and the next one has a new worker', async () => {
    const { ask } = await session();
    const { LoadError } = await import('../engine/loading.ts');
    await ask('rác');
    vi.stubGlobal('fetch', folder.fetchWithout('start.json'));
    await expect(ask(QUESTION)).rejects.toThrow(LoadError);
    vi.stubGlobal('fetch', folder.fetch);
    await startScript();
    expect((await ask(QUESTION))!.matches).toHaveLength(2);
    expect(started.at(-1)!.isOver).toBe(false);
    expect(started.slice(0, -1).map(({ isOver }) => isOver)).not.toContain(false);
  });

  it('tells a fault of the program from a part that did not load', async () => {
    howItWorks = 'fails';
    const { ask } = await session();
    await expect(ask(QUESTION)).rejects.toThrow('TypeError');
  });

  it('is counted over the index that the page has opened, never over an older one', async () => {
    expect((await (await session()).ask(QUESTION))!.matches).toHaveLength(2);
    vi.stubGlobal('fetch', (address: string) => newer.fetch(address.replace(folder.address, newer.address)));
    // Another page has opened what the site has now; the worker still has what it had.
    const { openSearchData } = await import('../engine/search-data.ts');
    const { answersOf } = await import('./answering.ts');
    const data = await openSearchData(folder.address);
    expect(await answersOf(QUESTION, data)).toHaveLength(1);
    const { LoadError } = await import('../engine/loading.ts');
    await expect(answersOf(QUESTION, { ...data, name: 'khác' })).rejects.toThrow(LoadError);
  });
});
