import { describe, expect, it } from 'vitest';
import { facetsOf, searchAddress } from './search-state.ts';

const state = new URLSearchParams({ q: 'a', loai: 'cong-van', nam: '2023', 'sap-xep': 'ngay' });

describe('the address of a search', () => {
  it('holds the words, the filters and the order', () => {
    expect(searchAddress('b', state)).toBe('#q=b&loai=cong-van&nam=2023&sap-xep=ngay');
  });

  it('holds the words alone where nothing else is asked', () => {
    expect(searchAddress('b')).toBe('#q=b');
  });

  it.each(['đất & đai', '100%', '319-TB/VPTU', '“a+b=c”', '#1', '<b>'])('gives “%s” back as it was typed', (query) => {
    expect(new URLSearchParams(searchAddress(query).slice(1)).get('q')).toBe(query);
  });
});

describe('the facets of a search', () => {
  it('are what is asked for besides words and order', () => {
    expect(facetsOf(state)).toEqual([
      ['loai', 'cong-van'],
      ['nam', '2023'],
    ]);
  });

  it('are counted for one of them by the others', () => {
    expect(facetsOf(state, 'nam')).toEqual([['loai', 'cong-van']]);
  });
});
