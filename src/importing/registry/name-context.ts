import type { NameContext } from '../../domain/naming/mentions.ts';
import type { Registry } from './registry.ts';

/** How the names of a paper are understood: on its day, as the organ that issued it says them. */
export function nameContext(
  registry: Registry,
  { issuedDate, organName, superiorOrganName }: { issuedDate?: string; organName?: string; superiorOrganName?: string },
): NameContext {
  const organ = superiorOrganName ?? organName;
  return { registry, ...(issuedDate !== undefined && { day: issuedDate }), ...(organ !== undefined && { organ }) };
}
