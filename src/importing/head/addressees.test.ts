import { describe, expect, it } from 'vitest';
import { readText } from '../readers/read-text.ts';
import { readAddressees } from './addressees.ts';

const read = (...lines: string[]) => readAddressees(readText(lines.join('\n\n')).blocks);

describe('the addressees of a paper', () => {
  it('are the lines behind “Kính gửi”', () => {
    const found = read('Kính gửi:', '- Sở Y tế;', '- Sở Nội vụ.', 'Thực hiện Kế hoạch số 5.');
    expect(found?.words).toBeUndefined();
    expect(found?.lines.map(({ text }) => text)).toEqual(['- Sở Y tế;', '- Sở Nội vụ.']);
  });

  it('are those whom a telegram is sent to, with the words before them', () => {
    const found = read(
      'CHỦ TỊCH UỶ BAN NHÂN DÂN THÀNH PHỐ điện:',
      '- Sở Y tế;',
      '- Sở Nội vụ.',
      'Theo dự báo, bão gần bờ.',
    );
    expect(found?.words?.text).toBe('CHỦ TỊCH UỶ BAN NHÂN DÂN THÀNH PHỐ điện:');
    expect(found?.lines.map(({ text }) => text)).toEqual(['- Sở Y tế;', '- Sở Nội vụ.']);
    expect(found?.rest).toMatchObject([{ text: 'Theo dự báo, bão gần bờ.' }]);
  });

  it('are those of a telegram whose sender takes a line of its own', () => {
    const found = read(
      'CHỦ TỊCH UỶ BAN NHÂN DÂN XÃ',
      'ĐIỆN:',
      '- Sở Y tế;',
      '- Sở Nội vụ.',
      'Theo dự báo, bão gần bờ.',
    );
    expect(found?.words?.text).toBe('CHỦ TỊCH UỶ BAN NHÂN DÂN XÃ ĐIỆN:');
    expect(found?.lines.map(({ text }) => text)).toEqual(['- Sở Y tế;', '- Sở Nội vụ.']);
  });

  it('are none of a text that speaks of electricity', () => {
    expect(read('Hệ thống lưới điện gồm: trạm biến áp và đường dây.')).toBeUndefined();
    expect(read('Thực hiện tiết kiệm điện:')).toBeUndefined();
  });
});
