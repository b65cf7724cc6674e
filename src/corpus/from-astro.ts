import { readFile } from 'node:fs/promises';
import { getEntry } from 'astro:content';
import { buildCorpus, type Corpus, type CorpusEntries } from './corpus.ts';

let current: { file: string; corpus: Promise<Corpus> } | undefined;

/**
 * The corpus of this build, for pages. It is built once; in dev it is built anew when the content has changed.
 * @throws if the content has never been valid since the server started (its letters are in the terminal)
 */
export async function getCorpus(): Promise<Corpus> {
  const entry = await getEntry('corpus', 'corpus');
  if (!entry) throw new Error('Nội dung chưa hợp lệ: xem các lỗi ở cửa sổ lệnh, sửa rồi lưu lại.');
  const { file } = entry.data;
  if (current?.file !== file) current = { file, corpus: read(file) };
  return current.corpus;
}

async function read(file: string): Promise<Corpus> {
  return buildCorpus(JSON.parse(await readFile(file, 'utf8')) as CorpusEntries);
}
