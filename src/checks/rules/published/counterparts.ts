import type { Content, Sourced } from '../../../corpus/content.ts';
import { oncePer } from '../../../domain/once-per.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';

/** A document as it was released, and as it is now: under its name, or under the one that its address leads to. */
export interface Counterpart {
  before: Sourced<DirectiveDocument>;
  now: Sourced<DirectiveDocument>;
}

/** Every document that was released and is not the same now; not those that have gone or were taken back. */
export const counterpartsIn = oncePer(({ before, documents, formerAddresses }: Content): Counterpart[] => {
  if (!before) return [];
  const now = new Map(documents.map((at) => [at.value.slug, at]));
  const moved = new Map((formerAddresses?.value.addresses ?? []).map(({ from, to }) => [from, to]));
  return before.documents.flatMap((old) => {
    const { slug } = old.value;
    const same = now.get(slug) ?? now.get((moved.get(`van-ban/${slug}`) ?? '').replace(/^van-ban\//, ''));
    return same ? [{ before: old, now: same }] : [];
  });
});
