import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../markup/parse-document.ts';
import { documentText } from '../../../outputs/document/document-text.ts';
import { endsAcross, liesAcross } from './lies-across.ts';

const SENTENCE = 'Rà soát, lập danh mục các trạm y tế trên địa bàn từng phường, xã';
const WIDE = `| Việc | Chủ trì | Sản phẩm |\n| --- | --- | --- |\n| ${SENTENCE} | ${SENTENCE} | ${SENTENCE} |`;
const read = (text: string) =>
  documentText(parseDocument('van-ban/mau.mdx', `---\n---\n\n${text}\n`).document!.body, {
    findLinks: () => [],
    addressOf: () => undefined,
    aliases: [],
  });
const across = (text: string) => read(text).map((one) => (liesAcross(one) ? one.id : ''));

describe('an annex on paper', () => {
  it('lies across where it is a wide table, in its numbers too', () => {
    expect(across(`<Annex number="I" title="A">\n\n${WIDE}\n\n</Annex>`)).toEqual(['phu-luc-1']);
    expect(across(`<Annex number="I" title="A">\n\n1. Bảng:\n\n${WIDE}\n\n</Annex>`)).toEqual(['phu-luc-1']);
    expect(across(`<Attached kind="Kế hoạch">\n\nI. MỘT\n\n${WIDE}\n\n</Attached>`)).toEqual(['ke-hoach']);
  });

  it('stands upright where its tables are narrow, and so does a rule with articles, and the text itself', () => {
    expect(across('<Annex number="I" title="A">\n\n1. Một.\n\n</Annex>')).toEqual(['']);
    expect(across(`<Attached kind="Quy chế">\n\nĐiều 1. Một\n\n${WIDE}\n\n</Attached>`)).toEqual(['']);
    expect(across(`1. Một:\n\n${WIDE}`)).toEqual(['']);
  });

  it('lies across inside a rule, and what is printed behind it goes on there', () => {
    const inRule = `<Attached kind="Quy chế">\n\nĐiều 1. Một\n\nHai.\n\n<Annex number="I" title="A">\n\n${WIDE}\n\n</Annex>\n\n</Attached>`;
    expect(endsAcross(read(inRule))).toBe(true);
    expect(endsAcross(read(`${inRule}\n\n<Annex number="II" title="B">\n\n1. Một.\n\n</Annex>`))).toBe(false);
    expect(endsAcross(read('1. Một.'))).toBe(false);
  });
});
