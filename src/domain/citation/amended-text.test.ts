import { describe, expect, it } from 'vitest';
import { aProvision, words } from '../../testing/builders/document.ts';
import { type Above, speaksOfAmended } from './amended-text.ts';

const article = (title: string): Above => aProvision('article', 'dieu-2', { title: words(title) });
const clause = (opening: string): Above => aProvision('clause', 'dieu-2-khoan-2', { content: [opening] });
const point: Above = aProvision('point', 'dieu-2-khoan-2-diem-a', {});

describe('a provision that is named without a document', () => {
  it.each([
    ['a list of what is repealed', '', clause('Bãi bỏ một số khoản, cụm từ như sau:')],
    ['a list of words that are put in', '', clause('Thay thế cụm từ “cấp huyện” bằng cụm từ “cấp xã” tại:')],
    ['an article that amends', 'Phường làm theo ', article('Sửa đổi, bổ sung một số điều của Quyết định số 5/QĐ-UBND')],
    ['an article that repeals', '', article('Bãi bỏ các quy định')],
    ['words that are struck out somewhere', 'Cụm từ “cấp huyện” tại ', undefined],
    ['words that are put for others', 'Cụm từ “cấp huyện” bằng cụm từ "cấp xã" tại khoản 1 Điều 3, ', undefined],
    ['a sentence that amends', 'Bổ sung Điều 3a vào sau ', undefined],
  ])('is one of the amended text: %s', (_, text, above) => {
    expect(speaksOfAmended(text, above ? [above, point] : [point])).toBe(true);
  });

  it.each([
    ['money that is added', 'Phường chi theo ', clause('Bổ sung kinh phí cho phường:')],
    ['an article that adds staff', 'Phường làm theo ', article('Bổ sung biên chế')],
    ['an opening line that leads to no list', 'Phường làm theo ', clause('Sửa đổi khoản 2 Điều 5.')],
    ['words that are explained', 'Cụm từ “hộ nghèo” được hiểu theo ', undefined],
    ['a sentence behind one that amends', 'Bãi bỏ Điều 9. Phường làm theo ', undefined],
  ])('is one of this text: %s', (_, text, above) => {
    expect(speaksOfAmended(text, above ? [above, point] : [point])).toBe(false);
  });
});
