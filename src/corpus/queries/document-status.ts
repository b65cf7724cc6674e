import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { publishedOn, statusOn } from '../../domain/document/status-on.ts';
import { isLive, type DocumentStatus } from '../../domain/document/status.schema.ts';
import type { Corpus } from '../corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import { relationsOf } from './document-relations.ts';

/** The day of the latest change that any document records: “today”, as far as pages made from this content know. */
export const contentDay = oncePer((corpus: Corpus): IsoDate | undefined =>
  corpus.documents
    .flatMap(({ changes }) => changes.map(({ date }) => date))
    .sort()
    .at(-1),
);

/** How a document stands, now or on another day: banner, lists, search, checklists and days of the past all ask here. */
export function statusOf(corpus: Corpus, document: DirectiveDocument, day = contentDay(corpus)): DocumentStatus {
  return (day === undefined ? undefined : statusOn(document, endingsOf(corpus, document), day)) ?? document.status;
}

/** Whether the duties of a document still stand. */
export const stands = (corpus: Corpus, document: DirectiveDocument): boolean => isLive(statusOf(corpus, document));

/** The days of the documents that replace or repeal this one. */
export function endingsOf(corpus: Corpus, { slug }: DirectiveDocument): IsoDate[] {
  return relationsOf(corpus, slug)
    .filter(
      ({ direction, relation: { type } }) => direction === 'backward' && (type === 'replaces' || type === 'repeals'),
    )
    .flatMap(({ document }) => (document && (document.issuedDate ?? publishedOn(document))) ?? []);
}
