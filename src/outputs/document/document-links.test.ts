import { describe, expect, it } from 'vitest';
import { codeKeyOf } from '../../domain/document/document-code.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision, words } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { textContext } from './document-links.ts';

const notice = aDocument({
  slug: 'thong-bao-319',
  system: 'party',
  typeName: 'Thông báo',
  codeNumber: '319',
  codeNotation: 'TB/VPTU',
  issuedDate: '2023-07-14',
  body: { provisions: [aClause('1', 'Kết luận.')] },
});
const article = aProvision('article', 'dieu-2', {
  number: '2',
  marker: 'Điều 2.',
  content: [aClause('1', 'Rà soát.', 'dieu-2-khoan-1')],
});
const decision = aDocument({ slug: 'quyet-dinh', body: { provisions: [article] } });
const corpus = aCorpus({ documents: [notice, decision] });
const { findLinks, addressOf } = textContext(corpus, decision, addressesUnder('/'));

/** The words that are linked, with where they lead. */
const links = (text: string, place: Parameters<typeof findLinks>[1] = [article]) =>
  findLinks(text, place).map(({ start, end, href }) => [text.slice(start, end), href]);

describe('what a text cites', () => {
  it('is linked where the document is held, however its number is written', () => {
    expect(links('theo Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023 của Văn phòng')).toEqual([
      ['Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023', '/van-ban/thong-bao-319/'],
    ]);
    expect(links('Thông báo số 319 - TB/VPTU')).toHaveLength(1);
  });

  it('is not linked where the day is another one, or the document is not held', () => {
    expect(links('Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2021')).toEqual([]);
    expect(links('Nghị định số 30/2020/NĐ-CP')).toEqual([]);
  });

  it('is not linked where it is the very document, in its own words or in words quoted from elsewhere', () => {
    const itself = textContext(corpus, notice, addressesUnder('/'));
    expect(itself.findLinks('Thông báo số 319-TB/VPTU', [])).toEqual([]);
    expect(itself.findLinks('Thông báo số 319-TB/VPTU', undefined)).toEqual([]);
  });

  it('is not linked where two held documents could be meant', () => {
    const other = { ...notice, slug: 'thong-bao-319-cu', issuedDate: '2018-07-14' };
    const both = textContext(aCorpus({ documents: [notice, other, decision] }), decision, addressesUnder('/'));
    expect(both.findLinks('Thông báo số 319-TB/VPTU', [])).toEqual([]);
    expect(both.findLinks('Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2018', [])).toMatchObject([
      { href: '/van-ban/thong-bao-319-cu/' },
    ]);
  });

  it('is not linked without a day where another one has that number, though it is not held', () => {
    const shared = textContext({ ...corpus, sharedCodes: [codeKeyOf(notice)] }, decision, addressesUnder('/'));
    expect(shared.findLinks('Thông báo số 319-TB/VPTU', [])).toEqual([]);
    expect(shared.findLinks('Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023', [])).toHaveLength(1);
  });

  it('is linked with a day to one whose day is not known', () => {
    const { issuedDate: _, ...undated } = notice;
    const context = textContext(aCorpus({ documents: [undated, decision] }), decision, addressesUnder('/'));
    expect(context.findLinks('Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023', [])).toHaveLength(1);
  });

  it('leads to a provision only where there is one', () => {
    expect(links('theo khoản 1 Điều 2')).toEqual([['khoản 1 Điều 2', '#dieu-2-khoan-1']]);
    expect(links('theo khoản 1 Điều này')).toEqual([['khoản 1 Điều này', '#dieu-2-khoan-1']]);
    expect(links('theo khoản 7 Điều 2')).toEqual([]);
  });

  it('leads to a row of a table that its annex holds, and to no other', () => {
    const row = { id: 'phu-luc-1-dong-2', number: '2', cells: [{ inlines: words('2') }], line: 3 };
    const table = { type: 'table' as const, align: [], head: [], rows: [row] };
    const annex = aProvision('annex', 'phu-luc-1', { number: 'I', content: [table] });
    const plan = aDocument({ slug: 'ke-hoach', body: { provisions: [annex] } });
    const context = textContext(aCorpus({ documents: [plan] }), plan, addressesUnder('/'));
    const linked = (text: string) =>
      context.findLinks(text, [annex]).map(({ start, end, href }) => [text.slice(start, end), href]);
    expect(linked('theo dòng 2 Phụ lục I')).toEqual([['dòng 2 Phụ lục I', '#phu-luc-1-dong-2']]);
    expect(linked('theo dòng 9 Phụ lục I')).toEqual([]);
  });

  it('means nothing of this document inside words quoted from another one', () => {
    expect(findLinks('theo khoản 1 Điều 2', undefined)).toEqual([]);
  });
});

