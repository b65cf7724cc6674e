import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import type { Table } from '../../domain/provision/provision.ts';
import { aClause, aDocument, aProvision, words } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { documentEntry } from './document-entry.ts';
import { topicLinks, unitLinks } from './named-links.ts';
import { provisionLink } from './provision-link.ts';

const corpus = aCorpus({
  units: [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B')],
  topics: [{ id: 'dat-dai', name: 'Đất đai' }],
});
const addresses = addressesUnder('/tp/');

describe('links by id', () => {
  it('have the names of units, in the order asked for; an id without a unit stands for itself', () => {
    expect(unitLinks(corpus, ['phong-b', 'khac', 'phong-a'], addresses)).toEqual([
      { name: 'Phòng B', href: '/tp/don-vi/phong-b/' },
      { name: 'khac', href: '/tp/don-vi/khac/' },
      { name: 'Phòng A', href: '/tp/don-vi/phong-a/' },
    ]);
  });

  it('leave out a topic that is not there', () => {
    expect(topicLinks(corpus, ['khac', 'dat-dai'], addresses)).toEqual([
      { name: 'Đất đai', href: '/tp/linh-vuc/dat-dai/' },
    ]);
  });

  it('cite a provision by all that it stands in, and by its id where it is not there', () => {
    const article = aProvision('article', 'dieu-3', { number: '3', content: [aClause('2', 'Hai.', 'dieu-3-khoan-2')] });
    const document = aDocument({ body: { provisions: [article] } });
    expect(provisionLink(document, 'dieu-3-khoan-2', addresses)).toEqual({
      text: 'khoản 2 Điều 3',
      href: '/tp/van-ban/cong-van/#dieu-3-khoan-2',
    });
    expect(provisionLink(document, 'khoan-9', addresses).text).toBe('khoan-9');
  });
});

describe('the line of a document in a list', () => {
  it('says all that is known of it', () => {
    const document = aDocument({
      codeNumber: '12',
      codeNotation: 'UBND-NC',
      issuedDate: '2023-07-14',
      subject: 'Rà soát',
      status: 'superseded',
      topics: ['dat-dai', 'khac'],
      tasks: [aTask('1'), aTask('2')],
      body: { provisions: [aClause('1', 'Một.')] },
    });
    expect(documentEntry(corpus, document, addresses)).toStrictEqual({
      href: '/tp/van-ban/cong-van/',
      typeName: 'Công văn',
      code: '12/UBND-NC',
      title: { text: 'Rà soát', editorial: false },
      organName: 'Uỷ ban nhân dân Thành phố',
      issued: { iso: '2023-07-14', text: '14/7/2023' },
      status: { text: 'Đã được thay thế', live: false },
      taskCount: 2,
      topics: ['Đất đai'],
      hasText: true,
    });
  });

  it('has nothing for what is not known', () => {
    const entry = documentEntry(corpus, aDocument(), addresses);
    expect(entry).not.toHaveProperty('code');
    expect(entry).not.toHaveProperty('issued');
    expect(entry).toMatchObject({ hasText: false, taskCount: 0, status: { live: true }, title: { editorial: false } });
  });

  it('cite a row of a table by its number and all that it stands in', () => {
    const cells = ['12', 'Rà soát'].map((value) => ({ inlines: words(value) }));
    const rows = [{ id: 'phu-luc-1-dong-12', number: '12', cells, line: 9 }];
    const table: Table = { type: 'table', align: [null, null], head: [], rows };
    const annex = aProvision('annex', 'phu-luc-1', { number: 'I', content: [table] });
    const document = aDocument({ body: { provisions: [annex] } });
    expect(provisionLink(document, 'phu-luc-1-dong-12', addresses)).toEqual({
      text: 'dòng 12 Phụ lục I',
      href: '/tp/van-ban/cong-van/#phu-luc-1-dong-12',
    });
  });
});
