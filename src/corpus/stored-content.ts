import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';
import { buildCorpus, type Corpus, type CorpusEntries } from './corpus.ts';
import type { ReleasedText } from './gate/released-text.ts';

/** The variable that names the folder of a content that an earlier step of the build has checked and stored. */
export const STORED_CONTENT = 'STORED_CONTENT';

/** What passed the checks. */
export interface CheckedContent {
  entries: CorpusEntries;
  handbook: PublishedHandbook;
}

/** The same, kept for the steps of one build, so that all of them work on what was judged. */
export interface StoredContent extends CheckedContent {
  /** What the last step must not take for something that came in by another way. */
  released: ReleasedText;
}

/** Images are bytes, which JSON has none of. */
interface HandbookJson {
  pages: PublishedHandbook['pages'];
  images: { path: string; base64: string }[];
}

/** The file with the documents, units and lists of a stored content, in the form of `CorpusEntries`. */
export const corpusFile = (folder: string): string => join(folder, 'corpus.json');
/** The file with its handbook. */
export const handbookFile = (folder: string): string => join(folder, 'handbook.json');
/** The file that says what it has released. */
export const releasedFile = (folder: string): string => join(folder, 'released.json');

/** Stores a content in a folder, which is made if it is not there. */
export async function storeContent(folder: string, { entries, handbook, released }: StoredContent): Promise<void> {
  const images = handbook.images.map(({ path, bytes }) => ({ path, base64: Buffer.from(bytes).toString('base64') }));
  const json: HandbookJson = { pages: handbook.pages, images };
  await mkdir(folder, { recursive: true });
  await writeFile(corpusFile(folder), corpusJson(entries));
  await writeFile(handbookFile(folder), JSON.stringify(json));
  await writeFile(releasedFile(folder), JSON.stringify(released));
}

/** Documents, units and lists as one text: maps and what else is made of them are left out. */
export function corpusJson(entries: CorpusEntries): string {
  const { site, circulation, sharedCodes, documents, withdrawn, units, topics, abbreviations } = entries;
  const { formerAddresses, attachments, emblem } = entries;
  const lists = { units, topics, abbreviations, formerAddresses, attachments, emblem };
  return JSON.stringify({ site, circulation, sharedCodes, documents, withdrawn, ...lists });
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

/** What a stored content has released. */
export async function readReleased(folder: string): Promise<ReleasedText> {
  return JSON.parse(await readFile(releasedFile(folder), 'utf8')) as ReleasedText;
}
