import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { formerAddressesOf } from '../../history/former-addresses.ts';

/** Documents whose past has pages: those that are published, and those that were taken back and say so on each. */
export function documentsWithPast(corpus: Corpus): readonly DirectiveDocument[] {
  return [...corpus.documents, ...(corpus.withdrawn ?? [])];
}

/** The slugs under which pages of a document's past are found: its own, and those that it had before, nearest first. */
export function slugsOf(corpus: Corpus, { slug }: DirectiveDocument): string[] {
  const former = formerAddressesOf(`van-ban/${slug}`, corpus.formerAddresses ?? []);
  return [slug, ...former.map((address) => address.replace(/^van-ban\//, ''))];
}
