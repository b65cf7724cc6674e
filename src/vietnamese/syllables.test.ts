import { describe, expect, it } from 'vitest';
import { syllables } from './syllables.ts';

describe('syllables', () => {
  it('cuts at spaces and punctuation and says where each one stands', () => {
    expect(syllables('Điều 5, (đất)')).toEqual([
      { text: 'Điều', start: 0, end: 4 },
      { text: '5', start: 5, end: 6 },
      { text: 'đất', start: 9, end: 12 },
    ]);
  });

  it('keeps combining marks with their letters', () => {
    expect(syllables('đất đai'.normalize('NFD')).map(({ text }) => text.normalize('NFC'))).toEqual(['đất', 'đai']);
  });

  it('finds the parts of a document number', () => {
    expect(syllables('319-TB/VPTU').map(({ text }) => text)).toEqual(['319', 'TB', 'VPTU']);
  });
});
