import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCorpus, aTask } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { aSearchFolder, type SearchFolder } from '../../testing/builders/search-folder.ts';
import { narrow } from '../page/narrow.ts';
import { LoadError } from '../engine/loading.ts';
import { startSession } from './search-session.ts';

const aFolder = (...texts: string[]): Promise<SearchFolder> =>
  aSearchFolder(
    aCorpus({
      documents: texts.map((text, at) =>
        aDocument({
          slug: `rac-${at}`,
          issuedDate: '2024-01-01',
          tasks: [aTask('1', { title: text, dueDate: '2024-03-31' })],
          body: { provisions: [aClause('1', text)] },
        }),
      ),
    }),
  );

let folder: SearchFolder;
let other: SearchFolder;
beforeAll(async () => {
  folder = await aFolder('Thu gom rác thải.');
  other = await aFolder('Thu gom rác thải.', 'Sửa chữa vỉa hè.');
}, 60_000);
afterAll(() => [folder, other].forEach(({ remove }) => remove()));

const bytesAt = (address: string): Buffer => readFileSync(fileURLToPath(address.replace(/\?.*$/, '')));

/** What may come in the place of a part. */
const INSTEAD: Record<string, (address: string) => Buffer> = {
  'cut off': (address) => bytesAt(address).subarray(0, -4),
  'cut in half': (address) => bytesAt(address).subarray(0, bytesAt(address).length / 2),
  empty: () => Buffer.alloc(0),
  'a page of the server': () => Buffer.from('<!doctype html><title>Đăng nhập</title>'),
  'some other compressed file': () => gzipSync('khác'),
  'of another release': (address) => bytesAt(address.replace(folder.address, other.address)),
};

/** A server that gives something else in place of the parts whose names end so. */
const withPart =
  (name: string, instead: (address: string) => Buffer): typeof fetch =>
  async (address) => {
    const asked = String(address).replace(/\?.*$/, '');
    return asked.endsWith(name) ? new Response(new Uint8Array(instead(asked))) : folder.fetch(asked);
  };

const ask = async (query: string) => {
  const session = startSession(folder.address);
  const { matches } = (await session.ask(query))!;
  await session.read(matches, query);
  return narrow(session, matches, [['nam', '2024']]);
};

describe('a part of search', () => {
  const hashed = ['.pf_index', '.pf_fragment', '.pf_filter'];
  const cases = ['start.json', 'due.json', ...hashed].flatMap((name) =>
    Object.entries(INSTEAD)
      // The same name with other bytes is what a digest rules out; of the rest, two are enough for what Pagefind reads.
      .filter(([how]) => !hashed.includes(name) || how === 'cut in half' || how === 'a page of the server')
      .map(([how, instead]) => ({ name, how, instead })),
  );

  it.each(cases)('that is $how in place of $name is a part that did not load, never “not found”', async (one) => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.stubGlobal('fetch', withPart(one.name, one.instead));
    await expect(ask('thời hạn thu gom rác')).rejects.toBeInstanceOf(LoadError);
    vi.stubGlobal('fetch', folder.fetch);
    expect(await ask('thời hạn thu gom rác')).toHaveLength(1);
  });
});
