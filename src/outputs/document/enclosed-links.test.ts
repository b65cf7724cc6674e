import { describe, expect, it } from 'vitest';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aDocument, aProvision, words } from '../../testing/builders/document.ts';
import type { Provision } from '../../domain/provision/provision.ts';
import { addressesUnder } from '../site/addresses.ts';
import { textContext } from './document-links.ts';

const form = (id: string, number: string): Provision =>
  aProvision('attached', id, { typeName: 'Mẫu', number, content: ['Kính gửi: …'] });
const annexes = [
  aProvision('annex', 'quy-che-phu-luc-1', { number: 'I', content: [form('quy-che-phu-luc-1-mau-1', '01')] }),
  aProvision('annex', 'quy-che-phu-luc-2', {
    number: 'II',
    content: [form('quy-che-phu-luc-2-mau-1', '01'), form('quy-che-phu-luc-2-mau-2', '02')],
  }),
];
const article = aProvision('article', 'quy-che-dieu-1', { number: '1', marker: 'Điều 1.', content: ['Phạm vi.'] });
const rules = aProvision('attached', 'quy-che', {
  typeName: 'Quy chế',
  title: words('Tiếp công dân tại trụ sở'),
  content: [article, ...annexes],
});
const fees = aProvision('attached', 'bieu-muc-thu', {
  typeName: 'Biểu mức thu',
  content: [
    { type: 'table', align: [], head: [], rows: [{ id: 'bieu-muc-thu-dong-3', number: '3', cells: [], line: 1 }] },
  ],
});
const list = aProvision('attached', 'bieu-1', { typeName: 'Biểu', number: '1', content: ['1. Một.'] });
const own = aProvision('article', 'dieu-1', { number: '1', marker: 'Điều 1.', content: ['Ban hành.'] });
const decision = aDocument({
  slug: 'quyet-dinh-18',
  typeName: 'Quyết định',
  codeNumber: '18',
  codeNotation: 'QĐ-UBND',
  body: { provisions: [own, rules, fees, list] },
});
const letter = aDocument({ slug: 'cong-van', typeName: 'Công văn', body: { provisions: [] } });
const corpus = aCorpus({ documents: [decision, letter] });

const links = (text: string, place: Provision[] | undefined = [own], reader = decision) =>
  textContext(corpus, reader, addressesUnder('/'))
    .findLinks(text, place)
    .map(({ start, end, href }) => `${text.slice(start, end)} → ${href}`);

