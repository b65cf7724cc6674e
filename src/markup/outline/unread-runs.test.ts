import { describe, expect, it } from 'vitest';
import { bodyText } from '../../domain/provision/provision-text.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import { parseDocument } from '../parse-document.ts';

const parse = (body: string) => parseDocument('van-ban/mau.mdx', `---\n---\n${body}\n`);
/** Lines and signs of the numbers that are told, each with what to do. */
const told = (body: string): string[] =>
  parse(body).issues.flatMap(({ code, line, value, message, fix }) =>
    code === 'number-form' ? [`${line} ${value} ${message} ${fix}`] : [],
  );

describe('numbers that are not read', () => {
  it('are told once for each run, with the lines of the others', () => {
    expect(told('(a) Một;\n\n(b) hai;\n\n(c) ba.')).toEqual([expect.stringMatching(/^3 \(a\) .*\(dòng 5, 7\)/)]);
    expect(told('1. Một:\n\n１. a;\n\n２. b.\n\n2. Hai:\n\n(a) a;\n\n(b) b.')).toEqual([
      expect.stringMatching(/^5 １\. .*\(dòng 7\)/),
      expect.stringMatching(/^11 \(a\) .*\(dòng 13\)/),
    ]);
  });

  it('do not count among them what a program has wrapped', () => {
    const wrapped = `2. Hai, ${'nội dung '.repeat(7)}theo nhiệm vụ\n(2) nêu trên.`;
    expect(told(`(1) Một.\n\n${wrapped}`)).toEqual([expect.not.stringContaining('dòng')]);
  });

  it('are told whatever they are where no text begins like that', () => {
    expect(told('５. Năm.')).toHaveLength(1);
  });

  it('begin a run again where the first comes back', () => {
    expect(told('1. Một:\n\n１. a;\n\n２. b.\n\n2. Hai:\n\n１. a.')).toHaveLength(2);
  });

  it('are named by ten lines at most', () => {
    const long = Array.from({ length: 30 }, (_, index) => `${index + 1} . Mục.`).join('\n\n');
    expect(told(long)).toEqual([expect.stringContaining('(dòng 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, …)')]);
  });

  it.each([
    ['(1) Một.', 'gõ «1)»', '1) Một.'],
    ['(a) một.', 'gõ «a)»', 'a) một.'],
    ['(i) một.', 'gõ «i)»', 'i) một.'],
    ['1- Một.', 'gõ «1.»', '1. Một.'],
    ['1 – Một.', 'gõ «1.»', '1. Một.'],
    ['a- một.', 'gõ «a)»', 'a) một.'],
    ['i- một.', 'gõ «i)»', 'i) một.'],
    ['１. Một.', 'gõ «1.»', '1. Một.'],
    ['Điều 1) Một', 'gõ «Điều 1.»', 'Điều 1. Một'],
    ['## (1) Một', 'gõ «1)»', '## 1) Một'],
  ])('are told with the form to type, which is read: %s', (written, form, right) => {
    expect(told(written)).toEqual([expect.stringContaining(form)]);
    expect(parse(right).issues).toEqual([]);
    expect(provisionsOf(parse(right).document!.body).some(({ marker }) => marker !== undefined)).toBe(true);
  });

  it.each(['(1) Một.', '1- Một.', 'a- một.', '1 . Một.', 'Điều 1) Một'])(
    'are left in peace once they are marked as text, as the message says, and stay what they are: %s',
    (written) => {
      const sign = /viết «(.*?)»\.$/.exec(told(written)[0]!)![1]!;
      const escaped = sign + written.slice(sign.length - 1);
      expect(told(escaped)).toEqual([]);
      expect(bodyText(parse(escaped).document!.body)).toBe(written);
    },
  );

  it('are told where they go on from numbers that are read', () => {
    expect(told('1. Một.\n\n2- Hai.')).toHaveLength(1);
    expect(told('a) một;\n\n(b) hai.')).toHaveLength(1);
    expect(told('1. Một.\n\n(4) Bốn.\n\n7- Bảy.')).toEqual([]);
  });

  it('keep a message i after h what it is', () => {
    const messages = [...'abcdđeghi'].map((message) => `(${message}) mục`).join(';\n\n');
    expect(told(messages)).toHaveLength(1);
    const read = [...'abcdđeghi'].map((message) => `${message}) mục`).join(';\n\n');
    expect(provisionsOf(parse(read).document!.body).at(-1)?.id).toBe('diem-i');
  });

  it('stay paragraphs of their own on lines that follow on each other', () => {
    const { body } = parse('Gồm:\n(1) một\n(2) hai;\n(3) ba\ncòn tiếp.').document!;
    expect(provisionsOf(body)[0]!.content).toHaveLength(4);
  });
});

describe('what is no number', () => {
  it.each([
    ['a note to the text above', 'Theo Luật(1) và Nghị định (2).\n\n(1) Luật Đất đai.\n\n(2) Nghị định số 1.'],
    ['a note to a table', '| Tên | Số (1) |\n|---|---|\n| A | 2 |\n\n(1) Làm tròn đến hàng nghìn.'],
    ['several in a sentence', '(1) Lập kế hoạch; (2) báo cáo.'],
    ['several in a sentence that is wrapped', '(i) Lập kế hoạch,\ntrình duyệt; (ii) báo cáo;\n(iii) lưu hồ sơ.'],
    ['a line that a program has wrapped', `Các bước, ${'nội dung '.repeat(6)}gồm:\n(1) lập kế hoạch và trình duyệt.`],
    ['a span', '1-2 ngày.\n\n1 - 2 ngày.\n\n1- 2 ngày.\n\n2020 - 2025.'],
    ['a word', 'a-xít.\n\nI-ốt.\n\na - xít.'],
    ['a quotation', '<Quotation>\n\n(1) Một.\n\n１. Một.\n\n</Quotation>'],
    ['a number that is no first', '(2) Hai.\n\n3- Ba.\n\nc- Ba.'],
  ])('is left in peace: %s', (_, body) => {
    expect(told(body)).toEqual([]);
  });
});

describe('a message that looks like one', () => {
  it.each(['l. Một.', 'l) một.'])('is told with the number to type: %s', (written) => {
    const [issue] = parse(written).issues;
    expect(issue).toMatchObject({ code: 'provision-out-of-sequence', line: 3 });
    expect(issue!.fix).toContain(`«1${written.charAt(1)}»`);
  });

  it('is a point where it is due', () => {
    expect(parse([...'abcdđeghikl'].map((message) => `${message}) mục`).join('\n\n')).issues).toEqual([]);
  });
});
