import { describe, expect, it } from 'vitest';
import { aRegistry } from '../../testing/builders/a-registry.ts';
import type { DraftHeader, ProposedRelation } from '../draft/draft.ts';
import { readBack } from '../draft/read-back.ts';
import { findRelations } from './find-relations.ts';

const header: DraftHeader = {
  system: 'state',
  typeName: 'Quyết định',
  codeNumber: '9',
  codeNotation: 'QĐ-UBND',
  to: [],
  toPlaces: [],
  signers: [],
  topics: [],
};
const registry = aRegistry({ documents: [{ slug: 'nghi-quyet-07', codeKey: '7-nq-hdnd', issuedDate: '2025-12-10' }] });
const relations = (text: string): ProposedRelation[] => findRelations(readBack(text).body, header, registry);

describe('findRelations', () => {
  it.each([
    [
      'Căn cứ Luật Đấu thầu số 22/2023/QH15 ngày 23 tháng 6 năm 2023;',
      'basis',
      'Luật Đấu thầu số 22/2023/QH15 ngày 23 tháng 6 năm 2023',
    ],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'basis',
      'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    ],
    [
      'Thực hiện Kế hoạch số 25/KH-UBND ngày 05 tháng 02 năm 2026 của Uỷ ban nhân dân Thành phố, Sở Nội vụ báo cáo.',
      'implements',
      'Kế hoạch số 25/KH-UBND ngày 05 tháng 02 năm 2026 của Uỷ ban nhân dân Thành phố',
    ],
    [
      'Quyết định này thay thế Quyết định số 215/QĐ-UBND ngày 20 tháng 3 năm 2023.',
      'replaces',
      'Quyết định số 215/QĐ-UBND ngày 20 tháng 3 năm 2023',
    ],
    ['Bãi bỏ khoản 3 Điều 2 Quyết định số 130/QĐ-UBND.', 'repeals', 'Quyết định số 130/QĐ-UBND'],
    ['Sửa đổi, bổ sung Điều 2 Quyết định số 402/QĐ-UBND như sau:', 'amends', 'Quyết định số 402/QĐ-UBND'],
    [
      'Nội dung theo lời (đính kèm Thông báo số 112-TB/VPTU ngày 15 tháng 10 năm 2026 của Văn phòng Thành uỷ).',
      'attaches',
      'Thông báo số 112-TB/VPTU ngày 15 tháng 10 năm 2026 của Văn phòng Thành uỷ',
    ],
    [
      'Thể thức theo mẫu của Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.',
      'cites',
      'Nghị định số 30/2020/NĐ-CP của Chính phủ',
    ],
  ])('reads «%s»', (text, type, citation) => {
    expect(relations(text)).toMatchObject([{ type, citation, provision: 'mo-dau' }]);
  });

  it('knows a published document by number and day, and quotes the words', () => {
    const text = 'Căn cứ Nghị quyết số 07/NQ-HĐND ngày 10 tháng 12 năm 2025 của Hội đồng nhân dân;';
    expect(relations(text)).toMatchObject([{ document: 'nghi-quyet-07', quote: text.slice(0, -1) }]);
    expect(relations(text.replace('2025', '2024'))[0]).not.toHaveProperty('document');
  });

  it('names neither the paper itself nor the same document twice', () => {
    expect(relations('Kèm theo Quyết định số 09/QĐ-UBND này.')).toEqual([]);
    const text = 'Căn cứ Quyết định số 77/QĐ-UBND;\n\nTheo mẫu của Quyết định số 77/QĐ-UBND.';
    expect(relations(text).map(({ type }) => type)).toEqual(['basis']);
  });
});
