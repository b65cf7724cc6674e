import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import type { Task } from '../domain/document/task.schema.ts';
import type { Unit } from '../domain/unit/unit.schema.ts';
import { aClause, aDocument } from '../testing/builders/document.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { documentsForUnit, dutiesWithInherited, unitsGiven } from './queries/duties.ts';
import { groupsOf, membersOf } from './queries/unit-groups.ts';
import { relationsOf } from './queries/document-relations.ts';

const SITE = { name: 'Trang', publisher: 'Văn phòng', description: 'Mẫu', url: 'https://x.vn', basePath: '/' };

const aUnit = (id: string, fields: Partial<Unit> = {}): Unit => ({
  id,
  name: id,
  kind: 'agency',
  groups: [],
  successors: [],
  missing: [],
  ...fields,
});

const aTask = (id: string, fields: Partial<Task>): Task => ({
  id,
  revision: 1,
  title: id,
  provision: 'khoan-1',
  quote: 'x',
  to: [],
  topics: [],
  indicators: [],
  ...fields,
});

const corpusOf = (documents: DirectiveDocument[], units: Unit[] = []): Corpus =>
  buildCorpus({ site: SITE, documents, units, topics: [], abbreviations: [] });

const withTasks = (tasks: Task[], fields: Partial<DirectiveDocument> = {}): DirectiveDocument =>
  aDocument({ tasks, body: { provisions: [aClause('1', 'x')] }, ...fields });

const published = (date: string): DirectiveDocument['changes'] => [
  { date, kind: 'published', level: 'major', note: 'Đăng.', tasks: [] },
];

describe('buildCorpus', () => {
  it('puts the newest document first, one without a date by the day it was published here', () => {
    const corpus = corpusOf([
      aDocument({ slug: 'old', issuedDate: '2020-01-01' }),
      aDocument({ slug: 'undated', changes: published('2022-06-01') }),
      aDocument({ slug: 'new', issuedDate: '2023-01-01' }),
      aDocument({ slug: 'b', issuedDate: '2021-01-01', changes: published('2024-01-01') }),
      aDocument({ slug: 'a', issuedDate: '2021-01-01', changes: published('2024-01-01') }),
      aDocument({ slug: 'c', issuedDate: '2021-01-01', changes: published('2024-02-01') }),
    ]);
    expect(corpus.documents.map(({ slug }) => slug)).toEqual(['new', 'undated', 'c', 'a', 'b', 'old']);
  });

  it('puts groups first, then units in Vietnamese order with numbers by value', () => {
    const units = ['Phường 10', 'Phường 2', 'Đội A', 'Cụm B'].map((name, index) => aUnit(`u${index}`, { name }));
    const corpus = corpusOf([], [...units, aUnit('g', { name: 'Xã', kind: 'group' })]);
    expect(corpus.units.map(({ name }) => name)).toEqual(['Xã', 'Cụm B', 'Đội A', 'Phường 2', 'Phường 10']);
  });

  it('does not reorder what it was given', () => {
    const documents = Object.freeze([aDocument({ slug: 'a' }), aDocument({ slug: 'b', issuedDate: '2030-01-01' })]);
    corpusOf([...documents]);
    expect(documents.map(({ slug }) => slug)).toEqual(['a', 'b']);
  });
});

describe('the duties of a unit', () => {
  const units = [
    aUnit('all', { kind: 'group' }),
    aUnit('rooms', { kind: 'group', groups: ['all'] }),
    aUnit('health', { groups: ['rooms'] }),
    aUnit('young', { groups: ['rooms'], validFrom: '2024-01-01' }),
    aUnit('ended', { groups: ['rooms'], validTo: '2022-12-31' }),
  ];
  const duties = (unit: string, ...tasks: Task[]) =>
    dutiesWithInherited(corpusOf([withTasks(tasks, { issuedDate: '2023-07-14' })], units), unit).map(
      ({ task, role, via }) => ({
        id: task.id,
        role,
        via,
      }),
    );

  it('finds what is given by name, by group and by a group of groups, and says why', () => {
    const found = duties(
      'health',
      aTask('a', { to: ['health'] }),
      aTask('b', { to: ['rooms'] }),
      aTask('c', { to: ['all'] }),
    );
    expect(found).toEqual([
      { id: 'a', role: 'addressee', via: 'name' },
      { id: 'b', role: 'addressee', via: { group: 'rooms' } },
      { id: 'c', role: 'addressee', via: { group: 'all' } },
    ]);
  });

  it('prefers the stronger role, then the name', () => {
    expect(duties('health', aTask('a', { to: ['health', 'all'], coordinators: ['rooms'], lead: ['health'] }))).toEqual([
      { id: 'a', role: 'lead', via: 'name' },
    ]);
    expect(duties('health', aTask('a', { to: ['health'], coordinators: ['rooms'] }))).toEqual([
      { id: 'a', role: 'coordinator', via: { group: 'rooms' } },
    ]);
  });

  it('gives a group task only to units that existed on the day of the document', () => {
    expect(duties('young', aTask('a', { to: ['rooms'] }))).toEqual([]);
    expect(duties('ended', aTask('a', { to: ['rooms'] }))).toEqual([]);
    expect(duties('young', aTask('a', { to: ['young'] }))).toHaveLength(1);
  });

  it('does not take a unit off the list of a document whose day is not known', () => {
    const corpus = corpusOf([withTasks([aTask('a', { to: ['rooms'] })])], units);
    expect(dutiesWithInherited(corpus, 'ended')).toHaveLength(1);
  });

  it('gives a group the tasks of the group, and a stranger nothing', () => {
    expect(duties('rooms', aTask('a', { to: ['rooms'] }))).toEqual([{ id: 'a', role: 'addressee', via: 'name' }]);
    expect(duties('nobody', aTask('a', { to: ['all'] }))).toEqual([]);
  });

  it('knows groups and members through other groups', () => {
    const corpus = corpusOf([], units);
    expect(groupsOf(corpus, 'health').map(({ id }) => id)).toEqual(['rooms', 'all']);
    expect(membersOf(corpus, 'all').map(({ id }) => id)).toEqual(['rooms', 'ended', 'health', 'young']);
  });

  it('lists the documents that address a unit even without a task', () => {
    const corpus = corpusOf(
      [aDocument({ to: [{ text: '- Các phòng.', units: ['rooms'] }] }), aDocument({ slug: 'b' })],
      units,
    );
    expect(documentsForUnit(corpus, 'health').map(({ slug }) => slug)).toEqual(['cong-van']);
  });

  it('lists of a unit that did not exist on the day of a document only what names it', () => {
    const to = (unit: string) => [{ text: '- Các phòng.', units: [unit] }];
    const corpus = corpusOf(
      [
        aDocument({ slug: 'a', issuedDate: '2023-07-14', to: to('rooms') }),
        aDocument({ slug: 'b', issuedDate: '2023-07-14', to: to('young') }),
      ],
      units,
    );
    expect(documentsForUnit(corpus, 'health').map(({ slug }) => slug)).toEqual(['a']);
    expect(documentsForUnit(corpus, 'young').map(({ slug }) => slug)).toEqual(['b']);
    expect(documentsForUnit(corpus, 'ended')).toEqual([]);
  });
});

