import { describe, expect, it } from 'vitest';
import { personsAccounts } from './account.ts';
import { isBankCard } from './bank-card.ts';

const NUMBER = '0451000123456';
const isOfPerson = (text: string): boolean => {
  const at = text.indexOf(NUMBER);
  return personsAccounts(text)(at, at + NUMBER.length);
};
const far = 'x '.repeat(60);

describe('an account is that of a person', () => {
  it.each([
    `STK ${NUMBER} của ông A`,
    `bà B, STK ${NUMBER}`,
    `họ tên: A, STK ${NUMBER}`,
    `STK ${NUMBER}, chủ tài khoản: Lê Văn A`,
    `STK ${NUMBER} mang tên Trần Thị B`,
    `người thụ hưởng STK ${NUMBER}`,
    `STK ${NUMBER} của tôi`,
    `STK ${NUMBER} tại Vietcombank`,
    `BIDV ${NUMBER}`,
    `STK chi Lien ${NUMBER}`,
    `STK ${NUMBER} Nguyễn Văn Lành`,
    `STK ${NUMBER} – Trần Thị Bưởi.`,
    `Nguyễn Thị Thơm, STK ${NUMBER}`,
    `Nguyễn Thị Thơm (số tài khoản ${NUMBER}`,
    `Công ty A chuyển cho ông B, STK ${NUMBER}`,
    `Sở Y tế\n\nông A STK ${NUMBER}`,
    `Sở Y tế\nnote: ông A STK ${NUMBER}`,
    `Sở Y tế ${far} ông A STK ${NUMBER}`,
  ])('in “%s”', (text) => expect(isOfPerson(text)).toBe(true));

  it.each([
    `STK ${NUMBER}`,
    `STK ${NUMBER} của Công ty A`,
    `Kho bạc Nhà nước, tài khoản ${NUMBER}`,
    `ông A chuyển cho Công ty B, STK ${NUMBER}`,
    `STK ${NUMBER} Trường Tiểu học tại Vietcombank`,
    `STK ${NUMBER} chủ tài khoản: Công ty A`,
    `STK ${NUMBER} chi lien`,
    `ông A\n\nSTK ${NUMBER}`,
    `STK ${NUMBER}\n\nông A`,
    `STK ${NUMBER}\nnote: ông A`,
    `ông A ${far} STK ${NUMBER}`,
    `STK ${NUMBER} ${far} ông A`,
    `Nguyễn Thị Thơm, Sở Y tế, STK ${NUMBER}`,
    `STK ${NUMBER} theo Nguyễn Văn A`,
  ])('not in “%s”', (text) => expect(isOfPerson(text)).toBe(false));

  it('is asked for one place after another, in any order', () => {
    const text = `STK ${NUMBER} của ông A\n\nSTK 0451000999999 của Sở Y tế`;
    const isOf = personsAccounts(text);
    const [first, second] = [text.indexOf(NUMBER), text.indexOf('0451000999999')];
    expect([isOf(first, first + 13), isOf(second, second + 13), isOf(first, first + 13)]).toEqual([true, false, true]);
  });
});

it.each([
  ['9704361234567890', true],
  ['9704361234567890123', true],
  ['97043612345678901', false],
  ['4000000000000002', true],
  ['4000000000000003', false],
  ['5555555555554444', true],
  ['3530111333300000', true],
  ['2223003122003222', false],
  ['6011111111111117', true],
  ['7000000000000009', false],
  ['400000000000002', false],
])('the digits %s are those of a bank card: %s', (digits, is) => expect(isBankCard(digits)).toBe(is));
