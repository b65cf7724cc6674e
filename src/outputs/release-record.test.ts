import { expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../testing/builders/corpus.ts';
import { aClause, aDocument } from '../testing/builders/document.ts';
import { releaseRecord } from './release-record.ts';

const corpus = aCorpus({
  documents: [
    aDocument({
      body: { provisions: [aClause('1', 'Một.'), aClause('2', 'Hai.')] },
      tasks: [aTask('mot'), aTask('hai')],
    }),
    aDocument({ slug: 'khac', body: { provisions: [aClause('1', 'Một.')] }, tasks: [aTask('mot')] }),
  ],
  units: [aUnit('phong-a', 'Phòng A')],
});
const built = {
  paths: ['index.html', 'van-ban/index.html', 'myindex.html', '404.html', 'a.css'],
  bytes: 1234,
  versions: { '/': 'x' },
};

it('a release says what it is made of, with every page and every provision', () => {
  expect(releaseRecord({ number: 3, made: '2026-03-05T08:00:00Z' } as never, corpus, built)).toEqual({
    number: 3,
    made: '2026-03-05T08:00:00Z',
    content: expect.anything(),
    versions: { '/': 'x' },
    counts: { documents: 2, provisions: 3, tasks: 3, units: 1, pages: 4, files: 5, bytes: 1234 },
    pages: ['', 'van-ban/', 'myindex.html', '404.html'],
    provisions: { 'cong-van': ['khoan-1', 'khoan-2'], khac: ['khoan-1'] },
  });
});

it('a release names its commit and the news that it brings, where it knows them', () => {
  const record = releaseRecord({ number: 3, made: '', commit: 'abc' } as never, corpus, {
    ...built,
    brought: ['khac 1'],
  });
  expect(record).toMatchObject({ commit: 'abc', brought: ['khac 1'] });
});
