import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NamedLink } from '../../outputs/naming/document-entry.ts';

/** Units in one sentence. */
export function unitNames(units: readonly NamedLink[]): ElementContent[] {
  return units.flatMap(({ name, href }, index) => [
    ...(index > 0 ? [{ type: 'text', value: '; ' } as const] : []),
    h('a', { href }, name),
  ]);
}
