import type { DocumentCitation } from './document-citation.ts';
import { findDocumentCitations } from './document-citation.ts';
import type { Place, ProvisionCitation } from './provision-citation.ts';
import { findProvisionCitations } from './provision-citation.ts';

export type { DocumentCitation, Place, ProvisionCitation };
export type Citation = DocumentCitation | ProvisionCitation;

/**
 * What a run of plain text (in NFC) cites, in order and without overlap: documents by number and provisions. The text
 * itself is not touched: `text.slice(start, end)` are the words to link. `place` says where the text stands, so that
 * “Điều này” and a bare “khoản 2” find their article.
 */
export function findCitations(text: string, place: Place = []): Citation[] {
  const documents = findDocumentCitations(text);
  const provisions = findProvisionCitations(text, documents, place).filter(
    ({ start, end }) => !documents.some((document) => start < document.end && document.start < end),
  );
  return [...documents, ...provisions].sort((a, b) => a.start - b.start);
}
