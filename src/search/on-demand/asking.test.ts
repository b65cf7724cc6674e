import { describe, expect, it } from 'vitest';
import { readQuery } from '../engine/typed-words.ts';
import { isQuestion } from './asking.ts';

const asks = (query: string): boolean => isQuestion(query, readQuery(query).words);

describe('a question', () => {
  it.each([
    'Ai thành lập tổ liên gia an toàn?',
    'ai phê duyệt giá đất',
    'giá thuê nhà công vụ là bao nhiêu',
    'gia thue nha cong vu la bao nhieu',
    'Hộ nghèo được hỗ trợ những gì',
    'điều nào sau đây bị nghiêm cấm',
    'trẻ mấy tháng tuổi được tiêm',
    'cán bộ có được uống rượu bia không',
    'người dân khiếu nại ở đâu',
    'thủ tục cấp phép thế nào cho đúng',
    'có được mua xe ô tô',
    'Người dân không đồng ý với phương án bồi thường có quyền khiếu nại đến Hội đồng bồi thường, hỗ trợ',
  ])('is “%s”', (query) => expect(asks(query)).toBe(true));

  it.each([
    'thu gom rác thải sinh hoạt',
    'rác thải?',
    'ai phê duyệt',
    'bao hiem y te ho gia dinh',
    'ban chỉ đạo đầu tư công',
    'giai doan ban dau',
    'không để dồn hồ sơ',
    '',
  ])('is not “%s”', (query) => expect(asks(query)).toBe(false));
});
