import { describe, expect, it } from 'vitest';
import { redactionFor, stretchesOf } from './redaction.ts';

describe('stretchesOf', () => {
  it('sets what was left out apart from the words', () => {
    expect(stretchesOf('gọi [đã lược: số điện thoại] ngay')).toEqual([
      { text: 'gọi ', isRedaction: false },
      { text: '[đã lược: số điện thoại]', isRedaction: true },
      { text: ' ngay', isRedaction: false },
    ]);
    expect(stretchesOf('gọi ngay')).toEqual([{ text: 'gọi ngay', isRedaction: false }]);
  });

  it.each(['[đã lược]', '[đã lược: 0905123456]', '[đã lược: a\nb]', '(đã lược: a)', `[đã lược: ${'a'.repeat(99)}]`])(
    'takes “%s” for words',
    (text) => {
      expect(stretchesOf(text)).toEqual([{ text, isRedaction: false }]);
    },
  );

  it('knows what is proposed in messages', () => {
    expect(stretchesOf(redactionFor('số căn cước công dân'))[0]!.isRedaction).toBe(true);
  });
});