describe('an attached document that a text cites as a whole', () => {
  it.each([
    ['theo Biểu số 1 kèm theo', ['Biểu số 1 → #bieu-1']],
    ['theo biểu số 1 ban hành kèm theo Quyết định này', ['biểu số 1 → #bieu-1']],
    ['Mẫu số 02 Phụ lục II Quy chế này', ['Mẫu số 02 → #quy-che-phu-luc-2-mau-2']],
    [
      'Mẫu số 01 và Mẫu số 02 tại Phụ lục II',
      ['Mẫu số 01 → #quy-che-phu-luc-2-mau-1', 'Mẫu số 02 → #quy-che-phu-luc-2-mau-2'],
    ],
    ['các Mẫu số 01, 02 Phụ lục II', ['Mẫu số 01 → #quy-che-phu-luc-2-mau-1', '02 → #quy-che-phu-luc-2-mau-2']],
    ['Mẫu số 02', ['Mẫu số 02 → #quy-che-phu-luc-2-mau-2']],
    [
      'Ban hành kèm theo Quyết định này Quy chế tiếp công dân tại trụ sở.',
      ['Quy chế tiếp công dân tại trụ sở → #quy-che'],
    ],
    ['Ban hành kèm theo Quyết định này Quy chế làm việc mới', ['Quy chế → #quy-che']],
    ['Quy chế ban hành kèm theo Quyết định này có hiệu lực', ['Quy chế → #quy-che']],
    ['Quy chế tiếp công dân kèm theo Quyết định này', ['Quy chế tiếp công dân → #quy-che']],
    ['Biểu mức thu ban hành kèm theo Quyết định này', ['Biểu mức thu → #bieu-muc-thu']],
    ['mức thu tại Biểu mức thu được áp dụng', ['Biểu mức thu → #bieu-muc-thu']],
    ['quy định tại dòng 3 Biểu mức thu', ['dòng 3 Biểu mức thu → #bieu-muc-thu-dong-3']],
    ['theo biểu mức thu kèm theo.', ['biểu mức thu → #bieu-muc-thu']],
  ])('is linked: “%s”', (text, expected) => {
    expect(links(text).filter((link) => !/phu-luc-\d$/.test(link))).toEqual(expected);
  });

  it('is the one in the annex, or in the attached document, that the text stands in', () => {
    expect(links('theo Mẫu số 01', [rules, annexes[0]!])).toEqual(['Mẫu số 01 → #quy-che-phu-luc-1-mau-1']);
    expect(links('theo Mẫu số 01 tại Phụ lục I ban hành kèm theo Quy chế này', [rules, article])).toEqual([
      'Mẫu số 01 → #quy-che-phu-luc-1-mau-1',
      'Phụ lục I → #quy-che-phu-luc-1',
    ]);
  });

  it.each([
    'theo Mẫu số 01',
    'theo Mẫu số 09',
    'Mẫu số 02 ban hành kèm theo Thông tư số 12/2020/TT-BTC',
    'Mẫu số 02 Phụ lục III',
    'Biểu mức thu ban hành kèm theo Nghị quyết số 9/2020/NQ-HĐND',
    'theo dòng 9 Biểu mức thu',
    'Mẫu số 02 Nghị định này',
    'Quy chế họp ban hành kèm theo Quyết định này',
    'Kế hoạch thực hiện Quy chế mới ban hành kèm theo Quyết định này',
    'Quy chế này ban hành kèm theo Quyết định số 9/QĐ-UBND',
    'Ban hành kèm theo Nghị quyết này Quy chế tiếp công dân',
    'Sửa đổi, bổ sung Mẫu số 02',
  ])('is not linked where another one or none is meant: “%s”', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('may be an annex that is headed with its name', () => {
    const annex = aProvision('annex', 'phu-luc', { content: ['BIỂU SỐ 7', 'DỰ TOÁN'] });
    const issuer = { ...decision, body: { provisions: [own, annex] } };
    const context = textContext(aCorpus({ documents: [issuer] }), issuer, addressesUnder('/'));
    expect(context.findLinks('theo Biểu số 7 kèm theo', [own])).toMatchObject([
      { start: 5, end: 14, href: '#phu-luc' },
    ]);
    expect(context.findLinks('theo Biểu số 8 kèm theo', [own])).toEqual([]);
  });

  it('is no place to go to from within', () => {
    expect(links('Quy chế ban hành kèm theo Quyết định này', [rules, article])).toEqual([]);
  });

  it('is linked from another document by the number of what issues it', () => {
    expect(links('Quy chế tiếp công dân ban hành kèm theo Quyết định số 18/QĐ-UBND', [], letter)).toEqual([
      'Quy chế tiếp công dân → /van-ban/quyet-dinh-18/#quy-che',
      'Quyết định số 18/QĐ-UBND → /van-ban/quyet-dinh-18/',
    ]);
    expect(links('Quy chế tiếp công dân ban hành kèm theo Quyết định này', [], letter)).toEqual([]);
    expect(textContext(corpus, decision, addressesUnder('/')).findLinks('Mẫu số 02 kèm theo', undefined)).toEqual([]);
  });
});

describe('an attached document that is only named behind its provision', () => {
  it.each([
    ['Phụ lục I của Quy chế', ['Phụ lục I → #quy-che-phu-luc-1']],
    ['Điều 1 Quy chế tiếp công dân, Sở Nội vụ', ['Điều 1 → #quy-che-dieu-1']],
    ['Điều 1 Quy chế làm việc của Tỉnh', []],
    ['Điều 1 Nội quy', []],
  ])('is that of this document where its title follows, or nothing: “%s”', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('“kèm theo Quyết định” is said of the document that it stands in', () => {
    const annex = aProvision('annex', 'phu-luc-1', { number: 'I', content: ['Một.'] });
    const issuer = { ...decision, body: { provisions: [own, annex, rules] } };
    const read = (text: string) =>
      textContext(aCorpus({ documents: [issuer] }), issuer, addressesUnder('/'))
        .findLinks(text, [rules, article])
        .map(({ href }) => href);
    expect(read('Phụ lục I ban hành kèm theo Quyết định.')).toEqual(['#phu-luc-1']);
    expect(read('Phụ lục I ban hành kèm theo Nghị quyết.')).toEqual([]);
  });
});

describe('words that an amendment puts into another document', () => {
  const quoted = aProvision('quoted', 'dieu-1-khoan-2-trich-dieu-5a', { number: '5a', content: ['Mới.'] });
  const clause = aProvision('clause', 'dieu-1-khoan-2', { number: '2', content: ['Bổ sung:', quoted] });
  const amending = aDocument({
    slug: 'quyet-dinh-57',
    typeName: 'Quyết định',
    codeNumber: '57',
    codeNotation: 'QĐ-UBND',
    body: { provisions: [aProvision('article', 'dieu-1', { number: '1', content: [clause] })] },
  });
  it('are linked by what puts them there', () => {
    const text = 'Điều 5a được bổ sung theo khoản 2 Điều 1 Quyết định số 57/QĐ-UBND';
    const found = textContext(aCorpus({ documents: [amending, letter] }), letter, addressesUnder('/')).findLinks(
      text,
      [],
    );
    expect(found.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['Điều 5a', '/van-ban/quyet-dinh-57/#dieu-1-khoan-2-trich-dieu-5a'],
      ['khoản 2 Điều 1', '/van-ban/quyet-dinh-57/#dieu-1-khoan-2'],
      ['Quyết định số 57/QĐ-UBND', '/van-ban/quyet-dinh-57/'],
    ]);
  });

  it('are no provision of the document that says so', () => {
    expect(links('Điều 1 được sửa đổi theo khoản 9 Điều 9 Quyết định số 99/QĐ-UBND')).toEqual([]);
  });
});
