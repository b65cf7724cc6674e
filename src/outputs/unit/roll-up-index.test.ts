import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { rollUpIndex } from './roll-up-index.ts';

const units = [
  aUnit('nhom', 'Các phòng', { kind: 'group' }),
  aUnit('phong-a', 'Phòng A', { groups: ['nhom'], validTo: '2099-12-31' }),
  aUnit('phong-b', 'Phòng B'),
];
const document = aDocument({
  status: 'active',
  body: { provisions: [aClause('1', 'Rà soát.')] },
  tasks: [aTask('1', { to: ['nhom'] }), aTask('2', { to: ['phong-a'], dueDate: '2026-06-30' })],
});
const index = rollUpIndex(aCorpus({ units, documents: [document] }), addressesUnder('/'));

describe('what the office’s page knows before any file', () => {
  it('is every duty once, with its deadline, however many units have it', () => {
    expect(index.duties.map(({ task, due }) => [task, due])).toEqual([
      ['1', undefined],
      ['2', '2026-06-30'],
    ]);
  });

  it('is the day of each document, where its source gives one', () => {
    const body = { provisions: [aClause('1', 'Khẩn trương rà soát.')] };
    const documents = [
      aDocument({ slug: 'co-ngay', issuedDate: '2026-03-05', body, tasks: [aTask('1')] }),
      aDocument({ slug: 'khong-ngay', displayTitle: 'Việc', body, tasks: [aTask('1')] }),
    ];
    const corpus = aCorpus({ documents, units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')] });
    expect(rollUpIndex(corpus, addressesUnder('/')).issued).toEqual({ 'co-ngay': '2026-03-05' });
  });

  it('is what else is reported of a duty: its indicators, and how it comes again', () => {
    const body = { provisions: [aClause('1', 'Khẩn trương rà soát.')] };
    const indicators = [{ id: 'thu', title: 'Thu ngân sách', quote: 'thu' }];
    const tasks = [aTask('1', { indicators, due: { every: 'month', day: 25 } }), aTask('2')];
    const documents = [aDocument({ issuedDate: '2026-03-05', body, tasks })];
    const corpus = aCorpus({ documents, units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')] });
    const { duties } = rollUpIndex(corpus, addressesUnder('/'));
    expect(duties).toEqual([
      {
        document: 'cong-van',
        task: '1',
        revision: 1,
        title: 'Việc 1',
        every: { every: 'month', day: 25, first: '2026-03' },
        indicators: [{ id: 'thu', title: 'Thu ngân sách' }],
      },
      { document: 'cong-van', task: '2', revision: 1, title: 'Việc 2' },
    ]);
    expect(Object.keys(duties[1]!)).toEqual(['document', 'task', 'revision', 'title']);
  });

  it('is how official sentences cite a document, where that is not how it is named', () => {
    const body = { provisions: [aClause('1', 'Khẩn trương rà soát.')] };
    const documents = [aDocument({ displayTitle: 'Việc', body, tasks: [aTask('1')] })];
    const corpus = aCorpus({ documents, units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')] });
    const { documents: named, toCite } = rollUpIndex(corpus, addressesUnder('/'));
    expect(toCite).toEqual({ 'cong-van': expect.stringContaining('………') });
    expect(named['cong-van']).not.toBe(toCite!['cong-van']);
  });

  it('is whose each duty is, and till when that unit is at work; who has none is not expected to answer', () => {
    expect(index.units).toEqual([
      { id: 'nhom', name: 'Các phòng', group: true, duties: [0] },
      { id: 'phong-a', name: 'Phòng A', group: false, lastDay: '2099-12-31', duties: [0, 1] },
    ]);
  });

  it('is what the site is, where it is not the office’s own publication', () => {
    const { site } = aCorpus();
    const corpus = aCorpus({ site: { ...site, edition: 'training' } });
    expect(rollUpIndex(corpus, addressesUnder('/')).mark).toBe('BẢN TẬP HUẤN');
    expect(index).not.toHaveProperty('mark');
  });

  it('tells two letters without number and date apart', () => {
    const body = { provisions: [aClause('1', 'Khẩn trương rà soát.')] };
    const letter = (slug: string, displayTitle: string) => aDocument({ slug, displayTitle, body, tasks: [aTask('1')] });
    const documents = [letter('mot', 'Việc thứ nhất'), letter('hai', 'Việc thứ hai')];
    const corpus = aCorpus({ documents, units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')] });
    expect(rollUpIndex(corpus, addressesUnder('/')).documents).toEqual({
      mot: 'Công văn của Uỷ ban nhân dân Thành phố (tên do Văn phòng đặt: “Việc thứ nhất”)',
      hai: 'Công văn của Uỷ ban nhân dân Thành phố (tên do Văn phòng đặt: “Việc thứ hai”)',
    });
  });
});
