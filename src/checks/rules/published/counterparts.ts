import type { Content, PublishedBefore, Sourced } from '../../../corpus/content.ts';
import { oncePer } from '../../../domain/once-per.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { type IdsNow, unitWithIdsNow, withIdsNow } from '../../../domain/ids-now.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';

/**
 * Something as it was released, and as it is now: under its name, or under the one that its address leads to. What it named
 * then is named by the ids of today: that another file is called otherwise is no change of this one.
 */
export interface Counterpart<Value = DirectiveDocument> {
  before: Sourced<Value>;
  now: Sourced<Value>;
}

/** Every document that was released and is not the same now; not those that have gone or were taken back. */
export const counterpartsIn = oncePer((content: Content): Counterpart[] => {
  const { before, documents } = content;
  return before ? pairedDocuments(before, documents, content) : [];
});

/** Every document that was released and is taken back now: its log lives on. */
export const withdrawnCounterpartsIn = oncePer((content: Content): Counterpart[] => {
  const { before, withdrawn = [] } = content;
  return before ? pairedDocuments(before, withdrawn, content) : [];
});

/** Every unit that was released and is not the same now; not those that have gone. */
export const unitCounterpartsIn = oncePer((content: Content): Counterpart<Unit>[] => {
  const { before, units } = content;
  if (!before) return [];
  const ids = idsNow(content, before);
  const had = before.units.map((at) => ({ ...at, value: unitWithIdsNow(at.value, ids) }));
  return paired({ before: had, now: units }, 'don-vi', ({ id }) => id, content);
});

function pairedDocuments(
  before: PublishedBefore,
  now: readonly Sourced<DirectiveDocument>[],
  content: Content,
): Counterpart[] {
  const ids = idsNow(content, before);
  const had = before.documents.map((at) => ({ ...at, value: withIdsNow(at.value, ids) }));
  return paired({ before: had, now }, 'van-ban', ({ slug }) => slug, content);
}

/** What is called otherwise since. */
function idsNow(content: Content, before: PublishedBefore): IdsNow {
  const moved = [...renamed(content, before)];
  const within = (folder: string): Map<string, string> => {
    const isThere = (address: string): boolean => address.startsWith(`${folder}/`);
    const idIn = (address: string): string => address.slice(folder.length + 1);
    return new Map(moved.flatMap(([from, to]) => (isThere(from) && isThere(to) ? [[idIn(from), idIn(to)]] : [])));
  };
  return { units: within('don-vi'), topics: within('linh-vuc'), documents: within('van-ban') };
}

function paired<Value>(
  all: { before: readonly Sourced<Value>[]; now: readonly Sourced<Value>[] },
  folder: string,
  nameOf: (value: Value) => string,
  content: Content,
): Counterpart<Value>[] {
  const now = new Map(all.now.map((at) => [`${folder}/${nameOf(at.value)}`, at]));
  const moved = renamed(content, content.before!);
  return all.before.flatMap((old) => {
    const address = `${folder}/${nameOf(old.value)}`;
    const same = now.get(address) ?? now.get(moved.get(address) ?? '');
    return same ? [{ before: old, now: same }] : [];
  });
}

/** Addresses that lead to one that is new. One that was there already has taken the other in: it is not the same thing. */
function renamed({ formerAddresses }: Content, { addresses }: PublishedBefore): Map<string, string> {
  const leads = formerAddresses?.value.addresses ?? [];
  return new Map(
    leads.flatMap(({ from, to }) => (to !== undefined && !addresses.has(to) ? [[from, to] as const] : [])),
  );
}
