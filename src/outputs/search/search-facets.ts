import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { oncePer } from '../../domain/once-per.ts';
import { signersOf } from '../../domain/signature/signatures.ts';
import { compareVietnamese } from '../../vietnamese/collate.ts';
import { wordsOf } from '../../vietnamese/index-form.ts';
import { toOldTonePlacement } from '../../vietnamese/tone-placement.ts';
import { FACETS, facetIndex, groupBy, type FacetKey, type FacetValue } from '../register/facets.ts';

/** The choices by which search narrows: those of the register, and two that have no addresses there. */
export const SEARCH_FACETS = { ...FACETS, 'co-quan': 'Cơ quan ban hành', 'nguoi-ky': 'Người ký' } as const;

/** The facet of the index that has the days: nobody chooses one, but a first and a last one. */
export const DAY = 'ngay';

/** The facet of the index that has each document by itself: who is on its page may search it alone. */
export const ONE_DOCUMENT = 'van-ban';

export type SearchFacetName = keyof typeof SEARCH_FACETS | typeof DAY | typeof ONE_DOCUMENT;

/** Every value of every facet that search knows, worked out once per corpus. What no document says has no value. */
export const searchFacetIndex = oncePer((corpus: Corpus): Readonly<Record<SearchFacetName, readonly FacetValue[]>> => ({
  ...facetIndex(corpus),
  'co-quan': byName(groupBy(corpus, organsOf)),
  'nguoi-ky': byName(groupBy(corpus, signatoriesOf)),
  [DAY]: groupBy(corpus, ({ issuedDate: day }) => (day === undefined ? [] : [{ slug: day, label: day }])),
  [ONE_DOCUMENT]: groupBy(corpus, ({ slug }) => [{ slug, label: slug }]),
}));

/** Who issued it: of one that several organs have issued, each of them. */
const organsOf = ({ organName, signer }: DirectiveDocument): FacetKey[] =>
  named([organName, ...signersOf(signer).map((one) => one.organName)]);

const signatoriesOf = ({ signer }: DirectiveDocument): FacetKey[] =>
  named(signersOf(signer).map((one) => one.fullName));

/** Names as values: one name however it is set, and two that differ in a mark or a letter are two people. */
function named(names: readonly (string | undefined)[]): FacetKey[] {
  const known = names.flatMap((name) => name ?? []);
  return [...new Map(known.map((label) => [keyOf(label), { slug: keyOf(label), label }])).values()];
}

const keyOf = (name: string): string =>
  wordsOf(toOldTonePlacement(name).toLowerCase())
    .map(({ text }) => text)
    .join(' ');

const byName = (values: readonly FacetValue[]): FacetValue[] =>
  values.toSorted((a, b) => compareVietnamese(a.label, b.label));
