import { describe, expect, it } from 'vitest';
import type { ProvisionStep } from './provision-id.ts';
import { provisionId, quotedId, rowSegment } from './provision-id.ts';

const id = (...path: [ProvisionStep['kind'], string?][]): string =>
  provisionId(path.map(([kind, number]) => ({ kind, number })));

describe('provisionId', () => {
  it('joins the numbers from the outside in', () => {
    expect(id(['chapter', 'II'], ['section', '1'])).toBe('chuong-2-muc-1');
    expect(id(['heading', 'I'], ['clause', '2'])).toBe('muc-1-khoan-2');
    expect(id(['part', 'thứ nhất'])).toBe('phan-1');
  });

  it.each<[ProvisionStep['kind'], string, string]>([
    ['part', 'II', 'phan-2'],
    ['chapter', 'IIa', 'chuong-2a'],
    ['chapter', 'IIđ', 'chuong-2dd'],
    ['chapter', 'IIab', 'chuong-iiab'],
    ['section', '02', 'muc-2'],
    ['subsection', '3', 'tieu-muc-3'],
    ['heading', 'IV', 'muc-4'],
    ['article', '007', 'dieu-7'],
    ['clause', '10', 'khoan-10'],
    ['subclause', '1.1', 'khoan-1-1'],
    ['point', 'Đ', 'diem-dd'],
    ['annex', 'III.1', 'phu-luc-iii-1'],
    ['attached', '', 'kem-theo'],
  ])('writes %s %s as %s', (kind, number, expected) => expect(id([kind, number])).toBe(expected));

  it('writes an attached document by its kind, and a row by its number', () => {
    expect(provisionId([{ kind: 'attached', typeName: 'Quy chế', number: '2' }])).toBe('quy-che-2');
    expect(['12', 'II.1', '007', '1a', '(3)'].map(rowSegment)).toEqual([
      'dong-12',
      'dong-ii-1',
      'dong-7',
      'dong-1a',
      'dong-3',
    ]);
  });

  it('tells words that are quoted more than once apart', () => {
    const step: ProvisionStep = { kind: 'point', number: 'a' };
    expect([1, 2].map((time) => quotedId('dieu-1', step, time))).toEqual([
      'dieu-1-trich-diem-a',
      'dieu-1-trich-diem-a-lan-2',
    ]);
  });

  it('leaves out what stands above an article, except an annex', () => {
    expect(id(['chapter', 'II'], ['section', '1'], ['article', '3'], ['clause', '2'])).toBe('dieu-3-khoan-2');
    expect(id(['annex', 'I'], ['chapter', 'II'], ['article', '3'])).toBe('phu-luc-1-dieu-3');
  });

  it('tells point d from point đ', () => {
    expect(id(['clause', '1'], ['point', 'd'])).toBe('khoan-1-diem-d');
    expect(id(['clause', '1'], ['point', 'đ'])).toBe('khoan-1-diem-dd');
    expect(id(['clause', '1'], ['point', 'đ1'])).toBe('khoan-1-diem-dd1');
    expect(id(['article', '3đ'])).toBe('dieu-3dd');
    expect(id(['heading', 'Đ'])).toBe('muc-dd');
  });

  it('writes a subclause by its own number alone', () => {
    expect(id(['clause', '1'], ['subclause', '1.1'], ['point', 'a'])).toBe('khoan-1-1-diem-a');
  });

  it('names an annex without a number by its word', () => {
    expect(id(['annex'], ['clause', '1'])).toBe('phu-luc-khoan-1');
  });

  it('reads a lone capital of an annex or a heading as a letter where a Roman number would be absurd', () => {
    expect(id(['annex', 'C'])).toBe('phu-luc-c');
    expect(id(['annex', 'V'])).toBe('phu-luc-5');
    expect(id(['chapter', 'L'])).toBe('chuong-50');
  });

  it('drops zeros in front and keeps letters behind a number', () => {
    expect(id(['annex', '01'])).toBe('phu-luc-1');
    expect(id(['article', '5a'], ['clause', '1b'])).toBe('dieu-5a-khoan-1b');
  });
});
