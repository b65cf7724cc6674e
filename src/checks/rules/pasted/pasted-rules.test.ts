import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { aContent, sourcedDocument } from '../../../testing/builders/content.ts';
import { aTask } from '../../../testing/builders/corpus.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import type { Rule } from '../../finding.ts';
import { listDashes } from './list-dashes.ts';
import { symbolsWhole } from './symbols-whole.ts';

const found = (rule: Rule, fields: Partial<DirectiveDocument>, texts: Record<string, string> = {}) =>
  rule
    .find(
      aContent({ documents: [sourcedDocument(aDocument(fields))], texts: new Map(Object.entries(texts)) }),
      '2026-03-10',
    )
    .map(({ kind, path, position, message, fix }) => [kind.code, position?.line ?? path.join('.'), message, fix]);
const FILE = 'van-ban/cong-van.mdx';
const body = (text: string) => ({ [FILE]: `---\nsystem: state\n---\n\n${text}\n` });

describe('the dashes of a list', () => {
  it('stand before every recipient, or before none in the source', () => {
    expect(found(listDashes, { toPlaces: ['- Như trên;', '- Lưu: VT.'] })).toEqual([]);
    expect(found(listDashes, { toPlaces: ['- Như trên;', 'Lưu: VT.'] })).toEqual([
      [
        'dash-lost',
        'toPlaces.1',
        'dòng này không có dấu gạch đầu dòng; gạch của danh sách trong tệp không được in ra.',
        "viết «- '- Lưu: VT.'»; văn bản nguồn không có gạch thì để nguyên.",
      ],
    ]);
    expect(found(listDashes, { toPlaces: ['Như trên;', 'Lưu: VT.'] })[0]).toEqual([
      'dash-lost',
      'toPlaces.0',
      '2 dòng không có dấu gạch đầu dòng; gạch của danh sách trong tệp không được in ra.',
      "viết «- '- Như trên;'», «- '- Lưu: VT.'»; văn bản nguồn không có gạch thì để nguyên.",
    ]);
    const source = { kind: 'scan' as const, file: 'a.txt', missing: [] };
    expect(found(listDashes, { toPlaces: ['Lưu: VT.'], source }, { 'nguon/a.txt': 'x\n  Lưu: VT.\n' })).toEqual([]);
    expect(found(listDashes, { toPlaces: ['Lưu: VT.'], source }, { 'nguon/a.txt': 'x - Lưu: VT.\n' })).toHaveLength(1);
  });

  it('stand before every addressee where several stand below each other', () => {
    const to = (...texts: string[]) => ({ to: texts.map((text) => ({ text, units: [] })) });
    expect(found(listDashes, to('Phòng A'))).toEqual([]);
    expect(found(listDashes, to('- Phòng A;', 'Phòng B.'))).toMatchObject([
      [
        'dash-lost',
        'to.1.text',
        expect.any(String),
        "viết «text: '- Phòng B.'»; văn bản nguồn không có gạch thì để nguyên.",
      ],
    ]);
  });

  it.each(['+ Phòng A', '• Phòng A', '* Phòng A', '– Phòng A', '▪ Phòng A', '□ Phòng A'])(
    'have other forms too: %s',
    (line) => {
      expect(found(listDashes, { toPlaces: [line] })).toEqual([]);
    },
  );

  it('stand once', () => {
    const to = [{ text: '- – Phòng A;', units: [] }];
    expect(found(listDashes, { to, toPlaces: ['-- Như trên;'] })).toEqual([
      [
        'dash-doubled',
        'to.0.text',
        'dòng có hai dấu gạch đầu dòng.',
        "viết '- Phòng A;'; văn bản nguồn có hai dấu gạch thì để nguyên.",
      ],
      [
        'dash-doubled',
        'toPlaces.0',
        'dòng có hai dấu gạch đầu dòng.',
        "viết '- Như trên;'; văn bản nguồn có hai dấu gạch thì để nguyên.",
      ],
    ]);
    expect(found(listDashes, { toPlaces: ['- -5 °C', '--- x'] })).toHaveLength(1);
  });

  it('stand once in the text too, told with all their lines', () => {
    expect(found(listDashes, {}, body('- Một;\n\n- - Hai;'))).toEqual([
      [
        'dash-doubled',
        7,
        'dòng có hai dấu gạch đầu dòng.',
        'viết «- Hai;»; văn bản nguồn có hai dấu gạch thì để nguyên.',
      ],
    ]);
    expect(found(listDashes, {}, body('- - Một;\n\n–– Hai.'))[0]![2]).toBe(
      'dòng có hai dấu gạch đầu dòng. Có 2 dòng như vậy: 5 và 7.',
    );
    expect(found(listDashes, {}, body('| - - | - |\n\n---\n\nMột - - hai'))).toEqual([]);
  });
});

describe('the number and symbol of a document', () => {
  const symbols = (text: string) =>
    found(symbolsWhole, {}, body(text)).map(([, line, , fix]) => [line, /«(.*)»/.exec(String(fix))![1]]);

  it.each([
    ['05/CT- UBND', '05/CT-UBND'],
    ['05/CT -UBND', '05/CT-UBND'],
    ['12/UBND-\nVX', '12/UBND-VX'],
    ['12a/2026/ QĐ-UBND', '12a/2026/QĐ-UBND'],
    ['05 /CT-UBND', '05/CT-UBND'],
    ['319- TB/VPTU', '319-TB/VPTU'],
    ['319-TB/ VPTU', '319-TB/VPTU'],
    ['319-TB /VPTU', '319-TB/VPTU'],
    ['CT- UBND', 'CT-UBND'],
  ])('stands in one piece: %s', (text, whole) => expect(symbols(`Theo ${text}.`)).toEqual([[5, whole]]));

  it.each([
    '05/CT-UBND',
    '05/CT - UBND',
    'UBND - VX',
    'từ 5 - 7 ngày',
    'A- B',
    '1/ Rà soát',
    '05/ct- ubnd',
    'KCT- UBND',
  ])('is not broken in “%s”', (text) => expect(symbols(`Theo ${text}.`)).toEqual([]));

  it('is told on its line, and in fields but for quotes, which repeat the text', () => {
    expect(symbols('Một.\n\nTheo 05/CT- UBND.')).toEqual([[7, '05/CT-UBND']]);
    const fields = {
      subject: 'theo 05/CT- UBND',
      tasks: [aTask('1', { quote: 'theo 05/CT- UBND', title: '12/ KH-UBND' })],
    };
    expect(
      found(symbolsWhole, fields)
        .map(([, path]) => path)
        .toSorted(),
    ).toEqual(['subject', 'tasks.0.title']);
  });
});
