import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { provisionText } from '../../domain/provision/provision-text.ts';
import { bm25Over } from './bm25.ts';
import { readDocuments, readFixture } from './fixture-corpus.ts';
import type { Peer } from './peers.ts';

/** A question in whole sentences, with the provisions that answer it, as `slug#provision`. */
export interface Question {
  question: string;
  wanted: string[];
}

/** Documents with questions about them. */
export interface QuestionSet {
  documents: DirectiveDocument[];
  questions: Question[];
}

/** Questions about the documents of the fixtures, made up like these. */
export const inventedQuestions = (): QuestionSet => ({
  documents: readDocuments(readFixture('van-ban.txt')),
  questions: readQuestions(readFixture('questions.txt')),
});

/**
 * Documents and questions in a folder, in the form of the fixtures: statutes and what people have asked about them, which
 * whoever measures has, and nobody may put among these files.
 */
export function questionsIn(folder: string): QuestionSet {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { documents: readDocuments(read('van-ban.txt')), questions: readQuestions(read('questions.txt')) };
}

/** Lines `question => slug#provision, slug#provision`; others say nothing. */
export const readQuestions = (text: string): Question[] =>
  text.split('\n').flatMap((line) => {
    const [question = '', wanted] = line.split(' => ');
    return wanted === undefined ? [] : [{ question, wanted: wanted.split(',').map((place) => place.trim()) }];
  });

/** Plain BM25 over the provisions, with their marks: what a question must be answered better than. */
export const bm25OverProvisions = (documents: readonly DirectiveDocument[]): Peer =>
  bm25Over(
    documents.flatMap(({ slug, body }) =>
      body.provisions.map((provision) => [`${slug}#${provision.id}`, provisionText(provision)] as const),
    ),
    (text) => text.normalize('NFC').toLowerCase(),
  );
