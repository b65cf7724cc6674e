// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Change } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { History } from '../../history/history.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { documentFeed, topicFeed, unitFeed } from './feed.ts';

const addresses = addressesUnder('/');
const nothing: History = { documents: new Map(), units: new Map() };
const published = (date: string, fields: Partial<Change> = {}): Change => ({
  date,
  kind: 'published',
  level: 'major',
  note: 'Đăng.',
  tasks: [],
  ...fields,
});
const units = [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B')];
const topics = [{ id: 'dat-dai', name: 'Đất đai' }];
const corpusOf = (...documents: DirectiveDocument[]) => aCorpus({ documents, units, topics });
const body = { provisions: [aClause('1', 'Rà soát.')] };
const titlesIn = (feed: string): string[] =>
  [...read(feed).querySelectorAll('entry > title')].map(({ textContent }) => textContent ?? '');
const read = (feed: string): Document => new DOMParser().parseFromString(feed, 'application/xml');

describe('the feed of all', () => {
  it('holds the thirty changes that readers are told of last, latest first', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2023-08-${String(index + 1).padStart(2, '0')}`);
    const documents = days.map((date) => aDocument({ slug: date, subject: date, changes: [published(date)] }));
    const titles = titlesIn(documentFeed(corpusOf(...documents), nothing, addresses));
    expect(titles).toEqual(
      days
        .slice(1)
        .toReversed()
        .map((day) => `Công văn: ${day}`),
    );
  });

  it('leaves out what is logged only', () => {
    const minor = published('2023-09-01', { kind: 'transcription', level: 'minor' });
    const document = aDocument({ subject: 'Rà soát', changes: [published('2023-08-01'), minor] });
    expect(titlesIn(documentFeed(corpusOf(document), nothing, addresses))).toEqual(['Công văn: Rà soát']);
  });

  it('is dated by the content, not by the clock', () => {
    const feed = documentFeed(corpusOf(aDocument({ changes: [published('2023-08-01')] })), nothing, addresses);
    expect(read(feed).querySelector('feed > updated')?.textContent).toBe('2023-08-01T00:00:00+07:00');
  });

  it('has ids that readers know from before, and a day also where nothing is published', () => {
    const feed = documentFeed(corpusOf(aDocument({ changes: [published('2023-08-01')] })), nothing, addresses);
    expect(read(feed).querySelector('feed > id')?.textContent).toBe('urn:uuid:f6a290c9-5f7e-8675-9f86-7a56ec84db46');
    expect(read(feed).querySelector('entry > id')?.textContent).toBe('urn:uuid:db5a33a6-5f7d-85c7-8d4e-3554b7310bfe');
    const empty = documentFeed(corpusOf(), nothing, addresses);
    expect(read(empty).querySelector('feed > updated')?.textContent).toBe('1945-09-02T00:00:00+07:00');
  });

  it('escapes what is not markup', () => {
    const feed = documentFeed(corpusOf(aDocument({ subject: 'về <thử> & "nghiệm"' })), nothing, addresses);
    expect(titlesIn(feed)).toEqual(['Công văn: về <thử> & "nghiệm"']);
  });

  it('keeps the ids of its entries when more is published, and when a document is renamed', () => {
    const idsIn = (feed: string) =>
      [...read(feed).querySelectorAll('entry > id')].map(({ textContent }) => textContent);
    const [first, second] = [published('2023-08-01'), published('2023-09-01', { kind: 'issuer' })];
    const [before] = idsIn(documentFeed(corpusOf(aDocument({ changes: [first] })), nothing, addresses));
    const renamed = aDocument({ slug: 'ten-moi', changes: [first, second] });
    const own = { slug: 'ten-moi', formerNames: ['cong-van'], versions: [] };
    const known: History = { ...nothing, documents: new Map([['ten-moi', own]]) };
    const moved = corpusOf(renamed);
    const site = { ...moved.site, url: 'https://noi-khac.vn', name: 'Tên khác' };
    const after = idsIn(documentFeed({ ...moved, site }, known, addresses));
    expect(after).toHaveLength(2);
    expect(after[1]).toBe(before);
    expect(after[0]).not.toBe(before);
  });
});

it('the feed of all tells that a document was taken back, and nothing else of it', () => {
  const changes = [published('2023-08-01'), published('2023-09-01', { kind: 'withdrawal', note: 'Đăng nhầm.' })];
  const gone = aDocument({ slug: 'da-thu-hoi', changes });
  const feed = documentFeed({ ...corpusOf(), withdrawn: [gone] }, nothing, addresses);
  expect(titlesIn(feed)).toHaveLength(1);
  expect(read(feed).querySelector('summary')?.textContent).toContain('Đăng nhầm.');
});

describe('the feed of a unit', () => {
  const task = (id: string, to: string) => aTask(id, { to: [to] });
  const letter = (changes: Change[]) =>
    aDocument({ subject: 'Rà soát', changes, tasks: [task('mot', 'phong-a'), task('hai', 'phong-b')], body });
  const feedOf = (unit: number, ...changes: Change[]) =>
    titlesIn(unitFeed(corpusOf(letter(changes)), nothing, units[unit]!, addresses));

  it('holds what gives it duties, and nothing else', () => {
    expect(feedOf(0, published('2023-08-01'))).toEqual(['Công văn: Rà soát']);
    const other = aDocument({ tasks: [task('mot', 'phong-b')], body });
    expect(titlesIn(unitFeed(corpusOf(other), nothing, units[0]!, addresses))).toEqual([]);
  });

  it('holds a change of its own tasks, and none of the tasks of others', () => {
    const change = published('2023-09-01', { kind: 'correction', tasks: ['hai'] });
    expect(feedOf(0, published('2023-08-01'), change)).toHaveLength(1);
    expect(feedOf(1, published('2023-08-01'), change)).toHaveLength(2);
  });

  it('holds the end of a document that gave it duties', () => {
    const end = published('2023-09-01', { kind: 'end' });
    expect(feedOf(0, published('2023-08-01'), end)[0]).toBe('Hết hiệu lực hoặc đã kết thúc: Công văn: Rà soát');
  });
});

it('the feed of a unit keeps its id when the unit gets another one', () => {
  const idOf = (feed: string) => read(feed).querySelector('feed > id')?.textContent;
  const document = aDocument({ body, tasks: [aTask('mot', { to: ['phong-a'] })], changes: [published('2023-08-01')] });
  const before = unitFeed(corpusOf(document), nothing, units[0]!, addresses);
  const renamed = aUnit('phong-moi', 'Phòng A');
  const history: History = {
    ...nothing,
    units: new Map([['phong-moi', { id: 'phong-moi', formerNames: ['phong-giua', 'phong-a'], versions: [] }]]),
  };
  const after = unitFeed(aCorpus({ documents: [document], units: [renamed] }), history, renamed, addresses);
  expect(idOf(after)).toBe(idOf(before));
  expect(idOf(unitFeed(corpusOf(document), nothing, units[1]!, addresses))).not.toBe(idOf(before));
});

describe('the feed of a topic', () => {
  it('holds what is on it, in itself or in a task', () => {
    const on = aDocument({ slug: 'a', subject: 'A', topics: ['dat-dai'] });
    const within = aDocument({ slug: 'b', subject: 'B', tasks: [aTask('mot', { topics: ['dat-dai'] })], body });
    const off = aDocument({ slug: 'c', subject: 'C' });
    const titles = titlesIn(topicFeed(corpusOf(on, within, off), nothing, topics[0]!, addresses));
    expect(titles.sort()).toEqual(['Công văn: A', 'Công văn: B']);
  });
});

describe('every feed keeps the rules of Atom (RFC 4287)', () => {
  const document = aDocument({ topics: ['dat-dai'], tasks: [aTask('mot', { to: ['phong-a'] })], body });
  const corpus = corpusOf(document);
  it.each([
    ['all', documentFeed(corpus, nothing, addresses)],
    ['a unit', unitFeed(corpus, nothing, units[0]!, addresses)],
    ['a topic', topicFeed(corpus, nothing, topics[0]!, addresses)],
    ['nothing', unitFeed(corpus, nothing, units[1]!, addresses)],
  ])('for %s', (_, feed) => {
    const root = read(feed).documentElement;
    expect([root.namespaceURI, root.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    const once = (of: Element, name: string) => [...of.children].filter(({ localName }) => localName === name);
    for (const holder of [root, ...root.querySelectorAll('entry')]) {
      for (const name of ['id', 'title', 'updated']) expect(once(holder, name)).toHaveLength(1);
      expect(once(holder, 'id')[0]!.textContent).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      for (const date of holder.querySelectorAll('updated, published')) {
        expect(date.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
      }
      const alternates = once(holder, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
      expect(alternates).toHaveLength(1);
      for (const link of once(holder, 'link')) expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    }
    expect(once(root, 'author')[0]!.querySelector('name')?.textContent).toBe('Văn phòng');
    expect(root.querySelector('link[rel=self]')).not.toBeNull();
    const ids = [...root.querySelectorAll('id')].map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
