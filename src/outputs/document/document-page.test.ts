import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { documentPage } from './document-page.ts';

const notice = aDocument({
  slug: 'thong-bao',
  system: 'party',
  typeName: 'Thông báo',
  codeNumber: '319',
  codeNotation: 'TB/VPTU',
  organName: 'Văn phòng Thành uỷ',
  issuedDate: '2023-07-14',
  source: { kind: 'reference', missing: ['letterhead', 'subject', 'to', 'body', 'signer.fullName'] },
});
const letter = aDocument({
  displayTitle: 'Rà soát </script> nhiệm vụ',
  to: [{ text: '- Phòng Nội vụ;', units: ['phong-noi-vu'] }],
  body: { provisions: [aClause('1', 'Khẩn trương rà soát theo Thông báo số 319-TB/VPTU.')] },
  relations: [
    { type: 'implements', document: 'thong-bao', provision: 'khoan-1', quote: 'rà soát theo Thông báo số 319-TB/VPTU' },
  ],
  signer: { authority: 'TM. UỶ BAN NHÂN DÂN', position: 'CHỦ TỊCH' },
  source: { kind: 'extraction', missing: ['codeNumber', 'codeNotation', 'signer.fullName', 'tasks.dueDate'] },
  tasks: [aTask('1a')],
});
const corpus = aCorpus({ documents: [notice, letter], units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')] });
const pageOf = (document: DirectiveDocument) => documentPage(corpus, document, addressesUnder('/'));
const attribute = (document: DirectiveDocument, label: string) =>
  pageOf(document).attributes.find((row) => row.label === label)?.value;

describe('the page of a document', () => {
  it('has the words before those that it goes to where it has them, and a blank where such papers have some', () => {
    const toWords = (fields: Partial<DirectiveDocument>) => pageOf({ ...letter, ...fields }).text;
    expect(toWords({ toWords: 'Chủ tịch điện:' }).toWords).toBe('Chủ tịch điện:');
    expect(toWords({ typeName: 'Công điện' }).toWords).toBeNull();
    expect(toWords({})).not.toHaveProperty('toWords');
  });

  it('shows every attribute that the source lacks as lacking', () => {
    expect(attribute(letter, 'Số văn bản')).toEqual({ type: 'unknown', text: 'Không có trong văn bản nguồn' });
    expect(attribute(letter, 'Ngày ban hành')).toEqual({ type: 'unknown', text: 'Chưa xác định' });
    expect(attribute(notice, 'Số, ký hiệu văn bản')).toEqual({ type: 'official', text: '319-TB/VPTU' });
  });

  it('answers first what a reader asks first, and says what is not known', () => {
    expect(pageOf(notice).facts).toEqual([
      { label: 'Số, ký hiệu', value: '319-TB/VPTU' },
      { label: 'Ngày ban hành', value: '14 tháng 7 năm 2023', unknown: 'Chưa xác định' },
      { label: 'Cơ quan ban hành', value: 'Văn phòng Thành uỷ' },
    ]);
    expect(pageOf(letter).facts.map(({ value }) => value)).toEqual([undefined, undefined, 'Uỷ ban nhân dân Thành phố']);
  });

  it('is described by its citation, then by its subject, by its name here, or by how it begins', () => {
    const { displayTitle: _, ...bare } = letter;
    const cited = 'Công văn của Uỷ ban nhân dân Thành phố';
    expect(pageOf({ ...letter, subject: 'Rà soát quy hoạch' }).description).toContain('Rà soát quy hoạch');
    expect(pageOf(letter).description).toContain('Rà soát </script> nhiệm vụ');
    expect(pageOf(bare).description).toBe(`${cited}. 1. Khẩn trương rà soát theo Thông báo số 319-TB/VPTU.`);
    expect(pageOf({ ...bare, body: { provisions: [] } }).description).toBe(cited);
    expect(
      pageOf({ ...bare, body: { provisions: [aClause('1', 'rà soát '.repeat(40))] } }).description.length,
    ).toBeLessThan(162);
  });

  it('leads into search only where search has words of it', () => {
    expect(pageOf(letter).searchHref).toBe('/tim-kiem/#van-ban=cong-van');
    expect(pageOf(notice)).not.toHaveProperty('searchHref');
  });

  it('has an address that always shows this version, with its day', () => {
    expect(pageOf(letter).dated).toEqual({
      address: 'https://vi-du.vn/van-ban/cong-van/ban/1/',
      date: { iso: '2026-11-22', text: '22/11/2026' },
    });
    expect(pageOf(letter).modified).toEqual({ iso: '2026-11-22', text: '22/11/2026' });
  });

  it('says what it was taken from, and what the office notes of that', () => {
    expect(pageOf(letter).source.kind).toMatch(/./);
    expect(pageOf(letter).source).not.toHaveProperty('note');
    const noted = { ...letter, source: { ...letter.source, note: 'Bản chụp mờ.' } };
    expect(pageOf(noted).source.note).toBe('Bản chụp mờ.');
  });

  it('knows whether its text has a table, and what has changed in it where that is known', () => {
    const table = { type: 'table' as const, align: [null], head: [], rows: [] };
    const annex = aProvision('annex', 'phu-luc', { content: [table] });
    expect(pageOf(letter).hasTable).toBe(false);
    expect(pageOf({ ...letter, body: { provisions: [annex] } }).hasTable).toBe(true);
    expect(pageOf(letter).changed).toEqual([]);
    const changed = [{ id: 'khoan-1', label: 'Sửa', href: '#' }];
    const past = { history: { documents: new Map(), units: new Map() }, changed };
    expect(documentPage(corpus, letter, addressesUnder('/'), past).changed).toEqual(changed);
  });

  it('claims that no deadline is set only where the text is held', () => {
    expect(attribute(letter, 'Thời hạn chung của văn bản')).toMatchObject({ type: 'editorial' });
    expect(attribute(notice, 'Thời hạn chung của văn bản')).toMatchObject({ type: 'unknown' });
  });

  it('names what its source does not hold in the words of the schema', () => {
    expect(pageOf(letter).source.missing).toEqual([
      'Số văn bản',
      'Ký hiệu văn bản',
      'Họ tên người ký',
      'Thời hạn của từng nhiệm vụ',
    ]);
  });

  it('tells relations from both sides, with the words that say so and where they stand', () => {
    const tie = {
      quote: 'rà soát theo Thông báo số 319-TB/VPTU',
      place: { text: 'khoản 1', href: '/van-ban/cong-van/#khoan-1' },
    };
    expect(pageOf(letter).related).toMatchObject([
      { href: '/van-ban/thong-bao/', ties: [{ label: 'Triển khai thực hiện', ...tie }] },
    ]);
    expect(pageOf(notice).related).toMatchObject([
      {
        name: 'Công văn của Uỷ ban nhân dân Thành phố',
        href: '/van-ban/cong-van/',
        ties: [{ label: 'Văn bản triển khai', quotedFrom: 'Công văn của Uỷ ban nhân dân Thành phố', ...tie }],
      },
    ]);
  });

  it('lists the tasks that stem from a document whose text is not held', () => {
    const page = pageOf(notice);
    expect(page.text).toMatchObject({ held: false, provisions: [] });
    expect(page.stemming).toMatchObject([
      { tasks: [{ title: 'Việc 1a', href: '/van-ban/cong-van/#viec-1a', provision: { text: 'khoản 1' } }] },
    ]);
    expect(pageOf(letter).stemming).toEqual([]);
  });

  it.each([
    ['Công văn', true],
    ['Tờ trình', true],
    ['Báo cáo', true],
    ['Thông báo', false],
  ])('leaves a blank for addressees that are not held on a %s: %s', (typeName, isBlank) => {
    const source = { kind: 'scan' as const, missing: ['to' as const] };
    expect(pageOf({ ...letter, typeName, to: [], source }).text.missing.to).toBe(isBlank);
  });

  it('says of a decision whose text is held that it has no addressees, though they be listed as lacking', () => {
    const decision = { ...letter, typeName: 'Quyết định', to: [] };
    const listed = { ...decision, source: { kind: 'signed' as const, missing: ['to' as const] } };
    const none = { type: 'editorial', text: 'Văn bản không có phần kính gửi' };
    expect(attribute(decision, 'Kính gửi')).toEqual(none);
    expect(attribute(listed, 'Kính gửi')).toEqual(none);
    expect(pageOf(listed).source.missing).toEqual([]);
    expect(attribute({ ...listed, typeName: 'Tờ trình' }, 'Kính gửi')).toMatchObject({ type: 'unknown' });
    expect(attribute(notice, 'Kính gửi')).toMatchObject({ type: 'unknown' });
  });

  it('keeps an id that is gone as an anchor with the reason', () => {
    const aliases = [{ from: 'khoan-7', note: 'Bỏ theo đính chính.' }];
    expect(pageOf({ ...letter, aliases }).text.lostIds).toEqual([{ id: 'khoan-7', note: 'Bỏ theo đính chính.' }]);
  });

  it('describes itself to machines without leaving its script element', () => {
    const { jsonLd = '' } = pageOf(letter);
    expect(jsonLd).not.toContain('</script>');
    expect(JSON.parse(jsonLd)).toMatchObject({
      '@type': 'DigitalDocument',
      '@id': 'https://vi-du.vn/van-ban/cong-van/',
      name: 'Rà soát </script> nhiệm vụ',
      creator: { '@type': 'GovernmentOrganization', name: 'Uỷ ban nhân dân Thành phố' },
      citation: [{ '@id': 'https://vi-du.vn/van-ban/thong-bao/' }],
      hasPart: [{ name: 'Việc 1a' }],
    });
    expect(JSON.parse(jsonLd)).not.toHaveProperty('identifier');
  });

  it('says nothing to search engines of a training edition', () => {
    const training = { ...corpus, site: { ...corpus.site, edition: 'training' as const } };
    expect(documentPage(training, letter, addressesUnder('/'))).not.toHaveProperty('jsonLd');
  });

  it('tells its public log newest first, of one day what was written last first', () => {
    const changes = [
      { date: '2026-11-20', kind: 'published', level: 'major', note: 'Đăng.', tasks: [] },
      { date: '2026-11-22', kind: 'editorial', level: 'minor', note: 'Sửa ba.', tasks: [] },
      { date: '2026-11-21', kind: 'editorial', level: 'minor', note: 'Sửa một.', tasks: [] },
      { date: '2026-11-21', kind: 'editorial', level: 'minor', note: 'Sửa hai.', tasks: [] },
    ] satisfies DirectiveDocument['changes'];
    const notes = pageOf({ ...letter, changes }).log.entries.map(({ note }) => note);
    expect(notes).toEqual(['Sửa ba.', 'Sửa hai.', 'Sửa một.', 'Đăng.']);
  });
});
