import { describe, expect, it } from 'vitest';
import { GATE } from './gate.ts';

const found = (file: string, text: string): string[] =>
  GATE.findingsIn(file, text).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('the gate', () => {
  it.each([
    'van-ban/a.mdx',
    'don-vi/a.yaml',
    'nguon/a.txt',
    'huong-dan/a.mdx',
    'linh-vuc.yaml',
    'trang.yaml',
    'README.md',
  ])('watches %s', (file) => {
    expect(found(file, 'a: 1\nnote: MẬT, 0905123456\n')).toEqual(['secret-mark 2:7', 'personal-data 2:12']);
  });

  it('lets the telephone of the office pass in its contact, and no other number there', () => {
    expect(found('trang.yaml', 'contact:\n  phone: 0905 123 456\n')).toEqual([]);
    expect(found('trang.yaml', 'contact: { phone: 0905 123 456 }\n')).toEqual([]);
    expect(found('trang.yaml', 'contact:\n  phone: CCCD 048085001234\n')).toHaveLength(1);
    expect(found('trang.yaml', 'phone: 0905 123 456\n')).toHaveLength(1);
    expect(found('don-vi/a.yaml', 'contact:\n  phone: 0905 123 456\n')).toHaveLength(1);
  });

  it('watches the names of files and folders, where nothing can be allowed', () => {
    for (const file of ['van-ban/goi-0905123456.mdx', 'van-ban/cong-van-mat.mdx', 'TỐI MẬT/a.txt']) {
      const findings = GATE.findingsIn(file, '');
      expect(findings).toMatchObject([{ line: 1, column: 1 }]);
      expect(findings[0]).not.toHaveProperty('digest');
    }
  });

  it('gives all numbers of a paragraph one digest, and the numbers of another one another', () => {
    const [a, b, c] = GATE.findingsIn('nguon/a.txt', 'gọi 0905123456\nhoặc 0987654321\n\ngọi 0905123456');
    expect(a!.digest).toBe(b!.digest);
    expect(c!.digest).not.toBe(a!.digest);
  });

  it('says how many places there are beyond those it tells, and none of these can be allowed', () => {
    const text = Array.from({ length: 60 }, (_, index) => `gọi 09051234${10 + index}`).join('\n\n');
    const findings = GATE.findingsIn('nguon/a.txt', text);
    const rest = findings.filter(({ digest }) => digest === undefined);
    expect(rest).toMatchObject([{ what: '20 chỗ như vậy nữa', line: 81 }]);
    expect(findings).toHaveLength(41);
  });

  it('keeps numbers for those who must not say them, and stores none', () => {
    expect(GATE.secretsIn('van-ban/goi-0905123456.mdx', 'CMND số 201 234 567')).toEqual(['0905123456', '201234567']);
    expect(GATE.secretsIn('nguon/a.txt', 'gọi 0905 123 456, gọi 0987654321, gọi 0905.123.456')).toEqual([
      '0905123456',
      '0987654321',
    ]);
    expect(JSON.stringify(GATE.findingsIn('nguon/a.txt', 'CMND số 201 234 567'))).not.toMatch(/201|567/);
  });

  it('finds and keeps in one go what it does in two', () => {
    const [file, text] = ['van-ban/goi-0905123456.mdx', 'TỐI MẬT\n\nCMND số 201 234 567\n\ngọi 0987 654 321'];
    const both = { findings: GATE.findingsIn(file, text), secrets: GATE.secretsIn(file, text) };
    expect(both).toMatchObject({ findings: { length: 4 }, secrets: { length: 3 } });
    expect(GATE.inspect(file, text)).toEqual(both);
  });
});
