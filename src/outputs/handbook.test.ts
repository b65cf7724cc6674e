import { describe, expect, it } from 'vitest';
import { addressesUnder } from './site/addresses.ts';
import { handbookEntrances, handbookPages } from './handbook.ts';

const addresses = addressesUnder('/van-ban/');
const entry = (id: string, order: number) => ({ id, data: { title: `Trang ${id}`, description: 'Lời.', order } });

describe('the handbook', () => {
  it('lists its pages in their own order, then by name, and the codes last', () => {
    const pages = handbookPages([entry('c', 2), entry('b', 1), entry('a', 2)], addresses);
    expect(pages[0]).toMatchObject({ name: 'Trang b', description: 'Lời.' });
    expect(pages.map(({ href }) => href)).toEqual(['b', 'a', 'c', 'ma-loi'].map((id) => `/van-ban/huong-dan/${id}/`));
  });

  it('is entered by pages that it has, or by its list where an office has written others', () => {
    const own = ['doc-van-ban', 'in-phieu', 'dang-van-ban'];
    expect(
      Object.values(
        handbookEntrances(
          own.map((id) => entry(id, 1)),
          addresses,
        ),
      ),
    ).toEqual(own.map((id) => `/van-ban/huong-dan/${id}/`));
    expect(handbookEntrances([entry('in-phieu', 1)], addresses)).toEqual({
      official: '/van-ban/huong-dan/',
      unit: '/van-ban/huong-dan/in-phieu/',
      office: '/van-ban/huong-dan/',
    });
  });
});
