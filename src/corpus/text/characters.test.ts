import { describe, expect, it } from 'vitest';
import { characterIssues } from './characters.ts';

describe('characterIssues', () => {
  it.each([
    ['character-broken', 'm\ufffdt'],
    ['character-broken', 'm\ud83dt'],
    ['character-noncharacter', 'm\ufffet'],
    ['character-noncharacter', 'm\ufffft'],
    ['character-noncharacter', 'm\ufdeft'],
    ['character-noncharacter', 'm\u{5ffff}t'],
    ['character-noncharacter', 'm\u{10fffe}t'],
    ['character-control', 'm\u0000t'],
    ['character-control', 'm\u0085t'],
    ['character-bidi', 'm\u202et'],
    ['character-invisible', 'm\u200bt'],
    ['character-invisible', 'm\u00adt'],
    ['character-invisible', 'm\ufefft'],
    ['character-private', '\uf0b7 một'],
    ['character-lookalike', 'Тhông báo'],
    ['character-lookalike', 'UΒND'],
    ['character-d-stroke', '\u00d0ảng'],
    ['character-space', 'một\u00a0hai'],
    ['character-code', 'một&#8203;hai'],
    ['character-code', 'một&ZeroWidthSpace;hai'],
  ])('finds %s', (code, text) => {
    expect(characterIssues('f', `dòng đầu\n${text}`)).toMatchObject([{ code, line: 2 }]);
  });

  it('leaves plain text, Greek words and emoji alone', () => {
    expect(characterIssues('f', 'Uỷ ban – “Nhà nước” … ½ α, β; Ω 😀\n\tđiểm đ) R&D; &lt;')).toEqual([]);
  });

  it('shows the character to type where one is written as its code', () => {
    expect(characterIssues('f', 'T&#7888;I')[0]?.fix).toContain('«Ố»');
    expect(characterIssues('f', 'th&agrave;nh')[0]?.fix).toContain('gõ thẳng ký tự');
  });

  it('says how many places there are', () => {
    const [issue] = characterIssues('f', 'a\u200bb\u200bc');
    expect(issue?.message).toContain('2 chỗ như vậy, ở dòng 1.');
    expect(issue?.message).toContain('⟨U+200B⟩');
  });

  it('names each line once, however many places are on it and wherever it stands', () => {
    const linesOf = (text: string): string | undefined =>
      /ở dòng .*\.$/.exec(characterIssues('f', text)[0]?.message ?? '')?.[0];
    expect(linesOf('\u200ba\u200b\u200b\n\n\u200b\u200b\nb\n\u200b')).toBe('ở dòng 1, 3 và 5.');
    expect(linesOf('\n\na\u200bb\u200b\n')).toBe('ở dòng 3.');
    expect(linesOf(`${'\u200b'.repeat(9)}\n${'\u200b'.repeat(9)}`)).toBe('ở dòng 1 và 2.');
  });

  it('tells each sign of a font once, with all its lines and the sign to type', () => {
    const issues = characterIssues('f', 'Có \uf0a3 Không \uf0a3\n\n\uf0b7 Một\nCó \uf0a3\n\ue001');
    expect(issues).toMatchObject([
      { code: 'character-private', line: 1, message: expect.stringContaining('3 chỗ như vậy, ở dòng 1 và 4.') },
      { code: 'character-private', line: 3 },
      { code: 'character-private', line: 5 },
    ]);
    expect(issues.map(({ fix }) => /«.»/.exec(fix)?.[0])).toEqual(['«□»', '«•»', undefined]);
    expect(issues[2]!.fix).not.toContain('--fix');
    expect(characterIssues('f', 'tỷ lệ \uf0a3 5%')[0]!.fix).toContain('«≤»');
    expect(characterIssues('f', '\uf02d Như trên;')[0]!.fix).toContain("'- Như trên;'");
  });

  it.each([
    ['TCVN3', 'Uû ban nh©n d©n'],
    ['VNI', 'Tieáng Vieät'],
    ['Windows-1258', 'ðiêÌu chiÒnh'],
    ['UTF-8', 'Uá»· ban nhÃ¢n dÃ¢n'],
  ])('names %s where it was pasted into Unicode', (name, text) => {
    expect(characterIssues('f', `dòng một\n${text}`)).toMatchObject([
      { code: 'encoding-legacy', line: 2, message: expect.stringContaining(name) },
    ]);
  });

  it.each([
    'Citroën và Müller',
    'Microsoft® Windows®',
    '10 µm và 5 µg',
    '“khoá»”',
    'QUỐC TRÌNH, BÌNH',
    'luật¹ và nghị định²',
  ])('leaves %s alone', (text) => {
    expect(characterIssues('f', text)).toEqual([]);
  });
});
