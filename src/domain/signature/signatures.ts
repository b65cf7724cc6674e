import type { Signer, Signers } from './signer.schema.ts';

/** One signature as it stands on paper, line by line. */
export interface Signature {
  organName?: string;
  authority: string[];
  position: string[];
  fullName?: string;
}

/** The signers of a document in their order; none where nothing is known of any. */
export function signersOf(signer: Signers): Signer[] {
  const all = Array.isArray(signer) ? signer : [signer];
  return all.filter((one) => Object.values(one).some((value) => value !== undefined));
}

/** The signatures of a document, each in its lines. */
export function signaturesOf(signer: Signers): Signature[] {
  return signersOf(signer).map(({ organName, authority, position, fullName }) => ({
    ...(organName !== undefined && { organName }),
    authority: linesOf(authority),
    position: linesOf(position),
    ...(fullName !== undefined && { fullName }),
  }));
}

/** Lines as they are typed: the entries of a list, and a text of several lines. */
function linesOf(written: string | readonly string[] | undefined): string[] {
  return [written ?? []]
    .flat()
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
