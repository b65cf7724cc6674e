import { describe, expect, it } from 'vitest';
import type { Change } from '../../../domain/document/change.schema.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { publicationMessage } from './message.ts';

const published: Change = { date: '2026-03-02', kind: 'published', level: 'major', note: 'Đăng lần đầu.', tasks: [] };
const mended: Change = {
  date: '2026-03-09',
  kind: 'transcription',
  level: 'minor',
  note: 'Sửa số ở khoản 2.',
  tasks: [],
} as const;
const document = aDocument({
  typeName: 'Chỉ thị',
  codeNumber: '05',
  codeNotation: 'CT-UBND',
  organName: 'Uỷ ban nhân dân Thành phố',
  issuedDate: '2026-03-01',
});

describe('what the history says of a publication', () => {
  it('is the document and its newest change', () => {
    expect(publicationMessage({ ...document, changes: [published] })).toBe(
      'Đăng Chỉ thị số 05/CT-UBND\n\nChỉ thị số 05/CT-UBND ngày 01 tháng 3 năm 2026 của Uỷ ban nhân dân Thành phố\n\nĐăng lần đầu.\n',
    );
    expect(publicationMessage({ ...document, changes: [published, { ...mended }] })).toMatch(
      /^Cập nhật Chỉ thị số 05\/CT-UBND\n[^]*\n\nSửa số ở khoản 2\.\n$/,
    );
  });

  it('is who answers for it, where the change says so', () => {
    const change = { ...mended, drafted: 'Nguyễn Văn A, chuyên viên', approved: 'Trần Thị B, Chánh Văn phòng' };
    expect(publicationMessage({ ...document, changes: [published, change] })).toMatch(
      /\n\nNgười soạn: Nguyễn Văn A, chuyên viên\nNgười duyệt đăng: Trần Thị B, Chánh Văn phòng\n$/,
    );
  });
});