describe('a provision of an attached document that a text cites', () => {
  const rules = (id: string, title: string) =>
    aProvision('attached', id, {
      typeName: 'Quy chế',
      title: words(title),
      content: [aProvision('article', `${id}-dieu-4`, { number: '4', marker: 'Điều 4.', content: ['Lịch tiếp.'] })],
    });
  const own = aProvision('article', 'dieu-4', { number: '4', marker: 'Điều 4.', content: ['Hiệu lực.'] });
  const issuing = (...attached: ReturnType<typeof rules>[]) =>
    aDocument({
      slug: 'quyet-dinh-18',
      typeName: 'Quyết định',
      codeNumber: '18',
      codeNotation: 'QĐ-UBND',
      body: { provisions: [own, ...attached] },
    });
  const reception = rules('phu-luc', 'Tiếp công dân');
  const meetings = rules('quy-che-hop', 'QUY CHẾ HỌP');
  const linksTo = (issuer: ReturnType<typeof issuing>, text: string, reader = decision) =>
    textContext(aCorpus({ documents: [issuer, decision] }), reader, addressesUnder('/'))
      .findLinks(text, [])
      .map(({ start, end, href }) => [text.slice(start, end), href]);

  it('leads there from another document, whatever the id of what is attached', () => {
    expect(linksTo(issuing(reception), 'Điều 4 Quy chế ban hành kèm theo Quyết định số 18/QĐ-UBND')).toEqual([
      ['Điều 4', '/van-ban/quyet-dinh-18/#phu-luc-dieu-4'],
      ['Quyết định số 18/QĐ-UBND', '/van-ban/quyet-dinh-18/'],
    ]);
  });

  it('leads there from the document that issues it', () => {
    const issuer = issuing(reception);
    expect(linksTo(issuer, 'Điều 4 Quy chế ban hành kèm theo Quyết định này', issuer)).toEqual([
      ['Điều 4', '#phu-luc-dieu-4'],
    ]);
    expect(linksTo(issuer, 'Điều 4 của Quyết định này', issuer)).toEqual([['Điều 4', '#dieu-4']]);
  });

  it('is told from that of another one by the words of its title', () => {
    const issuer = issuing(reception, meetings);
    const cited = (name: string) => linksTo(issuer, `Điều 4 Quy chế ${name} kèm theo Quyết định này`, issuer);
    expect(cited('họp')).toEqual([['Điều 4', '#quy-che-hop-dieu-4']]);
    expect(cited('tiếp công dân')).toEqual([['Điều 4', '#phu-luc-dieu-4']]);
  });

  it('leads nowhere where two could be meant, or none is attached', () => {
    const text = 'Điều 4 Quy chế kèm theo Quyết định này';
    for (const issuer of [issuing(reception, meetings), issuing()]) expect(linksTo(issuer, text, issuer)).toEqual([]);
    const issuer = issuing(reception);
    expect(linksTo(issuer, 'Điều 4 Đề án kèm theo Quyết định này', issuer)).toEqual([]);
  });
});

