import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { RelationType } from '../../domain/document/relation-type.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { documentNotice } from './document-notice.ts';

const decision = (codeNumber: string, issuedDate: string, ...types: RelationType[]) =>
  aDocument({
    slug: `quyet-dinh-${codeNumber}`,
    typeName: 'Quyết định',
    codeNumber,
    codeNotation: 'QĐ-UBND',
    issuedDate,
    relations: types.map((type) => ({ type, document: 'cong-van' })),
  });
const noticeOf = (status: DirectiveDocument['status'], ...others: DirectiveDocument[]) => {
  const document = aDocument({ status });
  return documentNotice(aCorpus({ documents: [document, ...others] }), document, addressesUnder('/'));
};
const name = (number: string, year: string) =>
  `Quyết định số ${number}/QĐ-UBND ngày 20 tháng 6 năm ${year} của Uỷ ban nhân dân Thành phố`;

describe('the notice above a document', () => {
  it('is not there while the document stands as it was issued', () => {
    expect(noticeOf('active')).toBeUndefined();
    expect(noticeOf('unknown', decision('88', '2026-06-20', 'implements', 'cites'))).toBeUndefined();
  });

  it('names what replaces the document, and leads to it', () => {
    expect(noticeOf('superseded', decision('88', '2026-06-20', 'replaces'))).toEqual({
      over: true,
      standing: [],
      ties: [
        {
          label: 'Đã được thay thế bằng',
          name: name('88', '2026'),
          shortName: 'Quyết định số 88/QĐ-UBND',
          href: '/van-ban/quyet-dinh-88/',
        },
      ],
      text: `Văn bản này đã được thay thế bằng ${name('88', '2026')}.`,
    });
  });

  it('says of a replaced document that what replaces it is not recorded', () => {
    expect(noticeOf('superseded')?.text).toBe('Tình trạng: đã được thay thế. Chưa xác định văn bản thay thế.');
  });

  it('says that a document is closed, or that its issuer is no more', () => {
    expect(noticeOf('closed')?.standing).toEqual(['Tình trạng: đã kết thúc.']);
    expect(noticeOf('issuer-ended')?.standing).toEqual(['Tình trạng: cơ quan ban hành đã kết thúc hoạt động.']);
  });

  it('says what amends or corrects a document that still stands', () => {
    const notice = noticeOf('active', decision('90', '2026-06-20', 'corrects', 'amends'));
    expect(notice).toMatchObject({ over: false, standing: [] });
    expect(notice?.ties.map(({ label }) => label)).toEqual([
      'Đã được sửa đổi, bổ sung theo',
      'Đã được đính chính theo',
    ]);
  });

  it('puts what weighs most first, then the newest, each document once', () => {
    const notice = noticeOf(
      'closed',
      decision('1', '2024-06-20', 'amends', 'amends'),
      decision('2', '2025-06-20', 'amends'),
      decision('3', '2023-06-20', 'repeals'),
    );
    expect(notice?.ties.map(({ href }) => href)).toEqual([
      '/van-ban/quyet-dinh-3/',
      '/van-ban/quyet-dinh-2/',
      '/van-ban/quyet-dinh-1/',
    ]);
  });

  it('tells a replacing letter without a number by what it is about', () => {
    const letter = aDocument({
      slug: 'moi',
      displayTitle: 'Rà soát',
      relations: [{ type: 'replaces', document: 'cong-van' }],
    });
    expect(noticeOf('superseded', letter)?.ties[0]?.shortName).toContain('“Rà soát”');
  });
});
