import { isPublic } from '../../domain/document/circulation.ts';
import type { PublishedHandbook } from '../../domain/handbook/published-handbook.ts';
import type { Topic } from '../../domain/topic.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { StoredContent } from '../stored-content.ts';
import { codeKeyOf, namedDocuments, type NamedDocuments } from './named-documents.ts';
import { publicAbbreviations } from './public-abbreviations.ts';
import { keeper, publicDocument } from './public-document.ts';

/**
 * The public part of a content, without a trace of what is internal. All that is published derives from it, so nothing
 * that comes later needs to know of the rest. Units and topics are registers and stay, whoever names them.
 */
export function publicContent({ entries, handbook }: StoredContent): StoredContent {
  const { open = [], internal = [] } = Object.groupBy(entries.documents, (one) =>
    isPublic(one) ? 'open' : 'internal',
  );
  const named = namedDocuments(internal);
  const documents = open.map((document) => publicDocument(document, named));
  return {
    entries: {
      ...entries,
      circulation: 'public',
      sharedCodes: [...new Set(open.map(codeKeyOf))].filter((key) => named.codeKeys.has(key)),
      documents,
      units: entries.units.map((unit) => publicUnit(unit, named)),
      topics: entries.topics.map((topic) => publicTopic(topic, named)),
      abbreviations: publicAbbreviations(entries.abbreviations, documents, internal, named),
    },
    handbook: publicHandbook(handbook, named),
  };
}

function publicUnit(unit: Unit, named: NamedDocuments): Unit {
  const kept = keeper(named);
  return {
    ...unit,
    provenance: kept(unit.provenance),
    note: kept(unit.note),
    successors: unit.successors.map((successor) => ({ ...successor, resolution: kept(successor.resolution) ?? '' })),
  };
}

function publicTopic(topic: Topic, named: NamedDocuments): Topic {
  return { ...topic, description: keeper(named)(topic.description) };
}

/** A link of Markdown, and no image: its words, and where it leads. */
const LINK = /(?<!!)\[((?:[^[\]\\]|\\.|\[[^\]]*\])*)\]\(\s*<?([^)\s>]*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;

/** The handbook without links to internal documents; the words stay. */
function publicHandbook({ pages, images }: PublishedHandbook, { isNamedIn }: NamedDocuments): PublishedHandbook {
  const unlinked = (body: string): string =>
    body.replace(LINK, (link, words: string, target: string) => (isNamedIn(target) ? words : link));
  return { pages: pages.map((page) => ({ ...page, body: unlinked(page.body) })), images };
}
