import { readFileSync } from 'node:fs';
import { buildCorpus, type Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { aClause, aDocument } from '../builders/document.ts';

const folder = new URL('../fixtures/search/', import.meta.url);

/** A text file of the search fixtures. */
export const readFixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/**
 * Documents written for search: `@ slug | kind | number | notation | date | subject`, then a clause per line. They
 * name nothing but what search is about.
 */
export function readDocuments(text: string): DirectiveDocument[] {
  return text
    .split(/^@ /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [head = '', ...clauses] = part.trim().split('\n');
      const [slug = '', typeName = '', codeNumber = '', codeNotation = '', issuedDate = '', subject = ''] = head
        .split('|')
        .map((field) => field.trim());
      const provisions = clauses.map((line) => {
        const [, number = '', words = ''] = /^(\d+)\. (.*)$/.exec(line) ?? [];
        return aClause(number, words);
      });
      return aDocument({ slug, typeName, codeNumber, codeNotation, issuedDate, subject, body: { provisions } });
    });
}

/** A corpus of these documents with the abbreviations that the fixtures use. */
export function corpusOf(documents: readonly DirectiveDocument[]): Corpus {
  return buildCorpus({
    site: {
      name: 'Văn bản',
      publisher: 'Văn phòng',
      description: 'Thử tìm kiếm.',
      url: 'http://localhost',
      basePath: '/',
    },
    documents,
    units: [],
    topics: [],
    abbreviations: readFixture('viet-tat.txt')
      .trim()
      .split('\n')
      .map((line) => {
        const [short = '', expansions = '', ambiguous] = line.split('|').map((field) => field.trim());
        return {
          short,
          expansions: expansions.split(';').map((text) => text.trim()),
          ...(ambiguous && { ambiguous: 'true' as const }),
        };
      }),
  });
}
