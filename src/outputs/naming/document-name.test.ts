import { describe, expect, it } from 'vitest';
import { aDocument } from '../../testing/builders/document.ts';
import { citedName, documentCode, documentTitle, fullName, pageTitle } from './document-name.ts';

const notice = aDocument({
  system: 'party',
  typeName: 'Thông báo',
  codeNumber: '319',
  codeNotation: 'TB/VPTU',
  organName: 'Văn phòng Thành uỷ',
  issuedDate: '2023-07-14',
});

describe('the full name of a document', () => {
  it('gives kind, number, date and issuer', () => {
    expect(fullName(notice)).toBe('Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023 của Văn phòng Thành uỷ');
  });

  it('leaves out what is not known instead of inventing it', () => {
    expect(fullName(aDocument())).toBe('Công văn của Uỷ ban nhân dân Thành phố');
    expect(fullName(aDocument({ codeNotation: 'UBND-NC' }))).toBe('Công văn của Uỷ ban nhân dân Thành phố');
    expect(fullName(aDocument({ codeNumber: '12' }))).toBe('Công văn số 12 của Uỷ ban nhân dân Thành phố');
  });
});

describe('the name a document is cited by', () => {
  it('is the full name where that has a number', () => {
    expect(citedName({ ...notice, displayTitle: 'Tên khác' })).toBe(fullName(notice));
  });

  it('tells documents without a number apart by the editors’ title, marked as theirs', () => {
    expect(citedName(aDocument({ displayTitle: 'Rà soát nhiệm vụ' }))).toBe(
      'Công văn của Uỷ ban nhân dân Thành phố (tên do Văn phòng đặt: “Rà soát nhiệm vụ”)',
    );
  });

  it('tells them apart by their own subject where they have one', () => {
    expect(citedName(aDocument({ issuedDate: '2024-03-05', subject: 'rà soát nhiệm vụ', displayTitle: 'Khác' }))).toBe(
      'Công văn ngày 05 tháng 3 năm 2024 của Uỷ ban nhân dân Thành phố (trích yếu: “rà soát nhiệm vụ”)',
    );
  });

  it('invents nothing where nothing more is known', () => {
    expect(citedName(aDocument())).toBe('Công văn của Uỷ ban nhân dân Thành phố');
  });
});

describe('the code of a document', () => {
  it('is joined by the sign of its system', () => {
    expect(documentCode(notice)).toBe('319-TB/VPTU');
    expect(documentCode({ ...notice, system: 'state', codeNotation: 'TB-UBND' })).toBe('319/TB-UBND');
  });
});

describe('the title of a document', () => {
  it('is its own subject where it has one', () => {
    const titled = { ...notice, subject: 'về an toàn', displayTitle: 'Tên khác' };
    expect(documentTitle(titled)).toEqual({ text: 'về an toàn', editorial: false });
    expect(pageTitle(titled)).toBe('Thông báo số 319-TB/VPTU: về an toàn');
  });

  it('is the editors’ title, and says so, where it has none', () => {
    const titled = aDocument({ displayTitle: 'Rà soát nhiệm vụ' });
    expect(documentTitle(titled)).toEqual({ text: 'Rà soát nhiệm vụ', editorial: true });
    expect(pageTitle(titled)).toBe('Công văn: Rà soát nhiệm vụ');
  });

  it('falls back to the full name, said once and by nobody else', () => {
    expect(documentTitle(notice)).toEqual({ text: fullName(notice), editorial: false });
    expect(pageTitle(notice)).toBe('Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023 của Văn phòng Thành uỷ');
  });
});
