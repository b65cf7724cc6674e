import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { formerAddressesOf } from '../../history/former-addresses.ts';

/** A document that is not as it was, in both states; one of them is absent where it was not there, or is not any more. */
export interface PairedDocument {
  before?: DirectiveDocument;
  after?: DirectiveDocument;
  /** Whether it was taken back: `after` is what is left of it. */
  isWithdrawn: boolean;
}

/** The documents that are not the same in both; one that has moved is one document. In the order of lists, those gone last. */
export function pairedDocuments(before: Corpus, after: Corpus): PairedDocument[] {
  const was = new Map(before.documents.map((document) => [document.slug, document]));
  const withdrawnBefore = new Set(before.withdrawn?.map(({ slug }) => slug));
  const taken = new Set<string>();
  const take = (slug: string): DirectiveDocument | undefined => {
    const earlier = [slug, ...formerSlugs(slug, after)].find((name) => was.has(name));
    if (earlier === undefined) return undefined;
    taken.add(earlier);
    return was.get(earlier);
  };
  const standing = after.documents.flatMap((document): PairedDocument[] => {
    const earlier = take(document.slug);
    if (!earlier) return [{ after: document, isWithdrawn: false }];
    return isSame(earlier, document) ? [] : [{ before: earlier, after: document, isWithdrawn: false }];
  });
  const withdrawn = (after.withdrawn ?? []).flatMap((document): PairedDocument[] => {
    const earlier = take(document.slug);
    if (withdrawnBefore.has(document.slug)) return [];
    return [{ ...(earlier && { before: earlier }), after: document, isWithdrawn: true }];
  });
  const gone = before.documents.filter(({ slug }) => !taken.has(slug));
  return [...standing, ...withdrawn, ...gone.map((document) => ({ before: document, isWithdrawn: false }))];
}

const PAGE = 'van-ban/';

const formerSlugs = (slug: string, { formerAddresses = [] }: Corpus): string[] =>
  formerAddressesOf(PAGE + slug, formerAddresses).map((address) => address.slice(PAGE.length));

const isSame = (a: DirectiveDocument, b: DirectiveDocument): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
