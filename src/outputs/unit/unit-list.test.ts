import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../corpus/corpus.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { readContent } from '../../corpus/from-files.ts';
import { toEntries } from '../../corpus/to-content.ts';
import { loadContent } from '../../corpus/load-content.ts';
import { addressesUnder } from '../site/addresses.ts';
import { unitList } from './unit-list.ts';
import { unitPage } from './unit-page.ts';

const addresses = addressesUnder('/');
const { content } = await readContent(loadContent('src/testing/fixtures/checklist/content'), { gate: GATE });
const corpus = buildCorpus(toEntries(content)!);
const listed = unitList(corpus, addresses).flatMap(({ units }) => units);

describe('the list of units', () => {
  it('names every unit once', () => {
    expect(listed.map(({ id }) => id).toSorted()).toEqual(corpus.units.map(({ id }) => id).toSorted());
  });

  it('counts as many duties as the page of the unit lists', () => {
    const onPages = listed.map(({ id }) => unitPage(corpus, corpus.unitById.get(id)!, addresses).checklist.total);
    expect(listed.map(({ duties }) => duties)).toEqual(onPages);
    expect(onPages.some((total) => total > 0)).toBe(true);
  });
});
