import { GATE } from '../../checks/confidential/gate/gate.ts';
import type { Content } from '../../corpus/content.ts';
import { loadContent } from '../../corpus/load-content.ts';
import { readContent } from '../../corpus/from-files.ts';
import type { Registry } from '../../importing/registry/registry.ts';
import { toRegistry } from '../../importing/registry/to-registry.ts';

/** A content folder, as far as its files can be read: an office may import while it mends others. */
export async function registeredContent(contentDir: string): Promise<Content> {
  const { content } = await readContent(loadContent(contentDir), { gate: GATE });
  return content;
}

/** What a content folder registers. */
export function registryOf(content: Content): Registry {
  return toRegistry({
    units: content.units.map(({ value }) => value),
    topics: content.topics?.value.topics ?? [],
    abbreviations: content.abbreviations?.value.abbreviations ?? [],
    documents: content.documents.map(({ value }) => value),
  });
}

/** The same, from the folder. */
export const contentRegistry = async (contentDir: string): Promise<Registry> =>
  registryOf(await registeredContent(contentDir));