describe('relationsOf', () => {
  it('sees a relation from both ends', () => {
    const corpus = corpusOf([
      aDocument({
        slug: 'a',
        relations: [
          { type: 'implements', document: 'b' },
          { type: 'cites', citation: 'Luật X' },
        ],
      }),
      aDocument({ slug: 'b' }),
    ]);
    expect(relationsOf(corpus, 'a').map(({ direction, document }) => [direction, document?.slug])).toEqual([
      ['forward', 'b'],
      ['forward', undefined],
    ]);
    expect(relationsOf(corpus, 'b').map(({ direction, document }) => [direction, document?.slug])).toEqual([
      ['backward', 'a'],
    ]);
  });
});

describe('the duties that a unit took over', () => {
  const taken = (scope: 'whole' | 'part') => [{ unit: 'moi', scope, resolution: 'Nghị quyết số 1/NQ-HĐND' }];
  const papers = [
    withTasks([aTask('1a', { to: ['cu'] }), aTask('1b', { to: ['cu', 'moi'] })], { slug: 'hai' }),
    withTasks([aTask('1a', { to: ['cu'] })], { slug: 'mot', status: 'closed' }),
  ];
  const viaOf = (...units: Unit[]) =>
    dutiesWithInherited(corpusOf(papers, units), 'moi').map(({ document, task, via }) => [document.slug, task.id, via]);

  it('are those of documents in force that it has not itself, once and under the old unit', () => {
    const old = aUnit('cu', { validTo: '2026-06-30', successors: taken('part') });
    expect(viaOf(old, aUnit('moi'))).toEqual([
      ['hai', '1b', 'name'],
      ['hai', '1a', { inherited: 'cu', scope: 'part' }],
    ]);
  });

  it('pass on through a unit that ended in its turn', () => {
    const first = aUnit('cu', { validTo: '2025-06-30', successors: [{ ...taken('whole')[0]!, unit: 'giua' }] });
    const second = aUnit('giua', { validTo: '2026-06-30', successors: taken('whole') });
    expect(viaOf(first, second, aUnit('moi')).map(([, task, via]) => [task, via])).toEqual([
      ['1b', 'name'],
      ['1a', { inherited: 'giua', scope: 'whole' }],
    ]);
  });

  it('are none while nobody knows when the old unit ends', () => {
    expect(viaOf(aUnit('cu', { successors: taken('whole') }), aUnit('moi'))).toHaveLength(1);
  });

  it('bring their documents with them', () => {
    const heirs = [aUnit('cu', { validTo: '2026-06-30', successors: taken('whole') }), aUnit('moi')];
    const only = withTasks([aTask('1a', { to: ['cu'] })], { slug: 'ba' });
    expect(documentsForUnit(corpusOf([only], heirs), 'moi').map(({ slug }) => slug)).toEqual(['ba']);
  });

  it('fall on the new unit from the day after the last one of the old, through all that ended since', () => {
    const first = aUnit('cu', { validTo: '2025-06-30', successors: [{ ...taken('whole')[0]!, unit: 'giua' }] });
    const second = aUnit('giua', { validTo: '2026-06-30', successors: taken('whole') });
    const corpus = corpusOf(papers, [first, second, aUnit('moi')]);
    const on = (day: string) => unitsGiven(corpus, papers[0]!, ['cu'], day).map(({ id }) => id);
    expect(['2025-06-30', '2025-07-01', '2026-07-01'].map(on)).toEqual([['cu'], ['cu', 'giua'], ['cu', 'giua', 'moi']]);
  });
});
