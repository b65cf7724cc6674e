import { isEnclosed } from '../../../domain/provision/provision.ts';
import type { BlockView, ProvisionView } from '../../../outputs/document/document-text.ts';

/**
 * Whether an annex lies across its pages on paper, as annexes do that are a wide table; a rule with articles stands upright.
 */
export function liesAcross(provision: ProvisionView): boolean {
  return isEnclosed(provision) && isWide(provision) && (provision.kind === 'annex' || !hasArticles(provision));
}

/** What stands behind an annex that lies across takes no page of its own: its paper is turned already. */
export function endsAcross(provisions: readonly ProvisionView[]): boolean {
  const last = provisions.findLast(isEnclosed);
  return last !== undefined && (liesAcross(last) || endsAcross(provisionsIn(last)));
}

const provisionsIn = ({ rest }: ProvisionView): ProvisionView[] => rest.filter((item) => item.type === 'provision');

const isWideTable = (block: BlockView): boolean => block.type === 'table' && block.width === 'widest';

const isWide = ({ opening, rest }: ProvisionView): boolean =>
  [...opening, ...rest].some((item) => (item.type === 'provision' ? isWide(item) : isWideTable(item)));

const hasArticles = (provision: ProvisionView): boolean =>
  provisionsIn(provision).some((one) => one.kind === 'article' || hasArticles(one));
