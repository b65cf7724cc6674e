import { describe, expect, it } from 'vitest';
import type { Change } from '../../domain/document/change.schema.ts';
import type { History } from '../../history/history.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { digests, digestText, noticeDays } from './digest.ts';

const nothing: History = { documents: new Map(), units: new Map() };
const addresses = addressesUnder('/');
const entry = (date: string, fields: Partial<Change> = {}): Change => ({
  date,
  kind: 'published',
  level: 'major',
  note: 'Đăng lần đầu.',
  tasks: [],
  ...fields,
});
const body = { provisions: [aClause('1', 'Rà soát.')] };
const letter = aDocument({
  codeNumber: '7',
  subject: 'Kiểm tra bếp ăn',
  changes: [entry('2026-01-10'), entry('2026-03-05', { kind: 'correction', note: 'Lùi thời hạn.', tasks: ['mot'] })],
  tasks: [aTask('mot', { to: ['phong-a'], dueDate: '2026-03-20' }), aTask('hai', { to: ['phong-b'] })],
  body,
});
const plan = aDocument({
  slug: 'ke-hoach',
  typeName: 'Kế hoạch',
  codeNumber: '12',
  subject: 'Phòng bệnh',
  status: 'closed',
  changes: [entry('2026-01-10'), entry('2026-03-05', { kind: 'end', note: 'Đã xong.' })],
  tasks: [aTask('mot', { to: ['phong-a'] })],
  body,
});
const corpus = aCorpus({
  documents: [letter, plan],
  units: [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B')],
});
const on = (from: string, to = from) => digests(corpus, nothing, { from, to }, addresses);

describe('the notices of a day', () => {
  it('go to the units that it concerns, and to no other', () => {
    expect(on('2026-01-10').map(({ unit }) => unit.id)).toEqual(['phong-a', 'phong-b']);
    expect(on('2026-03-05').map(({ unit }) => unit.id)).toEqual(['phong-a']);
    expect(on('2026-02-01')).toEqual([]);
  });

  it('say what is new, what changed and what has ended, with the tasks of that unit only', () => {
    const [notice] = on('2026-01-10', '2026-03-05');
    expect(notice?.subject).toBe('Thông báo cập nhật từ ngày 10/01/2026 đến ngày 05/3/2026');
    expect(notice?.parts.map(({ heading, items }) => [heading, items.map(({ tasks }) => tasks.length)])).toEqual([
      ['Văn bản mới', [1, 1]],
      ['Có thay đổi', [1]],
      ['Hết hiệu lực, được thay thế', [0]],
    ]);
  });

  it('are plain text that can be sent as it is, with deadlines and whole addresses', () => {
    expect(digestText('Văn phòng', on('2026-03-05')[0]!)).toBe(
      [
        'Văn phòng: Thông báo cập nhật ngày 05/3/2026',
        'Gửi: Phòng A',
        '',
        'CÓ THAY ĐỔI',
        '1. Công văn số 7 của Uỷ ban nhân dân Thành phố: Kiểm tra bếp ăn',
        '   Cơ quan ban hành đính chính: Lùi thời hạn.',
        '   - Việc mot (thời hạn: 20/3/2026)',
        '   Xem: https://vi-du.vn/van-ban/cong-van/',
        '',
        'HẾT HIỆU LỰC, ĐƯỢC THAY THẾ',
        '1. Kế hoạch số 12 của Uỷ ban nhân dân Thành phố: Phòng bệnh',
        '   Hết hiệu lực hoặc đã kết thúc: Đã xong.',
        '   Xem: https://vi-du.vn/van-ban/ke-hoach/',
        '',
        'Tất cả nhiệm vụ của đơn vị: https://vi-du.vn/don-vi/phong-a/',
      ].join('\n'),
    );
  });

  it('are there for each day on which readers were told of something', () => {
    expect(noticeDays(corpus, nothing)).toEqual(['2026-03-05', '2026-01-10']);
  });
});
