import { buildCorpus, type Corpus, type CorpusEntries } from '../../corpus/corpus.ts';
import type { Site } from '../../domain/site.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';

const SITE: Site = {
  name: 'Văn bản chỉ đạo',
  publisher: 'Văn phòng',
  description: 'Văn bản chỉ đạo của Thành phố',
  url: 'https://vi-du.vn',
  basePath: '/',
};

/** A corpus of the given parts; what a test does not name is empty. */
export function aCorpus(entries: Partial<CorpusEntries> = {}): Corpus {
  return buildCorpus({ site: SITE, documents: [], units: [], topics: [], abbreviations: [], ...entries });
}

/** An agency of that id and name. */
export function aUnit(id: string, name: string, fields: Partial<Unit> = {}): Unit {
  return { id, name, kind: 'agency', groups: [], successors: [], missing: [], ...fields };
}

/** A task of provision `khoan-1`, given to `phong-noi-vu`. */
export function aTask(id: string, fields: Partial<Task> = {}): Task {
  return {
    id,
    revision: 1,
    title: `Việc ${id}`,
    provision: 'khoan-1',
    quote: 'rà soát',
    to: ['phong-noi-vu'],
    topics: [],
    indicators: [],
    ...fields,
  };
}
