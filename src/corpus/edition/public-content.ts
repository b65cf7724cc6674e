import { isPublic } from '../../domain/document/circulation.ts';
import { codeKeyOf } from '../../domain/document/document-code.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { FormerAddress } from '../../domain/former-address.schema.ts';
import type { Topic } from '../../domain/topic.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { CheckedContent } from '../stored-content.ts';
import { namedDocuments, type NamedDocuments } from './named-documents.ts';
import { publicAbbreviations } from './public-abbreviations.ts';
import { keeper, publicDocument } from './public-document.ts';
import { publicHandbook } from './public-handbook.ts';

/**
 * The public part of a content, without a trace of what is internal. All that is published derives from it, so nothing
 * that comes later needs to know of the rest. Units and topics are registers and stay, whoever names them.
 */
export function publicContent({ entries, handbook }: CheckedContent): CheckedContent {
  const { open = [], internal = [] } = Object.groupBy(entries.documents, sideOf);
  const withdrawn = Object.groupBy(entries.withdrawn ?? [], sideOf);
  const named = namedDocuments([...internal, ...(withdrawn.internal ?? [])]);
  const documents = open.map((document) => publicDocument(document, named));
  return {
    entries: {
      ...entries,
      circulation: 'public',
      sharedCodes: [...new Set(open.map(codeKeyOf))].filter((key) => named.codeKeys.has(key)),
      documents,
      withdrawn: (withdrawn.open ?? []).map((document) => publicDocument(document, named)),
      formerAddresses: publicAddresses(entries.formerAddresses ?? [], named),
      units: entries.units.map((unit) => publicUnit(unit, named)),
      topics: entries.topics.map((topic) => publicTopic(topic, named)),
      abbreviations: publicAbbreviations(entries.abbreviations, documents, internal, named),
    },
    handbook: publicHandbook(handbook, named),
  };
}

const sideOf = (one: DirectiveDocument): 'open' | 'internal' => (isPublic(one) ? 'open' : 'internal');

function publicUnit(unit: Unit, named: NamedDocuments): Unit {
  const kept = keeper(named);
  return {
    ...unit,
    provenance: kept(unit.provenance),
    note: kept(unit.note),
    successors: unit.successors.map((successor) => ({ ...successor, resolution: kept(successor.resolution) ?? '' })),
  };
}

/** An address that leads to an internal document was that of one: it is told as little as the new one. */
function publicAddresses(addresses: readonly FormerAddress[], named: NamedDocuments): FormerAddress[] {
  const isInternal = ({ to }: FormerAddress): boolean =>
    to !== undefined && to.startsWith('van-ban/') && named.slugs.has(to.slice('van-ban/'.length));
  return addresses
    .filter((address) => !isInternal(address))
    .map((address) => ({ ...address, note: keeper(named)(address.note) ?? 'Đã đổi đường dẫn.' }));
}

function publicTopic(topic: Topic, named: NamedDocuments): Topic {
  return { ...topic, description: keeper(named)(topic.description) };
}
