import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { stands } from '../../corpus/queries/document-status.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import type { Topic } from '../../domain/topic.schema.ts';
import type { Addresses } from '../site/addresses.ts';
import { documentEntry, type DocumentEntry, type NamedLink } from '../naming/document-entry.ts';
import { facetIndex } from './facets.ts';
import { unitLinks } from '../naming/named-links.ts';
import { provisionLink, type ProvisionLink } from '../naming/provision-link.ts';

/** A task as a topic page lists it: what, where it stands, and whose it is. */
export interface TopicTask {
  title: string;
  href: string;
  quote: string;
  provision: ProvisionLink;
  to: NamedLink[];
}

export interface TopicEntry extends NamedLink {
  description?: string;
  documents: number;
  /** Tasks of documents whose duties still stand. */
  tasks: number;
}

export interface TopicPage {
  name: string;
  description?: string;
  /** How many documents there are; the newest are listed, the register has the rest. */
  total: number;
  documents: DocumentEntry[];
  registerHref: string;
  tasks: { document: DocumentEntry; tasks: TopicTask[] }[];
}

/** How many of a topic's documents its page shows; all of them stand in the register under the same topic. */
export const SHOWN_ON_TOPIC = 20;

/** Every topic in the editors' order. */
export function topicList(corpus: Corpus, addresses: Addresses): TopicEntry[] {
  return corpus.topics.map((topic) => {
    const documents = documentsOn(corpus, topic);
    return {
      name: topic.name,
      href: addresses.topic(topic.id),
      ...(topic.description === undefined ? {} : { description: topic.description }),
      documents: documents.length,
      tasks: documents.reduce((count, document) => count + liveTasks(corpus, document, topic).length, 0),
    };
  });
}

/** The page of one topic: its newest documents, and what they ask for. */
export function topicPage(corpus: Corpus, topic: Topic, addresses: Addresses): TopicPage {
  const documents = documentsOn(corpus, topic);
  const shown = documents.slice(0, SHOWN_ON_TOPIC);
  const entry = (document: DirectiveDocument) => documentEntry(corpus, document, addresses);
  return {
    name: topic.name,
    ...(topic.description === undefined ? {} : { description: topic.description }),
    total: documents.length,
    documents: shown.map(entry),
    registerHref: `${addresses.documents}linh-vuc/${topic.id}/`,
    tasks: shown
      .filter((document) => liveTasks(corpus, document, topic).length > 0)
      .map((document) => ({
        document: entry(document),
        tasks: liveTasks(corpus, document, topic).map((task) => topicTask(corpus, document, task, addresses)),
      })),
  };
}

function documentsOn(corpus: Corpus, topic: Topic): readonly DirectiveDocument[] {
  return facetIndex(corpus)['linh-vuc'].find(({ slug }) => slug === topic.id)?.documents ?? [];
}

function liveTasks(corpus: Corpus, document: DirectiveDocument, topic: Topic): Task[] {
  return stands(corpus, document) ? document.tasks.filter((task) => task.topics.includes(topic.id)) : [];
}

function topicTask(corpus: Corpus, document: DirectiveDocument, task: Task, addresses: Addresses): TopicTask {
  return {
    title: task.title,
    href: addresses.task(document.slug, task.id),
    quote: task.quote,
    provision: provisionLink(document, task.provision, addresses),
    to: unitLinks(corpus, task.to, addresses),
  };
}
