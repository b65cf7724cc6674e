import { describe, expect, it } from 'vitest';
import { aCorpus, aTask } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { relatedDocuments, stemmingTasks } from './document-relations.ts';

const body = { provisions: [aClause('1', 'Rà soát theo Thông báo.')] };
const notice = aDocument({ slug: 'thong-bao', typeName: 'Thông báo', subject: 'Rà soát', body });
const letter = aDocument({
  slug: 'cong-van',
  body,
  relations: [
    { type: 'implements', document: 'thong-bao', provision: 'khoan-1', quote: 'theo Thông báo' },
    { type: 'cites', document: 'thong-bao' },
    { type: 'basis', citation: 'Luật Đất đai' },
  ],
  tasks: [aTask('1a')],
});
const plan = aDocument({
  slug: 'ke-hoach',
  typeName: 'Kế hoạch',
  body,
  relations: [{ type: 'cites', document: 'thong-bao' }],
  tasks: [aTask('2a')],
});
const bare = aDocument({ slug: 'to-trinh', relations: [{ type: 'implements', document: 'thong-bao' }] });
const corpus = aCorpus({ documents: [notice, letter, plan, bare] });
const addresses = addressesUnder('/');

describe('the relations of a document', () => {
  it('are one entry for each other document, with every tie to it and the words that say so', () => {
    const quotedFrom = 'Công văn của Uỷ ban nhân dân Thành phố';
    expect(relatedDocuments(corpus, letter, addresses)).toStrictEqual([
      {
        name: 'Thông báo của Uỷ ban nhân dân Thành phố',
        href: '/van-ban/thong-bao/',
        title: 'Rà soát',
        ties: [
          {
            label: 'Triển khai thực hiện',
            direction: 'forward',
            quotedFrom,
            quote: 'theo Thông báo',
            place: { text: 'khoản 1', href: '/van-ban/cong-van/#khoan-1' },
          },
          { label: 'Viện dẫn', direction: 'forward', quotedFrom },
        ],
      },
      { name: 'Luật Đất đai', ties: [{ label: 'Căn cứ', direction: 'forward', quotedFrom }] },
    ]);
  });

  it('lead to what is left of a document that was taken back', () => {
    const withdrawn = aDocument({ slug: 'thu-hoi', typeName: 'Thông báo', codeNumber: '3', codeNotation: 'TB-UBND' });
    const citing = aDocument({ slug: 'dan', body, relations: [{ type: 'cites', document: 'thu-hoi' }] });
    const [one, ...more] = relatedDocuments(
      { ...aCorpus({ documents: [citing] }), withdrawn: [withdrawn] },
      citing,
      addresses,
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({ href: '/van-ban/thu-hoi/' });
    expect(one!.name).toMatch(/3\/TB-UBND.* \(đã thu hồi\)$/);
  });

  it('are told from the other side as well', () => {
    const ties = relatedDocuments(corpus, notice, addresses).map(({ href, ties }) => [
      href,
      ties.map(({ label }) => label),
    ]);
    expect(ties).toEqual(
      expect.arrayContaining([
        ['/van-ban/cong-van/', ['Văn bản triển khai', 'Văn bản viện dẫn']],
        ['/van-ban/ke-hoach/', ['Văn bản viện dẫn']],
      ]),
    );
  });
});

describe('the tasks that stem from a document', () => {
  it('are those of the documents that carry it out, not of those that only cite it', () => {
    expect(stemmingTasks(corpus, notice, addresses)).toEqual([
      {
        document: { name: 'Công văn của Uỷ ban nhân dân Thành phố', href: '/van-ban/cong-van/' },
        tasks: [
          {
            title: 'Việc 1a',
            href: '/van-ban/cong-van/#viec-1a',
            provision: { text: 'khoản 1', href: '/van-ban/cong-van/#khoan-1' },
          },
        ],
      },
    ]);
    expect(stemmingTasks(corpus, letter, addresses)).toEqual([]);
  });
});
