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
    ['IV-NỘI DUNG', 'roman IV [IV-]'],
    ['2-Nội dung', 'clause 2 [2-]'],
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

  it('where only the first does, and another form has a second', () => {
    expect(forms('I- Một', '1- Một.', 'II- Hai', '1- Một.')).toBe('roman clause');
    expect(forms('1- Một:', 'a- một;', '2- Hai.')).toBe('clause letter');
  });

  it('where the text behind it is in bold, without a blank, or begins small or with a share', () => {
    expect(forms('1- **Một**: a.', '2- *Hai*.')).toBe('clause');
    expect(forms('1-Một.', '2-Hai.')).toBe('clause');
    expect(forms('I-MỘT', 'II-HAI')).toBe('roman');
    expect(forms('1 - Một.', '2 - hai.')).toBe('clause');
    expect(forms('1- Một.', '2- 100% chi bộ.')).toBe('clause');
  });

  it('not where only one does, or one that is no first', () => {
    expect(forms('1- Một.')).toBe('');
    expect(forms('2- Hai.', '3- Ba.')).toBe('');
    expect(forms('1- Một.', '3- Ba.')).toBe('');
    expect(forms('1- Một.', '2- 3 ngày.')).toBe('');
    expect(forms('1 - một.', '2 - hai.')).toBe('');
    expect(forms('1-TB/VPTU', '2-TB/VPTU', '1-A', '2-B')).toBe('');
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
