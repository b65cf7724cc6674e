import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { formerAddressesOf } from '../../history/former-addresses.ts';
import type { History } from '../../history/history.ts';

/** Documents whose past has pages: those that are published, and those that were taken back and say so on each. */
export function documentsWithPast(corpus: Pick<Corpus, 'documents' | 'withdrawn'>): readonly DirectiveDocument[] {
  return [...corpus.documents, ...(corpus.withdrawn ?? [])];
}

/** The slugs under which pages of a document's past are found: its own, and those that it had before, nearest first. */
export function slugsOf(
  { documents }: Pick<History, 'documents'>,
  { slug }: Pick<DirectiveDocument, 'slug'>,
): string[] {
  return [slug, ...(documents.get(slug)?.formerNames ?? [])];
}

/** The ids under which pages of a unit's past are found: its own, and those that it had before. */
export function unitIds({ units }: History, { id }: Unit): string[] {
  return [id, ...(units.get(id)?.formerNames ?? [])];
}

/**
 * The ids under which programs ask for the files of a unit or a topic: its own, and all whose addresses lead to it now. A
 * reader of feeds or a calendar follows no page that says where to go.
 */
export function askedIds(
  folder: 'don-vi' | 'linh-vuc',
  { id }: { id: string },
  { formerAddresses = [] }: Pick<Corpus, 'formerAddresses'>,
): string[] {
  const within = `${folder}/`;
  const leading = formerAddressesOf(within + id, formerAddresses).filter((address) => address.startsWith(within));
  return [id, ...leading.map((address) => address.slice(within.length))];
}
