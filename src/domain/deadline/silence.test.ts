import { describe, expect, it } from 'vitest';
import { aClause } from '../../testing/builders/document.ts';
import { isSilentOnDeadline } from './silence.ts';

const document = (text: string) => ({ changes: [{ date: '2026-03-05' }], body: { provisions: [aClause('1', text)] } });
const task = { quote: 'Phòng Y tế báo cáo', provision: 'khoan-1' };

describe('a document is silent on the deadline of a task', () => {
  it('where neither a field nor the sentence of the task sets one', () => {
    expect(
      isSilentOnDeadline(task, document('Phòng Y tế báo cáo kết quả. Phòng Nội vụ xong trước ngày 30/6/2026.')),
    ).toBe(true);
  });

  it.each([
    'Phòng Y tế báo cáo trong vòng 10 ngày kể từ ngày nhận được Công văn này.',
    'Trước ngày 25 hằng tháng, Phòng Y tế báo cáo.',
    'Phòng Y tế báo cáo trong tháng 12 năm 2026; Phòng Nội vụ theo dõi.',
  ])('but not where the words say when, recorded or not: “%s”', (text) => {
    expect(isSilentOnDeadline(task, document(text))).toBe(false);
  });

  it('nor where the day of issue gives the year of what they say', () => {
    const text = 'Phòng Y tế báo cáo trước 31/7.';
    expect(isSilentOnDeadline(task, { ...document(text), issuedDate: '2026-03-02' })).toBe(false);
  });

  it('nor where a field says it, be it in words alone or for all tasks', () => {
    const text = 'Phòng Y tế báo cáo.';
    expect(isSilentOnDeadline({ ...task, dueText: 'sớm nhất' }, document(text))).toBe(false);
    expect(isSilentOnDeadline(task, { ...document(text), dueDate: '2026-12-31' })).toBe(false);
  });
});
