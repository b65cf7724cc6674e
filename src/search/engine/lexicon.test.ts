import { describe, expect, it } from 'vitest';
import { searchLexicon } from '../../outputs/search/search-lexicon.ts';
import type { SearchRecord } from '../../outputs/search/search-records.ts';
import { encode } from '../../vietnamese/index-encoding.ts';
import { BREAK } from '../../vietnamese/index-form.ts';
import { readLexicon } from './lexicon.ts';

const record = (...texts: string[]): Pick<SearchRecord, 'sections' | 'order'> => ({
  sections: [{ form: texts.map(encode).join(` ${BREAK} `) }],
  order: '000000',
});
const lexicon = readLexicon(
  searchLexicon([record('Giải phóng mặt bằng', 'giải phóng', 'phòng cháy'), record('Kỹ thuật, kĩ năng; giải quyết')]),
);

describe('the lexicon', () => {
  it('knows the words of the corpus, folded, and how many documents there are', () => {
    expect(lexicon.has('giai')).toBe(true);
    expect(lexicon.has('giải')).toBe(false);
    expect(lexicon.documents).toBe(2);
  });

  it('knows which word follows which, within a paragraph only', () => {
    expect(lexicon.follows('giai', 'phong')).toBe(true);
    expect(lexicon.follows('phong', 'giai')).toBe(false);
    expect(lexicon.follows('bang', 'giai')).toBe(false);
    expect(lexicon.follows('phong', 'phong')).toBe(false);
  });

  it('has one word for spellings that are one word', () => {
    expect(lexicon.has('ki')).toBe(true);
    expect(lexicon.has('ky')).toBe(false);
  });

  it('completes with the most frequent words first', () => {
    expect(lexicon.startingWith('gi')).toEqual(['giai']);
    expect(lexicon.words[0]).toBe('giai');
  });

  it('reads numbers of any size back', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `từ${i}`).join(' ');
    const large = readLexicon(searchLexicon([record(many, 'từ7 từ2999')]));
    expect(large.follows('tu7', 'tu2999')).toBe(true);
    expect(large.follows('tu7', 'tu8')).toBe(true);
    expect(large.follows('tu7', 'tu9')).toBe(false);
  });
});
