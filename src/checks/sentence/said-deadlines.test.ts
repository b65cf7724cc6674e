import { describe, expect, it } from 'vitest';
import { saidInSentence } from './said-deadlines.ts';
import type { TaskSentence } from './task-sentence.ts';

/** A sentence with its quote in brackets, and what stands around it. */
function said(text: string, more: Partial<TaskSentence> = {}) {
  const plain = text.replace(/[⟦⟧]/gu, '');
  const quote = { start: text.indexOf('⟦'), end: text.indexOf('⟧') - 1 };
  const sentence = { text: plain, quote, start: 0, end: plain.length, after: [], stem: '', ...more };
  return saidInSentence(sentence, '2026-03-02');
}
const written = (...args: Parameters<typeof said>) => said(...args).said.map((one) => one.written);

describe('the deadline of a task', () => {
  it('is that of its quote, else what stands beside it, behind it, or above the list', () => {
    const above = { stem: 'Phòng Y tế hoàn thành trước ngày 30/6/2026:' };
    const behind = { after: ['Thời hạn: ngày 20/6/2026.'], ...above };
    expect(written('⟦Rà soát trước ngày 10/6/2026⟧, xong trước ngày 15/6/2026.', behind)).toEqual([
      'dueDate: 2026-06-10',
    ]);
    expect(written('⟦Rà soát⟧, xong trước ngày 15/6/2026.', behind)).toEqual(['dueDate: 2026-06-15']);
    expect(written('⟦Rà soát⟧.', behind)).toEqual(['dueDate: 2026-06-20']);
    expect(written('⟦Rà soát⟧.', above)).toEqual(['dueDate: 2026-06-30']);
    expect(written('⟦Rà soát⟧.', { stem: 'Từ ngày 30/6/2026:' })).toEqual([]);
    expect(written('⟦Rà soát⟧.')).toEqual([]);
  });

  it('is none of another task in the same sentence', () => {
    const text = 'Gửi hồ sơ trước ngày 10/6/2026, ⟦rà soát⟧, báo cáo trước ngày 20/6/2026.';
    const [start, end] = [text.indexOf(', ⟦'), text.indexOf(', báo') - 2];
    expect(written(text, { start, end })).toEqual([]);
    expect(written(text, { start })).toEqual(['dueDate: 2026-06-20']);
    expect(said(text, { start }).times).toHaveLength(1);
    expect(said(text).times).toHaveLength(2);
  });

  it('before the quote is one only where it opens the sentence', () => {
    expect(written('1. Trước ngày 10/6/2026, ⟦Phòng Y tế rà soát⟧.')).toEqual(['dueDate: 2026-06-10']);
    expect(written('Căn cứ kế hoạch mà các xã đã gửi lên trước ngày 10/6/2026, ⟦Phòng Y tế rà soát⟧.')).toEqual([]);
  });

  it('in the sentence behind is one only where that says so of itself', () => {
    for (const after of [
      'Thời hạn: ngày 20/6/2026.',
      '- Hoàn thành trước ngày 20/6/2026.',
      'Gửi trước ngày 20/6/2026.',
    ])
      expect(written('⟦Rà soát⟧.', { after: [after] })).toEqual(['dueDate: 2026-06-20']);
    expect(written('⟦Rà soát⟧.', { after: ['Các xã nộp trước ngày 20/6/2026.'] })).toEqual([]);
    expect(written('⟦Rà soát⟧.', { after: ['Hạnh kiểm trước ngày 20/6/2026.'] })).toEqual([]);
  });

  it('is told in the words of the paper, from where they begin', () => {
    const wordsOf = (text: string) => said(text).said.map(({ words }) => words);
    expect(wordsOf('⟦Gửi số liệu trước 15 giờ ngày 25 hằng tháng⟧.')).toEqual(['trước 15 giờ ngày 25 hằng tháng']);
    expect(wordsOf('⟦Gửi số liệu trước ngày 20/6 và ngày 20/12 hằng năm⟧.')).toEqual([
      'trước ngày 20/6 và ngày 20/12 hằng năm',
    ]);
    expect(wordsOf('⟦Gửi số liệu trong 10 ngày  kể từ ngày kết thúc đợt kiểm tra⟧.')[0]).toMatch(
      /^trong 10 ngày kể từ ngày/,
    );
  });

  it('of a cycle has its hour', () => {
    expect(written('⟦Gửi số liệu trước 15 giờ ngày 25 hằng tháng⟧.')).toEqual([
      'due: { every: month, day: 25, hour: 15:00 }',
    ]);
  });

  it('of a term that only the text begins needs its words as well', () => {
    expect(written('⟦Gửi số liệu trong 10 ngày kể từ ngày kết thúc đợt kiểm tra⟧.')[0]).toMatch(
      /^due: \{ within: 10, from: stated \}» và «dueText: trong 10 ngày/,
    );
  });

  it('on two days of a year is one of each half where they are half a year apart, else only words', () => {
    const days = (text: string) => written(`⟦Gửi số liệu ${text} hằng năm⟧.`);
    expect(days('trước ngày 20/6 và ngày 20/12')).toEqual(['due: { every: half-year, day: 20 }']);
    expect(days('trước ngày 10/01 và ngày 10/7')).toEqual(['due: { every: half-year, day: 10, month: 1 }']);
    expect(days('trước ngày 20/6 và ngày 15/12')[0]).toMatch(/^dueText: /);
    expect(days('trước ngày 20/5 và ngày 20/12')[0]).toMatch(/^dueText: /);
  });

  it('is no time that tells how often something is done', () => {
    expect(written('⟦Tổ chức hai buổi mỗi tháng⟧.')).toEqual([]);
    expect(written('⟦Kiểm tra hằng quý⟧.')).toEqual([]);
    expect(written('⟦Báo cáo hằng quý⟧.')).toEqual(['due: { every: quarter }']);
    expect(written('⟦Kiểm tra ngày 25 hằng tháng⟧.')).toEqual(['due: { every: month, day: 25 }']);
  });
});
