import { describe, expect, it } from 'vitest';
import type { FoundIssue } from '../report.ts';
import { toSourceText } from '../source-text.ts';
import { isWithinLimits } from './limits.ts';

function found(text: string): FoundIssue[] {
  const issues: FoundIssue[] = [];
  const isFine = isWithinLimits(toSourceText(text), (issue) => issues.push(issue));
  expect(isFine).toBe(issues.length === 0);
  return issues;
}

describe('the size of a text', () => {
  it('holds what real decisions hold: 3,000 paragraphs and a list of 500 rows of ten columns', () => {
    const table = `| ${Array(10).fill('ô').join(' | ')} |\n`.repeat(500);
    expect(found(`${'Một đoạn văn.\n\n'.repeat(3_000)}${table}`)).toEqual([]);
  });

  it('holds a list of 400 wards, each on its line', () => {
    expect(found('- Uỷ ban nhân dân phường có tên khá dài, thành phố Gió Ngàn;\n'.repeat(400))).toEqual([]);
  });

  it.each([
    ['paragraphs', 'Đoạn.\n\n'.repeat(10_001), 'body-too-large', 20_001],
    ['paragraphs of no-break spaces', '\u00a0\n\n'.repeat(10_001), 'body-too-large', 20_001],
    ['lines', '\n'.repeat(50_000), 'body-too-large', 50_001],
    ['tabs', '\t\n'.repeat(20_000) + '\t\t\n'.repeat(20_001), 'body-too-large', 40_001],
    ['signs', `${'_a '.repeat(60)}\n\n`.repeat(1_001), 'body-too-large', 2_001],
    ['cells', '| a | b |\n'.repeat(12_501), 'table-too-large', 12_501],
    ['tags', '<br/>\n'.repeat(4_001), 'too-many-tags', 4_001],
    ['links', '[a](b)\n\n'.repeat(4_001), 'too-many-tags', 8_001],
    ['letters in a line', `Đoạn.\n\n${'a'.repeat(20_001)}`, 'paragraph-too-long', 3],
    ['letters in a paragraph', `Đoạn.\n\n${`${'a'.repeat(999)}\n`.repeat(60)}`, 'paragraph-too-long', 3],
    ['signs in a paragraph', `Đoạn.\n\n${'* '.repeat(401)}`, 'paragraph-too-many-signs', 3],
  ] as const)('is too much with so many %s, told once and where', (_, text, code, line) => {
    expect(found(text)).toMatchObject([{ code, line, column: 1 }]);
  });

  it('is told for each thing that it has too much of', () => {
    expect(found(`${'Đoạn.\n\n'.repeat(10_001)}${'| a | b |\n'.repeat(12_501)}`).map(({ code }) => code)).toEqual([
      'body-too-large',
      'table-too-large',
    ]);
  });
});
