import { LoadError } from '../engine/loading.ts';
import { openSearchData, type SearchData } from '../engine/search-data.ts';
import type { Answered, AskedAside } from './answering.ts';
import { answersTo } from './answers.ts';

/** The newest question: who types on waits for no other. */
let newest = 0;
let opened: Promise<SearchData> | undefined;

addEventListener('message', ({ data: asked }: MessageEvent<AskedAside>) => {
  newest = asked.id;
  void answer(asked).then((answered) => postMessage(answered));
});

async function answer({ id, folder, name, question }: AskedAside): Promise<Answered> {
  try {
    return { id, matches: await answersTo(question, { ...(await dataOf(folder, name)), isOver: () => id !== newest }) };
  } catch (error) {
    if (id !== newest) return { id, matches: undefined };
    return { id, failure: error instanceof LoadError ? 'load' : String(error) };
  }
}

/** The index of this name: the page may have opened another one since. */
async function dataOf(folder: string, name: string): Promise<SearchData> {
  const before = await (opened ??= openSearchData(folder));
  if (before.name === name) return before;
  const data = await (opened = openSearchData(folder));
  if (data.name !== name) throw new LoadError();
  return data;
}
