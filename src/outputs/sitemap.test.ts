import { describe, expect, it } from 'vitest';
import { aCorpus } from '../testing/builders/corpus.ts';
import { aDocument } from '../testing/builders/document.ts';
import { PAGE_SIZE } from './register/document-list.ts';
import { addressesUnder } from './site/addresses.ts';
import { sitemap } from './sitemap.ts';

const documents = Array.from({ length: PAGE_SIZE + 1 }, (_, index) => aDocument({ slug: `cong-van-${index + 1}` }));
const page = { id: 'in-phieu', data: { title: 'In phiếu', description: 'Cách in.', order: 1 } };
const map = sitemap(aCorpus({ documents }), [page], 'https://vi-du.vn', addressesUnder('/tp/'));

describe('the sitemap', () => {
  it.each(['van-ban/trang/2/', 'van-ban/loai/cong-van/', 'van-ban/loai/cong-van/trang/2/', 'van-ban/nam/chua-ro/'])(
    'names %s, a further page of the register',
    (address) => expect(map).toContain(`<loc>https://vi-du.vn/tp/${address}</loc>`),
  );

  it.each(['huong-dan/in-phieu/', 'huong-dan/ma-loi/'])(
    'names %s, written by the office or by the program',
    (address) => expect(map).toContain(`<loc>https://vi-du.vn/tp/${address}</loc>`),
  );

  it('says of a document when it was last changed', () => {
    expect(map).toContain('<loc>https://vi-du.vn/tp/van-ban/cong-van-1/</loc><lastmod>2026-11-22</lastmod>');
  });

  it('leaves out what no search engine should list', () => {
    expect(map).not.toMatch(/tp\/(?:tim-kiem|tong-hop|in-phieu|404)/);
  });
});
