import { describe, expect, it } from 'vitest';
import { characterCodeFix } from './character-code-fix.ts';

describe('characterCodeFix', () => {
  it('shows the character to type', () => {
    expect(characterCodeFix('&#7888;')).toContain('«Ố»');
    expect(characterCodeFix('\\u1ED0')).toContain('«Ố»');
  });

  it('never asks to type what cannot be seen', () => {
    for (const code of ['&#8203;', '&#8238;', '&#160;', '\\x07']) expect(characterCodeFix(code)).toMatch(/^xoá mã này/);
  });

  it('asks for the character itself where only its name is known', () => {
    expect(characterCodeFix('&agrave;')).toMatch(/^gõ thẳng ký tự này/);
  });
});
