import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Corpus } from './corpus.ts';
import { HANDBOOK_PREFIX } from './handbook/handbook-prefix.ts';
import { corpusFile, readCorpus, STORED_CONTENT } from './stored-content.ts';

let current: { file: string; corpus: Promise<Corpus> } | undefined;

/**
 * The corpus of this build, for pages. It is built once; in dev it is built anew when the content has changed.
 * @throws if the content has never been valid since the server started (its letters are in the terminal)
 */
export async function getCorpus(): Promise<Corpus> {
  const file = await getCorpusFile();
  if (current?.file !== file) current = { file, corpus: readCorpus(file) };
  return current.corpus;
}

/** The file of that corpus: beside it stands its history. */
export async function getCorpusFile(): Promise<string> {
  const stored = process.env[STORED_CONTENT];
  if (stored) return corpusFile(stored);
  const entry = await getEntry('content', 'corpus');
  if (!entry || !('file' in entry.data))
    throw new Error('Nội dung chưa hợp lệ: xem các lỗi ở cửa sổ lệnh, sửa rồi lưu lại.');
  return entry.data.file;
}

/** A page of the handbook: what it says of itself, and for Astro's `render` its text. */
export interface StoredPage {
  /** Its address below the handbook's. */
  id: string;
  data: { title: string; description: string; order: number };
  entry: CollectionEntry<'content'>;
}

/** The pages of the handbook in the order of their names. */
export async function getHandbook(): Promise<StoredPage[]> {
  const entries = await getCollection('content');
  const pages = entries.flatMap((entry) => {
    const { id, data } = entry;
    return 'title' in data ? [{ id: id.slice(HANDBOOK_PREFIX.length), data, entry }] : [];
  });
  return pages.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