describe('“này” behind a kind', () => {
  const directive = aDocument({
    slug: 'chi-thi-5',
    typeName: 'Chỉ thị',
    codeNumber: '05',
    codeNotation: 'CT-UBND',
    body: { provisions: [aClause('2', 'Rà soát.')] },
  });
  const older = { ...directive, slug: 'chi-thi-4', codeNumber: '04' };
  const own = [aClause('1', 'Một.'), aClause('2', 'Hai.')];
  const linksIn = (text: string, opening: string, typeName = 'Công văn') => {
    const lead = aProvision('preamble', 'mo-dau', { content: [opening] });
    const reader = aDocument({ slug: 'doc', typeName, body: { provisions: [lead, aClause('1', text), own[1]!] } });
    return textContext(aCorpus({ documents: [directive, older, reader] }), reader, addressesUnder('/'))
      .findLinks(text, [])
      .map(({ start, end, href }) => [text.slice(start, end), href]);
  };
  const opening = 'Thực hiện Chỉ thị số 05/CT-UBND, theo quy định của pháp luật:';

  it('means the paper itself where that is of this kind', () => {
    for (const text of ['khoản 2 của Chỉ thị này', 'khoản 2 chỉ thị này', 'khoản 2 văn bản này'])
      expect(linksIn(text, opening, 'Chỉ thị')).toEqual([['khoản 2', '#khoan-2']]);
    expect(linksIn('khoản 2 Quy chế này', '', 'Quy chế phối hợp')).toEqual([['khoản 2', '#khoan-2']]);
  });

  it('means in a paper of another kind the only one that it speaks of', () => {
    for (const text of ['khoản 2 của Chỉ thị này', 'khoản 2 chỉ thị này', 'khoản 2 CHỈ THỊ NÀY'])
      expect(linksIn(text, opening)).toEqual([['khoản 2', '/van-ban/chi-thi-5/#khoan-2']]);
    expect(linksIn('khoản 1 của Chỉ thị này', opening)).toEqual([]);
  });

  it('means nothing where several could be meant, or none is named by its number', () => {
    for (const said of [
      'Thực hiện Chỉ thị số 04/CT-UBND và Chỉ thị số 05/CT-UBND:',
      'Thực hiện Chỉ thị của Thủ tướng và Chỉ thị số 05/CT-UBND:',
      'Thực hiện Chỉ thị của Thủ tướng:',
    ])
      expect(linksIn('khoản 2 của Chỉ thị này', said)).toEqual([]);
  });

  it('means the one that the same words have just named', () => {
    const both = 'Thực hiện Chỉ thị số 04/CT-UBND và Chỉ thị số 05/CT-UBND:';
    expect(linksIn('Theo Chỉ thị số 04/CT-UBND và khoản 2 của Chỉ thị này', both)).toEqual([
      ['Chỉ thị số 04/CT-UBND', '/van-ban/chi-thi-4/'],
      ['khoản 2', '/van-ban/chi-thi-4/#khoan-2'],
    ]);
    const another = 'Theo Chỉ thị số 04/CT-UBND, Chỉ thị của Tỉnh và khoản 2 của Chỉ thị này';
    expect(linksIn(another, both)).toHaveLength(1);
  });

  it.each([
    'khoản 2 của Nghị định này',
    'khoản 2 Luật này',
    'khoản 2 luật này',
    'khoản 2 của Đề án này',
    'khoản 2 Công ước này',
    'khoản 2 công điện nói trên',
    'khoản 2 của văn bản đó',
  ])('does not make the paper’s own provision of “%s”', (text) => {
    expect(linksIn(text, 'Kính gửi các phường:')).toEqual([]);
  });

  it('leads into what is issued under that name, never past it into the paper around it', () => {
    const article = (id: string) => aProvision('article', id, { number: '4', marker: 'Điều 4.', content: ['Lịch.'] });
    const rules = aProvision('attached', 'quy-che', { typeName: 'Quy chế', content: [article('quy-che-dieu-4')] });
    const form = aProvision('annex', 'phu-luc-1', { number: 'I', title: words('ĐIỀU LỆ HỘI'), content: [] });
    const issuer = aDocument({
      slug: 'quyet-dinh-18',
      typeName: 'Quyết định',
      body: { provisions: [article('dieu-4'), rules, form] },
    });
    const { findLinks } = textContext(aCorpus({ documents: [issuer] }), issuer, addressesUnder('/'));
    const led = (text: string, place: Parameters<typeof findLinks>[1]) =>
      findLinks(text, place).map(({ href }) => href);
    expect(led('Điều 4 Quy chế này', [rules])).toEqual(['#quy-che-dieu-4']);
    expect(led('Điều 4 quy chế này', [rules])).toEqual(['#quy-che-dieu-4']);
    expect(led('Điều 4 Quy chế này', [])).toEqual(['#quy-che-dieu-4']);
    expect(led('Điều 4 Quyết định này', [rules])).toEqual(['#dieu-4']);
    expect(led('Điều 4 Luật này', [rules])).toEqual([]);
    expect(led('Điều 4 Quy chế kèm theo Nghị định này', [])).toEqual([]);
    expect(led('Điều 4 Điều lệ này', [form])).toEqual([]);
  });
});

describe('a reference of the author', () => {
  it('leads into this document or another one', () => {
    expect(addressOf({ provision: 'dieu-2' })).toBe('#dieu-2');
    expect(addressOf({ document: 'thong-bao-319', provision: 'khoan-1' })).toBe('/van-ban/thong-bao-319/#khoan-1');
  });

  it('leads to the document where the provision is not there, and nowhere where neither is', () => {
    expect(addressOf({ document: 'thong-bao-319', provision: 'khoan-9' })).toBe('/van-ban/thong-bao-319/');
    expect(addressOf({ document: 'khong-co' })).toBeUndefined();
    expect(addressOf({ provision: 'khoan-9' })).toBeUndefined();
  });
});
