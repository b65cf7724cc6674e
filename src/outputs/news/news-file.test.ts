import { expect, it } from 'vitest';
import type { History } from '../../history/history.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, edited, published } from '../../testing/builders/document.ts';
import { aHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { newsFile } from './news-file.ts';

const nothing: History = { documents: new Map(), units: new Map() };
const addresses = addressesUnder('/');
const body = { provisions: [aClause('1', 'Rà soát.')] };

it('a browser is told of each change what it is, of which document, where to read it and whom it concerns', () => {
  const log = [published('2026-01-10'), published('2026-03-05', { kind: 'correction', note: 'Lùi thời hạn.' })];
  const was = aDocument({ codeNumber: '7', changes: log.slice(0, 1), body, tasks: [aTask('mot')] });
  const is = aDocument({ codeNumber: '7', changes: log, body, tasks: [aTask('mot', { dueDate: '2026-06-30' })] });
  const corpus = aCorpus({ documents: [is], units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')] });
  expect(newsFile(corpus, aHistory([was, is]), addresses).entries).toEqual([
    {
      id: 'cong-van 2',
      day: '05/3/2026',
      what: 'Cơ quan ban hành đính chính',
      name: expect.stringContaining('Công văn số 7') as string,
      href: '/van-ban/cong-van/ban/2/thay-doi/',
      units: ['phong-noi-vu'],
    },
    {
      id: 'cong-van 1',
      day: '10/01/2026',
      what: 'Đăng lần đầu',
      name: expect.stringContaining('Công văn số 7') as string,
      href: '/van-ban/cong-van/',
      units: ['phong-noi-vu'],
    },
  ]);
});

it('a browser is told of the latest sixty, and of nothing that is logged only', () => {
  const documents = Array.from({ length: 61 }, (_, index) =>
    aDocument({ slug: `vb-${index}`, changes: [published('2026-01-10'), edited('2026-02-01')] }),
  );
  const { entries } = newsFile(aCorpus({ documents }), nothing, addresses);
  expect(entries).toHaveLength(60);
  expect(new Set(entries.map(({ day }) => day))).toEqual(new Set(['10/01/2026']));
});
