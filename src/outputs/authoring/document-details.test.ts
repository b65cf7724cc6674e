import { expect, it } from 'vitest';
import { aCorpus, aTask } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision } from '../../testing/builders/document.ts';
import { BUCKET, detailBuckets } from './document-details.ts';

it('a file holds a hundred documents in the order of the columns, the last one those that are left', () => {
  const documents = Array.from({ length: BUCKET + 1 }, (_, index) =>
    aDocument({
      slug: `v-${index}`,
      subject: String(index + 1),
      codeNumber: String(index + 1),
      issuedDate: '2026-03-05',
    }),
  );
  const [first = [], second = [], ...more] = detailBuckets(aCorpus({ documents }));
  expect(more).toEqual([]);
  expect([...first, ...second].map(({ subject }) => Number(subject))).toEqual(
    Array.from({ length: BUCKET + 1 }, (_, index) => index + 1),
  );
  expect(second).toHaveLength(1);
});

it('of a document it tells what others refer to: every provision, former ids and tasks', () => {
  const document = aDocument({
    displayTitle: 'Bếp ăn',
    body: { provisions: [aProvision('article', 'dieu-1', { content: [aClause('1', 'Rà soát.', 'dieu-1-khoan-1')] })] },
    aliases: [{ from: 'khoan-9', to: 'dieu-1', note: 'Đánh số lại.' }],
    tasks: [aTask('1a')],
  });
  expect(detailBuckets(aCorpus({ documents: [document] }))).toEqual([
    [
      {
        subject: undefined,
        displayTitle: 'Bếp ăn',
        provisions: ['dieu-1', 'dieu-1-khoan-1'],
        aliases: ['khoan-9'],
        tasks: ['1a'],
      },
    ],
  ]);
  expect(detailBuckets(aCorpus())).toEqual([]);
});
