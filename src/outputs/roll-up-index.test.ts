import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../testing/builders/corpus.ts';
import { aClause, aDocument } from '../testing/builders/document.ts';
import { addressesUnder } from './addresses.ts';
import { rollUpIndex } from './roll-up-index.ts';

describe('the index of duties that the roll-up reads', () => {
  it('tells two letters without number and date apart', () => {
    const body = { provisions: [aClause('1', 'Khẩn trương rà soát.')] };
    const letter = (slug: string, displayTitle: string) => aDocument({ slug, displayTitle, body, tasks: [aTask('1')] });
    const documents = [letter('mot', 'Việc thứ nhất'), letter('hai', 'Việc thứ hai')];
    const corpus = aCorpus({ documents, units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')] });
    expect(rollUpIndex(corpus, addressesUnder('/')).documents).toEqual({
      mot: 'Công văn của Uỷ ban nhân dân Thành phố (tên do ban biên tập đặt: “Việc thứ nhất”)',
      hai: 'Công văn của Uỷ ban nhân dân Thành phố (tên do ban biên tập đặt: “Việc thứ hai”)',
    });
  });
});
