import { describe, expect, it } from 'vitest';
import { item, level, list, listKind, paragraph } from '../../../testing/builders/papers/word-file.ts';
import { read, texts } from '../../../testing/builders/papers/word-texts.ts';
import { blockText } from '../../paper/block.ts';

describe('numbers that Word prints', () => {
  const numbering = [
    listKind(1, level(0, 'decimal', 'Điều %1.'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '%3)')),
    listKind(2, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')),
    listKind(3, level(0, 'bullet', '-'), level(1, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')),
    listKind(4, level(0, 'decimalZero', '%1/', '<w:suff w:val="nothing"/>'), level(1, 'lowerRoman', '(%2)')),
    ...[1, 2, 3, 4].map((id) => list(id, id)),
    list(5, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
    list(6, 1),
    list(7, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Phần %1:')}</w:lvlOverride>`),
  ].join('');

  it.each([
    [
      'count each level and begin anew below a higher one',
      [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 2],
        [1, 2],
        [1, 0],
        [1, 1],
      ],
      ['Điều 1.', '1.', '2.', 'a)', 'b)', 'Điều 2.', '1.'],
    ],
    [
      'are written in figures where the list is a legal one',
      [
        [2, 0],
        [2, 0],
        [2, 1],
      ],
      ['I.', 'II.', '2.1.'],
    ],
    [
      'are signs of a list as every font has them',
      [
        [3, 0],
        [3, 1],
      ],
      ['-', '•'],
    ],
    [
      'count in other ways',
      [
        [4, 0],
        [4, 1],
        [4, 1],
      ],
      ['01/', '(i)', '(ii)'],
    ],
    [
      'begin where a list says it begins',
      [
        [1, 0],
        [5, 0],
        [5, 0],
      ],
      ['Điều 1.', 'Điều 7.', 'Điều 8.'],
    ],
    [
      'go on through lists of one kind',
      [
        [1, 0],
        [6, 0],
      ],
      ['Điều 1.', 'Điều 2.'],
    ],
    ['look as the list and not its kind says', [[7, 0]], ['Phần A:']],
  ] as const)('%s', async (_, items, labels) => {
    const body = items.map(([id, depth]) => item('Nội dung', id, depth)).join('');
    const found = await texts({ body, numbering });
    expect(found).toEqual(labels.map((label) => (label === '01/' ? '01/Nội dung' : `${label} Nội dung`)));
  });

  it.each([
    ['never', 0, ['I.', '1.', '2.', 'II.', '3.']],
    ['behind every higher level', 1, ['I.', '1.', '2.', 'II.', '1.']],
  ])('begin anew %s where the level says so', async (_, restart, labels) => {
    const second = level(1, 'decimal', '%2.', `<w:lvlRestart w:val="${restart}"/>`);
    const found = await texts({
      body: [0, 1, 1, 0, 1].map((depth) => item('Nội dung', 1, depth)).join(''),
      numbering: listKind(1, level(0, 'upperRoman', '%1.'), second) + list(1, 1),
    });
    expect(found).toEqual(labels.map((label) => `${label} Nội dung`));
  });

  it('come by the style of the paragraph, and not where the paragraph takes them off', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>';
    const styled = level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>');
    const body =
      paragraph('Phạm vi', '<w:pStyle w:val="Dieu"/>') +
      paragraph('Đối tượng', '<w:pStyle w:val="Con"/>') +
      paragraph('Không số', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const found = await texts({ body, styles, numbering: listKind(1, styled) + list(1, 1) });
    expect(found).toEqual(['Điều 1. Phạm vi', 'Điều 2. Đối tượng', 'Không số']);
  });

  it('are counted in figures, and that is said, where the way of counting is unknown', async () => {
    const paper = await read({
      body: item('Nội dung', 1),
      numbering: listKind(1, level(0, 'vietnameseCounting', '%1.')) + list(1, 1),
    });
    expect(paper.blocks.map(blockText)).toEqual(['1. Nội dung']);
    expect(paper.remarks).toEqual([expect.stringContaining('đánh số tự động theo kiểu chương trình không có')]);
  });

  it('stand before the whole paragraph where the end of the one above is struck out', async () => {
    const struck = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
    const body = paragraph('Rà soát ', struck) + item('quy hoạch', 1);
    expect(await texts({ body, numbering: listKind(1, level(0, 'decimal', '%1.')) + list(1, 1) })).toEqual([
      '1. Rà soát quy hoạch',
    ]);
  });
});
