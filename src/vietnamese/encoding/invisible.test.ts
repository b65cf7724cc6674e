import { describe, expect, it } from 'vitest';
import { escapeInvisible, visible, visibleLines } from './invisible.ts';

describe('visible', () => {
  it('shows each invisible character by its code point', () => {
    expect(visible('a\u200bb\u00a0c\u202ed\ufeff\u00ad\t\n')).toBe(
      'a⟨U+200B⟩b⟨U+00A0⟩c⟨U+202E⟩d⟨U+FEFF⟩⟨U+00AD⟩⟨U+0009⟩⟨U+000A⟩',
    );
  });

  it('shows private-use bullets, fillers, and halves of characters', () => {
    expect(visible('\uf0b7 \u3164 \ud800 \u{e0041}')).toBe('⟨U+F0B7⟩ ⟨U+3164⟩ ⟨U+D800⟩ ⟨U+E0041⟩');
  });

  it('shows what Unicode keeps from being written', () => {
    expect(visible('\ufdd0\ufffe\uffff\u{1fffe}\u{10ffff}')).toBe('⟨U+FDD0⟩⟨U+FFFE⟩⟨U+FFFF⟩⟨U+1FFFE⟩⟨U+10FFFF⟩');
  });

  it('leaves the lines of a longer text apart where that is asked for', () => {
    expect(visibleLines('a\u001b[31m\r\n  at b\n')).toBe('a⟨U+001B⟩[31m\n  at b\n');
  });

  it('leaves letters, tone marks and signs as they are', () => {
    const text = 'Uỷ ban nhân dân “quý II” – 50 % …';
    expect(visible(text)).toBe(text);
    expect(visible(text.normalize('NFD'))).toBe(text.normalize('NFD'));
  });
});

describe('escapeInvisible', () => {
  it('escapes what is not seen in JSON, which says the same', () => {
    const json = '{\n"tên": "Uỷ\u00a0ban\u200b \u{e0041}\u007f"\n}';
    const escaped = escapeInvisible(json);
    expect(escaped).toBe(String.raw`{|"tên": "Uỷ\u00a0ban\u200b \udb40\udc41\u007f"|}`.replaceAll('|', '\n'));
    expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
  });
});
