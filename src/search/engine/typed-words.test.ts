import { describe, expect, it } from 'vitest';
import { readQuery, typedWord } from './typed-words.ts';

const texts = (query: string) => readQuery(query).words.map(({ text }) => text);

describe('a typed query', () => {
  it('is taken apart into words in the spelling of the index', () => {
    expect(texts('Hoà giải, GIẢI PHÓNG')).toEqual(['hòa', 'giải', 'giải', 'phóng']);
    expect(texts('319-TB/VPTU')).toEqual(['319', 'tb', 'vptu']);
  });

  it.each(['giaỉ', 'gỉai', 'giải'.normalize('NFD'), 'GIẢI'])('reads %s as giải, wherever its tone stands', (word) => {
    expect(typedWord(word).text).toBe('giải');
  });

  it('reads look-alikes of đ as đ', () => {
    expect(texts('Ðuối nước')).toEqual(['đuối', 'nước']);
  });

  it('tells words that were typed with marks from those without', () => {
    expect(readQuery('kiểm dem').words.map(({ marked }) => marked)).toEqual([true, false]);
    expect(typedWord('ky').marked).toBe(false);
  });

  it('is open while its last word may go on', () => {
    expect(readQuery('giải ph').open).toBe(true);
    expect(readQuery('giải phóng ').open).toBe(false);
  });

  it('takes capitals for an abbreviation only beside small letters', () => {
    expect(readQuery('họp TU').words.at(-1)?.capitals).toBe(true);
    expect(readQuery('ĐẦU TU').words.at(-1)?.capitals).toBe(false);
  });

  it('has no words when nothing was typed', () => {
    expect(readQuery(' … ').words).toEqual([]);
  });
});
