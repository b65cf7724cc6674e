import { provisionText } from '../../domain/provision/provision-text.ts';
import { childrenOf } from '../../domain/provision/provision-tree.ts';
import type { Body, Provision } from '../../domain/provision/provision.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';

/** The id of the innermost provision that holds a quote; undefined where none does, or several stand side by side. */
export const quotedProvision = ({ provisions }: Body, quote: string): string | undefined =>
  innermost(provisions, collapseSpaces(quote))?.id;

function innermost(provisions: readonly Provision[], quote: string): Provision | undefined {
  const [only, ...others] = provisions.filter((one) => collapseSpaces(provisionText(one)).includes(quote));
  return only && others.length === 0 ? (innermost(childrenOf(only), quote) ?? only) : undefined;
}
