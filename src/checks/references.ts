import type { Content, Sourced } from '../corpus/content.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import type { Path } from '../issues/path.ts';
import { isRefused } from './finding.ts';

/** An id written in a file, and where. */
export interface WrittenId {
  id: string;
  path: Path;
}

const listed = (ids: readonly string[] | undefined, ...path: Path): WrittenId[] =>
  (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));

/** Every id of a unit that a document names. */
export function unitIdsIn({ value }: Sourced<DirectiveDocument>): WrittenId[] {
  return [
    ...value.to.flatMap((line, index) => listed(line.units, 'to', index, 'units')),
    ...value.tasks.flatMap((task, index) => [
      ...listed(task.to, 'tasks', index, 'to'),
      ...listed(task.lead, 'tasks', index, 'lead'),
      ...listed(task.coordinators, 'tasks', index, 'coordinators'),
    ]),
  ];
}

/** Every id of a topic that a document names. */
export function topicIdsIn({ value }: Sourced<DirectiveDocument>): WrittenId[] {
  return [
    ...listed(value.topics, 'topics'),
    ...value.tasks.flatMap((task, index) => listed(task.topics, 'tasks', index, 'topics')),
  ];
}

/** Ids of the topics that the content folder defines; undefined where their file could not be understood. */
export function topicIds({ topics, texts }: Content): string[] | undefined {
  if (topics && isRefused(topics, 'topics')) return undefined;
  if (topics) return topics.value.topics.map(({ id }) => id);
  return texts.has('linh-vuc.yaml') ? undefined : [];
}
