import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { rollUpIndex } from './roll-up-index.ts';
import { rollUpHead, rollUpParts } from './roll-up-parts.ts';

const body = { provisions: [aClause('1', 'Rà soát.')] };
const both = aDocument({
  slug: 'chung',
  status: 'active',
  issuedDate: '2026-03-05',
  body,
  tasks: [aTask('1', { to: ['phong-a', 'phong-b'] }), aTask('2', { to: ['phong-b'] })],
});
const own = aDocument({ slug: 'rieng', status: 'active', body, tasks: [aTask('1', { to: ['phong-a'] })] });
const units = [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B'), aUnit('phong-c', 'Phòng C')];
const corpus = aCorpus({ units, documents: [both, own] });
const addresses = addressesUnder('/');
const index = rollUpIndex(corpus, addresses);

describe('the parts of what the office’s page knows', () => {
  it('are none where all is not too much to be loaded at once', () => {
    expect(rollUpParts(corpus, addresses).size).toBe(0);
    expect(rollUpParts(corpus, addresses, 3).size).toBe(0);
  });

  it('have the duties of each unit that has any, all of them and where they stand among all', () => {
    const parts = rollUpParts(corpus, addresses, 2);
    expect([...parts.keys()]).toEqual(index.units.map(({ id }) => id));
    for (const { id, duties } of index.units) {
      expect(parts.get(id)!.at).toEqual(duties);
      expect(parts.get(id)!.duties).toEqual(duties.map((at) => index.duties[at]));
    }
  });

  it('name the documents of these duties and no others', () => {
    const { documents, issued } = rollUpParts(corpus, addresses, 2).get('phong-b')!;
    expect([documents, issued]).toEqual([{ chung: index.documents['chung'] }, { chung: '2026-03-05' }]);
  });

  it('are led by all the rest', () => {
    expect(rollUpHead(corpus, addresses)).toMatchObject({
      contentVersion: index.contentVersion,
      duties: [],
      units: index.units.map(({ id, name }) => ({ id, name, duties: [], isElsewhere: true })),
    });
  });

  it('are taken from what was worked out once', () => {
    const [some, again] = [rollUpParts(corpus, addresses, 2), rollUpParts(corpus, addresses, 1)];
    expect(again.get('phong-a')!.duties[0]).toBe(some.get('phong-a')!.duties[0]);
  });
});
