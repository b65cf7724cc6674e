import { describe, expect, it } from 'vitest';
import { searchAddress } from './search-state.ts';

const address = (query: string, facets: Record<string, string> = {}, sort = '') =>
  searchAddress('https://vidu.vn/vb/tim-kiem/', { query, facets: new Map(Object.entries(facets)), sort });

describe('the address of a search', () => {
  it('is the page alone while nothing is asked', () => {
    expect(address('')).toBe('/vb/tim-kiem/');
  });

  it('holds the words, the filters and the order', () => {
    expect(address('a', { loai: 'cong-van', nam: '2023' }, 'ngay')).toBe(
      '/vb/tim-kiem/?q=a&loai=cong-van&nam=2023&sap-xep=ngay',
    );
  });

  it.each(['đất & đai', '100%', '319-TB/VPTU', '“a+b=c”', '#1', '<b>'])('gives “%s” back as it was typed', (query) => {
    expect(new URL(address(query), 'https://vidu.vn').searchParams.get('q')).toBe(query);
  });
});
