import { h, type Child } from '../element.ts';
import type { NamedLink } from '../../outputs/naming/document-entry.ts';

/** Units in one sentence. */
export function unitNames(units: readonly NamedLink[]): Child[] {
  return units.map(({ name, href }, index) => [index > 0 ? '; ' : null, h('a', { href }, name)]);
}
