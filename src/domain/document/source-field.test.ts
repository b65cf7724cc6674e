import { describe, expect, it } from 'vitest';
import { isAlwaysCarried, isLacking, type SourceField } from './source-field.ts';

describe('what a document carries', () => {
  it.each<[SourceField, string, boolean]>([
    ['body', 'Công văn', true],
    ['issuedDate', 'Công văn', true],
    ['tasks.lead', 'Công văn', true],
    ['to', 'Công văn', true],
    ['to', 'Báo cáo', false],
    ['to', 'Quyết định', false],
    ['subject', 'Quyết định', true],
    ['subject', 'Thư công', false],
    ['signer.authority', 'Công văn', false],
    ['signer.position', 'Công văn', true],
  ])('is always there: %s of a %s, %s', (field, typeName, always) => {
    expect(isAlwaysCarried(field, typeName)).toBe(always);
  });

  it('lacks where it is listed and the kind may have it', () => {
    const lacking = (field: SourceField, typeName: string, ...missing: SourceField[]): boolean =>
      isLacking(field, { typeName, source: { missing } });
    expect(lacking('subject', 'Công văn', 'subject')).toBe(true);
    expect(lacking('subject', 'Công văn', 'to')).toBe(false);
    expect(lacking('subject', 'Công văn')).toBe(false);
    expect(lacking('subject', 'Thư công', 'subject')).toBe(false);
    expect(lacking('to', 'Báo cáo', 'to')).toBe(true);
    expect(lacking('to', 'Quyết định', 'to')).toBe(false);
    expect(lacking('signer.authority', 'Quyết định', 'signer.authority')).toBe(true);
  });
});
