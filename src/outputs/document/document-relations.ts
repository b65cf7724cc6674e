import type { Corpus } from '../../corpus/corpus.ts';
import { relationsOf, type DocumentRelation } from '../../corpus/queries/document-relations.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { RELATION_LABELS } from '../../domain/document/relation-type.ts';
import { strings } from '../../strings.ts';
import type { Addresses } from '../site/addresses.ts';
import type { NamedLink } from '../naming/document-entry.ts';
import { citedName, documentTitle, fullName } from '../naming/document-name.ts';
import { provisionLink, type ProvisionLink } from '../naming/provision-link.ts';

/** How the document stands to one other. */
export interface RelatedDocument {
  /** Its full name, with its page where it has one. */
  name: string;
  href?: string;
  /** What it is about, where that is known. */
  title?: string;
  ties: RelationView[];
}

export interface RelationView {
  label: string;
  direction: 'forward' | 'backward';
  /** The words that say so, verbatim, and the name of the document that says them. */
  quote?: string;
  place?: ProvisionLink;
  /** Whose words the quote is. */
  quotedFrom: string;
}

/** Tasks that another document sets to carry this one out. */
export interface StemmingTasks {
  document: NamedLink;
  tasks: { title: string; href: string; provision: ProvisionLink }[];
}

/** The relations of a document in both directions, one entry per other document, its own first. */
export function relatedDocuments(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): RelatedDocument[] {
  const byOther = Map.groupBy(
    relationsOf(corpus, document.slug),
    (tie) => tie.document?.slug ?? tie.relation.document ?? tie.relation.citation,
  );
  return [...byOther.values()].map((ties) => {
    return {
      ...otherEnd(corpus, ties[0]!, addresses),
      ties: ties.map((tie) => relationView(tie, document, addresses)),
    };
  });
}

/** The document at the other end: of one that was taken back its page is left, of one not published its citation. */
function otherEnd(
  corpus: Corpus,
  { document: other, relation }: DocumentRelation,
  addresses: Addresses,
): Pick<RelatedDocument, 'name' | 'href' | 'title'> {
  if (other) return { name: fullName(other), href: addresses.document(other.slug), title: documentTitle(other).text };
  const withdrawn = corpus.withdrawn?.find(({ slug }) => slug === relation.document);
  if (!withdrawn) return { name: relation.citation ?? '' };
  return { name: strings.gone.withdrawn.name(fullName(withdrawn)), href: addresses.document(withdrawn.slug) };
}

function relationView(tie: DocumentRelation, document: DirectiveDocument, addresses: Addresses): RelationView {
  const { relation, direction } = tie;
  const speaker = direction === 'forward' ? document : (tie.document ?? document);
  return {
    label: RELATION_LABELS[relation.type][direction],
    direction,
    quotedFrom: fullName(speaker),
    ...(relation.quote !== undefined && { quote: relation.quote }),
    ...(relation.provision !== undefined && { place: provisionLink(speaker, relation.provision, addresses) }),
  };
}

/** The tasks of the documents that carry this one out. */
export function stemmingTasks(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): StemmingTasks[] {
  const carriers = relationsOf(corpus, document.slug)
    .filter(({ relation, direction }) => relation.type === 'implements' && direction === 'backward')
    .flatMap((tie) => tie.document ?? []);
  return [...new Set(carriers)]
    .filter(({ tasks }) => tasks.length > 0)
    .map((carrier) => ({
      document: { name: citedName(carrier), href: addresses.document(carrier.slug) },
      tasks: carrier.tasks.map((task) => ({
        title: task.title,
        href: addresses.task(carrier.slug, task.id),
        provision: provisionLink(carrier, task.provision, addresses),
      })),
    }));
}
