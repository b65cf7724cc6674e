import { describe, expect, it } from 'vitest';
import { dashedForms, dashedNumber } from './dashed-numbers.ts';

describe('a number with a dash', () => {
  it.each([
    ['1- Nội dung', 'clause 1 [1-]'],
    ['1- nội dung', 'clause 1 [1-]'],
    ['12 – Nội dung', 'clause 12 [12 –]'],
    ['1 — “Nội dung”', 'clause 1 [1 —]'],
    ['a- nội dung', 'letter a [a-]'],
    ['đ - Nội dung', 'letter đ [đ -]'],
    ['IV- Nội dung', 'roman IV [IV-]'],
  ])('is seen in “%s”', (text, expected) => {
    const { form, number, text: written } = dashedNumber(text)!;
    expect(`${form} ${number} [${written}]`).toBe(expected);
  });

  it.each([
    '1-2 ngày',
    '1- 2 ngày',
    '1 - 2 ngày',
    '2020 - 2025',
    '5 - nhóm năm tuổi',
    'a-xít',
    'a - xít',
    'I-ốt',
    'I - ốt',
    'f- Không phải điểm',
    '-1 độ',
    '1-',
    '12-TB/VPTU',
    '319-TB/VPTU',
  ])('is not seen in “%s”', (text) => {
    expect(dashedNumber(text)).toBeUndefined();
  });
});

describe('a document numbers with a dash', () => {
  const forms = (...lines: string[]): string => [...dashedForms(lines)].join(' ');

  it('where a first and a second number begin lines', () => {
    expect(forms('1- Một.', '', '2- Hai.')).toBe('clause');
    expect(forms('I- Một', '1 – Một.', 'a- một;', 'b- hai.', '  2 – Hai.', '## II- Hai')).toBe('roman clause letter');
    expect(forms('**1- Một.**', '**2- Hai.**')).toBe('clause');
  });

  it('not where only one does, or one that is no first', () => {
    expect(forms('1- Một.')).toBe('');
    expect(forms('2- Hai.', '3- Ba.')).toBe('');
    expect(forms('1- Một.', '3- Ba.')).toBe('');
    expect(forms('1- Một.', 'b- Hai.')).toBe('');
  });

  it('not where the same form stands in its usual way too', () => {
    expect(forms('1. Một:', '1- Một;', '2- Hai.')).toBe('');
    expect(forms('1/ Một:', '1- Một;', '2- Hai.')).toBe('');
    expect(forms('a) Một:', 'a- Một;', 'b- Hai.')).toBe('');
    expect(forms('I. Một', 'I- Một', 'II- Hai')).toBe('');
    expect(forms('1. Một:', 'a- Một;', 'b- Hai.')).toBe('letter');
    expect(forms('Theo mục 1. và điểm a) của Luật:', '1- Một;', '2- Hai.', 'a- Một;', 'b- Hai.')).toBe('clause letter');
  });
});
