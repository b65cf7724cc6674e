import { GATE } from '../../checks/confidential/gate/gate.ts';
import { loadContent } from '../../corpus/load-content.ts';
import { readContent } from '../../corpus/from-files.ts';
import type { Registry } from '../../importing/registry/registry.ts';
import { toRegistry } from '../../importing/registry/to-registry.ts';

/** What a content folder registers, as far as its files can be read: an office may import while it mends others. */
export async function contentRegistry(contentDir: string): Promise<Registry> {
  const { content } = await readContent(loadContent(contentDir), { gate: GATE });
  return toRegistry({
    units: content.units.map(({ value }) => value),
    topics: content.topics?.value.topics ?? [],
    abbreviations: content.abbreviations?.value.abbreviations ?? [],
    documents: content.documents.map(({ value }) => value),
  });
}
