import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { topicList, topicPage } from './topic-page.ts';

const health = { id: 'y-te', name: 'Y tế' };
const body = { provisions: [aClause('1', 'Khẩn trương rà soát.')] };
const tasks = [aTask('1a', { topics: ['y-te'] }), aTask('1b')];
const standing = aDocument({ slug: 'dang-thuc-hien', status: 'active', topics: ['y-te'], body, tasks });
const replaced = aDocument({ slug: 'da-thay-the', status: 'superseded', topics: ['y-te'], body, tasks });
const corpus = aCorpus({
  documents: [standing, replaced],
  topics: [health],
  units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')],
});
const addresses = addressesUnder('/');

describe('the page of a topic', () => {
  it('lists every document, and the tasks on the topic of those that still stand', () => {
    const page = topicPage(corpus, health, addresses);
    expect(page.total).toBe(2);
    expect(page.tasks.map(({ tasks: listed }) => listed.map(({ href }) => href))).toEqual([
      ['/van-ban/dang-thuc-hien/#viec-1a'],
    ]);
  });

  it('describes each task, and itself where its description is given', () => {
    expect(topicPage(corpus, health, addresses).tasks[0]?.tasks).toEqual([
      {
        title: 'Việc 1a',
        href: '/van-ban/dang-thuc-hien/#viec-1a',
        quote: 'rà soát',
        provision: { text: 'khoản 1', href: '/van-ban/dang-thuc-hien/#khoan-1' },
        to: [{ name: 'Phòng Nội vụ', href: '/don-vi/phong-noi-vu/' }],
      },
    ]);
    expect(topicPage(corpus, health, addresses)).not.toHaveProperty('description');
    expect(topicPage(corpus, { ...health, description: 'Khám, chữa bệnh' }, addresses).description).toBe(
      'Khám, chữa bệnh',
    );
  });

  it('shows its newest documents only, and leads to the register for the rest', () => {
    const documents = Array.from({ length: 21 }, (_, at) => aDocument({ slug: `van-ban-${at}`, topics: ['y-te'] }));
    const page = topicPage(aCorpus({ documents, topics: [health] }), health, addresses);
    expect([page.total, page.documents.length, page.registerHref]).toEqual([21, 20, '/van-ban/linh-vuc/y-te/']);
  });

  it('is empty where nothing is on it', () => {
    const page = topicPage(aCorpus({ topics: [health] }), health, addresses);
    expect([page.total, page.documents, page.tasks]).toEqual([0, [], []]);
  });

  it('is counted in the list of topics as it shows', () => {
    expect(topicList(corpus, addresses)).toMatchObject([
      { name: 'Y tế', href: '/linh-vuc/y-te/', documents: 2, tasks: 1 },
    ]);
    expect(topicList(corpus, addresses)[0]).not.toHaveProperty('description');
    const described = aCorpus({ topics: [{ ...health, description: 'Khám, chữa bệnh' }] });
    expect(topicList(described, addresses)[0]!.description).toBe('Khám, chữa bệnh');
  });
});
