import { describe, expect, it } from 'vitest';
import { aContent, sourcedDocument } from '../testing/builders/content.ts';
import { aCorpus, aTask } from '../testing/builders/corpus.ts';
import { aClause, aDocument } from '../testing/builders/document.ts';
import { deadLink, rootedAddress } from './dead-link.ts';

const document = aDocument({
  body: { provisions: [aClause('1', 'Rà soát.'), aClause('2', 'Báo cáo.')] },
  aliases: [{ from: 'khoan-9', to: 'khoan-1', note: 'Đánh số lại.' }],
  tasks: [aTask('1a')],
});
const page = {
  file: 'huong-dan/in-phieu.mdx',
  value: { id: 'in-phieu', title: 'In phiếu', anchors: ['cach-in'] },
  broken: [],
};
const site = {
  file: 'trang.yaml',
  value: { ...aCorpus().site, url: 'https://vi-du.vn', basePath: '/tp/' },
  broken: [],
};
const content = aContent({ documents: [sourcedDocument(document)], handbook: [page] as never, site });
const pages = new Set([
  '',
  'don-vi/',
  'van-ban/',
  'van-ban/cong-van/',
  'huong-dan/',
  'huong-dan/in-phieu/',
  'huong-dan/tim-kiem/',
]);
const said = (href: string, from = 'huong-dan/tim-kiem/', of = content) => deadLink(href, from, pages, of);

describe('a link that leads somewhere', () => {
  it.each([
    '/don-vi/',
    '/',
    '../in-phieu/',
    '/van-ban/cong-van/#khoan-2',
    '/van-ban/cong-van/#khoan-9',
    '/van-ban/cong-van/#viec-1a',
    '/van-ban/cong-van/#trang-lich-su',
    '/huong-dan/in-phieu/#cach-in',
    '/huong-dan/tim-kiem/#khong-biet',
    'https://vi-du.vn/tp/don-vi/',
    'https://khac.vn/gi-do',
    'mailto:a@b.vn',
    'tel:0236',
    '/van-ban/c%C3%B4ng-van/'.replace('c%C3%B4ng', 'cong'),
  ])('is %s', (href) => expect(said(href)).toBeUndefined());

  it('leads to a text that was not understood, whatever its place, and to topics that nobody could read', () => {
    const broken = {
      ...content,
      documents: [sourcedDocument(document, ['body'])],
      handbook: [{ ...page, broken: ['body'] }] as never,
    };
    expect(said('/van-ban/cong-van/#khoan-7', undefined, broken)).toBeUndefined();
    expect(said('/huong-dan/in-phieu/#gi-do', undefined, broken)).toBeUndefined();
    const unread = { ...content, texts: new Map([['linh-vuc.yaml', 'x']]) };
    expect(said('/linh-vuc/y-te/', undefined, unread)).toBeUndefined();
    expect(said('/linh-vuc/y-te/')).toBeDefined();
  });
});

describe('a link that leads nowhere', () => {
  it.each<[string, string, string]>([
    ['http://localhost:4321/don-vi/', 'máy của người viết', 'viết từ đầu Trang thông tin'],
    ['#', 'không dẫn tới đâu', 'viết mã sau dấu #'],
    ['/don-v/', 'không dẫn tới trang nào', 'viết /don-vi/'],
    ['/huong-dan/tim-kiem.mdx', 'không dẫn tới trang nào', 'viết /huong-dan/tim-kiem/'],
    ['in-phieu', 'không dẫn tới trang nào', 'viết /huong-dan/in-phieu/'],
    ['in-phieu.mdx', 'không dẫn tới trang nào', 'viết /huong-dan/in-phieu/'],
    ['/huong-dan/tim-kien/', 'không dẫn tới trang nào', 'viết /huong-dan/tim-kiem/'],
    ['/khac-han/mot-trang/', 'không dẫn tới trang nào', 'viết đường dẫn của trang từ đầu, ví dụ /don-vi/'],
    ['www.chinhphu.vn', 'giao thức', 'viết https://www.chinhphu.vn'],
    ['chinhphu.vn/a', 'giao thức', 'viết https://chinhphu.vn/a'],
    ['../../../ngoai/', 'không dẫn tới trang nào', 'viết'],
    ['https://vi-du.vn/tp/don-v/', 'không dẫn tới trang nào', 'viết'],
    ['/van-ban/cong-van/#khoan-3', 'không có chỗ nào mang mã #khoan-3', 'viết một trong các mã: #khoan-1, #khoan-2'],
    ['/van-ban/cong-van/#viec-9', 'không có chỗ nào mang mã #viec-9', 'viết #viec-1a.'],
    ['/huong-dan/in-phieu/#khac-han', 'không có chỗ nào mang mã #khac-han', 'viết một trong các mã: #cach-in.'],
  ])('is %s: the message says why, and what to type', (href, message, fix) => {
    expect(said(href)?.message).toContain(message);
    expect(said(href)?.fix).toContain(fix);
  });

  it('offers a dozen places, and says that there are more', () => {
    const clauses = Array.from({ length: 13 }, (_, index) =>
      aClause(String(index + 1), 'Rà soát.', `dieu-${index + 1}-khoan-1`),
    );
    const long = { ...content, documents: [sourcedDocument(aDocument({ body: { provisions: clauses } }))] };
    const { fix } = said('/van-ban/cong-van/#xyz', undefined, long)!;
    expect(fix.split('#')).toHaveLength(13);
    expect(fix.endsWith('#dieu-12-khoan-1 ….')).toBe(true);
    const empty = { ...content, documents: [sourcedDocument(aDocument())] };
    expect(said('/van-ban/cong-van/#xyz', undefined, empty)!.fix).toBe('bỏ phần từ dấu #.');
  });

  it('is one to the address of this site only where that is known', () => {
    const unknown = { ...content, site: { ...site, broken: ['url'] } };
    expect(said('https://vi-du.vn/tp/don-v/', undefined, unknown)).toBeUndefined();
    expect(said('https://vi-du.vn/tp/don-v/', undefined, { ...content, site: undefined })).toBeUndefined();
  });
});

it('an address of this site can be written from its root, wherever it stands', () => {
  expect(rootedAddress('../in-phieu/#cach-in', 'huong-dan/tim-kiem/')).toBe('/huong-dan/in-phieu/#cach-in');
  expect(rootedAddress('/don-vi/', 'huong-dan/')).toBe('/don-vi/');
  expect(rootedAddress('#muc', 'huong-dan/')).toBe('/huong-dan/#muc');
  expect(rootedAddress('https://khac.vn/', 'huong-dan/')).toBeUndefined();
  expect(rootedAddress('../../ngoai', 'huong-dan/')).toBeUndefined();
});
