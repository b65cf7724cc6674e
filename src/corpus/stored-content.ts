import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';
import { buildCorpus, type Corpus, type CorpusEntries } from './corpus.ts';

/** What passed the checks, kept for the steps of one build, so that all of them work on what was judged. */
export interface StoredContent {
  entries: CorpusEntries;
  handbook: PublishedHandbook;
}

/** Images are bytes, which JSON has none of. */
interface HandbookJson {
  pages: PublishedHandbook['pages'];
  images: { path: string; base64: string }[];
}

/** The file with the documents, units and lists of a stored content, in the form of `CorpusEntries`. */
export const corpusFile = (folder: string): string => join(folder, 'corpus.json');
const handbookFile = (folder: string): string => join(folder, 'handbook.json');

/** Stores a content in a folder, which is made if it is not there. */
export async function storeContent(folder: string, { entries, handbook }: StoredContent): Promise<void> {
  const images = handbook.images.map(({ path, bytes }) => ({ path, base64: Buffer.from(bytes).toString('base64') }));
  const json: HandbookJson = { pages: handbook.pages, images };
  await mkdir(folder, { recursive: true });
  await writeFile(corpusFile(folder), corpusJson(entries));
  await writeFile(handbookFile(folder), JSON.stringify(json));
}

/** Documents, units and lists as one text: maps and what else is made of them are left out. */
export function corpusJson(entries: CorpusEntries): string {
  const { site, circulation, sharedCodes, documents, units, topics, abbreviations } = entries;
  return JSON.stringify({ site, circulation, sharedCodes, documents, units, topics, abbreviations });
}

/** The corpus of a stored content. */
export async function readCorpus(file: string): Promise<Corpus> {
  return buildCorpus(JSON.parse(await readFile(file, 'utf8')) as CorpusEntries);
}

/** The handbook of a stored content. */
export async function readHandbook(folder: string): Promise<PublishedHandbook> {
  const { pages, images } = JSON.parse(await readFile(handbookFile(folder), 'utf8')) as HandbookJson;
  return { pages, images: images.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') })) };
}
