import { beginsWithKind } from '../provision/attached-kind.ts';
import { isEnclosed, type Provision } from '../provision/provision.ts';
import { inlineText } from '../provision/provision-text.ts';
import { citeProvision } from './citation-label.ts';

/**
 * “Phụ lục I”, “Mẫu số 01”: what the tag of an annex or an attached document draws above its text, where neither a line
 * of the text nor the title says it.
 */
export function drawnHead({ name: _, ...provision }: Provision): string | undefined {
  const { typeName = '', title = [], marker } = provision;
  const isSaid = provision.kind === 'attached' && beginsWithKind(inlineText(title), typeName);
  return isEnclosed(provision) && marker === undefined && !isSaid ? citeProvision([provision]) : undefined;
}
