import type { EnclosedCitation } from '../../domain/citation/enclosed-citation.ts';
import type { AttachedName } from '../../domain/citation/attached-citation.ts';
import type { Place } from '../../domain/citation/citation.ts';
import { oncePer } from '../../domain/once-per.ts';
import { ATTACHED_KINDS, beginsWithKind, isSameKind, kindAtStart } from '../../domain/provision/attached-kind.ts';
import { provisionSegment } from '../../domain/provision/provision-id.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import type { Body, Provision } from '../../domain/provision/provision.ts';
import { plain } from '../../vietnamese/plain.ts';

/** What is attached, and how many of the words behind its kind are its name. */
export interface EnclosedTarget {
  provision: Provision;
  words: number;
}

/** The attached document that a citation means in the document that holds it; undefined where several could be meant, or none. */
export function enclosedTarget(body: Body, citation: EnclosedCitation, place: Place): EnclosedTarget | undefined {
  const attached = provisionsOf(body).filter(({ kind }) => kind === 'attached');
  const headed = citation.number === undefined ? [] : provisionsOf(body).flatMap((one) => headedAnnex(one) ?? []);
  const found =
    citation.number === undefined
      ? named(attached, citation)
      : numbered([...attached, ...headed], citation, { body, place });
  return found && place.some(({ id }) => id === found.provision.id) ? undefined : found;
}

/** Words as blanks part them, without signs and capitals. */
const wordsOf = (text: string): string[] =>
  plain(text)
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''));

/** An annex without a number of its own, as the form that its first line says it is: “Biểu số 1”. */
function headedAnnex(annex: Provision): Provision | undefined {
  const [first] = annex.content;
  if (annex.kind !== 'annex' || annex.number !== undefined || first?.type !== 'paragraph') return undefined;
  const head = inlineText(first.inlines).trim();
  const typeName = kindAtStart(head);
  const number = typeName && /^(?:\s+số)?\s+(\d{1,3}[a-zđ]?|[IVX]{1,5})[.:]?$/iu.exec(head.slice(typeName.length))?.[1];
  return typeName && number ? { ...annex, typeName, number } : undefined;
}

const isUnder = ({ id }: Provision, holder: string): boolean => id.startsWith(`${holder}-`);

/** “Mẫu số 01”: of several the one in the annex or the attached document that is named, else the nearest to the text. */
function numbered(
  attached: readonly Provision[],
  { typeName, number, annex, attached: holder }: EnclosedCitation,
  { body, place }: { body: Body; place: Place },
): EnclosedTarget | undefined {
  const segment = provisionSegment({ kind: 'attached', typeName, number });
  let alike = attached.filter(
    (one) => isSameKind(one.typeName ?? '', typeName) && provisionSegment({ ...one, kind: 'attached' }) === segment,
  );
  if (annex !== undefined) {
    const wanted = provisionSegment({ kind: 'annex', number: annex });
    const annexes = provisionsOf(body).filter(
      (one) => one.kind === 'annex' && provisionSegment({ ...one, kind: 'annex' }) === wanted,
    );
    alike = alike.filter((one) => annexes.some(({ id }) => isUnder(one, id)));
  }
  if (holder && !holder.isHere) {
    const holders = attachedCalled(body, holder);
    alike = alike.filter((one) => holders.some(({ id }) => isUnder(one, id)));
  }
  for (const { id } of [...place].reverse()) {
    const near = alike.filter((one) => isUnder(one, id));
    if (near.length > 0) alike = near;
  }
  const [only, ...others] = alike;
  return only && others.length === 0 ? { provision: only, words: 0 } : undefined;
}

/** “Quy chế tiếp công dân”: the words behind the kind are those of its title, or the title goes on. */
function named(
  attached: readonly Provision[],
  { typeName, name, isIssued }: EnclosedCitation,
): EnclosedTarget | undefined {
  const said = wordsOf(`${typeName} ${name}`);
  const kind = wordsOf(typeName).length;
  const fits = attached.flatMap((one) => {
    const own = ownName(one);
    const common = said.findIndex((word, index) => word !== own[index]);
    const words = common < 0 ? said.length : common;
    const isMeant =
      words === said.length || words === own.length || (isIssued && words >= wordsOf(one.typeName ?? '').length);
    return isMeant && words >= kind ? [{ provision: one, words: words - kind }] : [];
  });
  const most = Math.max(...fits.map(({ words }) => words));
  const [only, ...others] = fits.filter(({ words }) => words === most);
  return others.length === 0 ? only : undefined;
}

/** The words that an attached document is called by: its kind and its title. */
function ownName({ typeName = '', title = [] }: Provision): string[] {
  const text = inlineText(title);
  return wordsOf(beginsWithKind(text, typeName) ? text : `${typeName} ${text}`);
}

/**
 * The attached documents that a name fits: kind and number, then, where those fit several, the words of the title. Where the
 * text does not say what it is issued with, those words are the title, or there are none.
 */
export function attachedCalled({ provisions }: Body, { typeName, number, name, isBare }: AttachedName): Provision[] {
  const segmentOf = (value: string | undefined) => provisionSegment({ kind: 'attached', typeName, number: value });
  const alike = provisions.filter(
    (one) =>
      one.kind === 'attached' &&
      isSameKind(one.typeName ?? '', typeName) &&
      (number === undefined || segmentOf(one.number) === segmentOf(number)),
  );
  if (isBare) return alike.filter((one) => isTitleBegun(one, typeName, name));
  if (alike.length < 2 || name === '') return alike;
  const wanted = wordsOf(name).join(' ');
  return alike.filter(({ title = [] }) => wordsOf(inlineText(title)).join(' ').includes(wanted));
}

function isTitleBegun(one: Provision, typeName: string, name: string): boolean {
  const [said, own] = [wordsOf(`${typeName} ${name}`), ownName(one)];
  const shorter = Math.min(said.length, own.length);
  return said.slice(0, shorter).join(' ') === own.slice(0, shorter).join(' ');
}

/** The kinds of what a document issues by which nobody would call another document: “Biểu mức thu”, of which it has one. */
export const ownKinds = oncePer((body: Body): readonly string[] => {
  const kinds = provisionsOf(body).flatMap(({ kind, typeName = '' }) => (kind === 'attached' ? [typeName] : []));
  return kinds.filter(
    (one, index) => one.includes(' ') && !ATTACHED_KINDS.includes(one) && kinds.indexOf(one) === index,
  );
});
