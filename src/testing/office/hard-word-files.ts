import { item, level, list, listKind, paragraph, run, table, wordFile } from '../builders/papers/word-file.ts';

const restarted = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
const styled =
  '<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';

/** Word files whose text does not lie open: what it is, LibreOffice is asked too. */
export const HARD_WORD_FILES: ReadonlyMap<string, Uint8Array> = new Map([
  [
    'levels.docx',
    wordFile({
      body: [[0], [1], [1], [2], [2], [0], [1], [2], [0]].map(([depth]) => item('Nội dung', 1, depth)).join(''),
      numbering:
        listKind(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '%3)')) +
        list(1, 1),
    }),
  ],
  [
    'many-levels.docx',
    wordFile({
      body: [0, 1, 2, 1, 2, 2, 0, 1].map((depth) => item('Nội dung', 1, depth)).join(''),
      numbering:
        listKind(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'decimal', '%1.%2.%3.')) +
        list(1, 1),
    }),
  ],
  [
    'restarts.docx',
    wordFile({
      body:
        item('Một', 1) +
        item('Hai', 1) +
        paragraph('Xen giữa') +
        item('Ba', 1) +
        item('Lại một', 2) +
        item('Lại hai', 2),
      numbering: listKind(1, level(0, 'decimal', '%1.')) + list(1, 1) + list(2, 1, restarted),
    }),
  ],
  [
    'styles.docx',
    wordFile({
      body:
        paragraph('Phạm vi điều chỉnh', '<w:pStyle w:val="Dieu"/>') +
        item('Khoản một', 1, 1) +
        paragraph('Đối tượng áp dụng', '<w:pStyle w:val="Dieu"/>') +
        item('Khoản một', 1, 1),
      styles: styled,
      numbering:
        listKind(1, level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>'), level(1, 'decimal', '%2.')) +
        list(1, 1),
    }),
  ],
  [
    'letters.docx',
    wordFile({
      body: Array.from({ length: 28 }, () => item('Nội dung', 1)).join(''),
      numbering: listKind(1, level(0, 'lowerLetter', '%1)')) + list(1, 1),
    }),
  ],
  [
    'pieces.docx',
    wordFile({
      body:
        paragraph(
          run('Kế hoạch số ') +
            run('12', '<w:b/>') +
            run('/KH-UBND') +
            `<w:hyperlink w:anchor="x">${run(' (đính kèm)')}</w:hyperlink>`,
        ) +
        paragraph(`<w:sdt><w:sdtContent>${run('Trong khung nhập')}</w:sdtContent></w:sdt>`) +
        paragraph('<w:r><w:t>Dòng một</w:t><w:br/><w:t>dòng hai</w:t><w:noBreakHyphen/><w:t>nối</w:t></w:r>') +
        paragraph('<w:r><w:t>UBND-</w:t><w:tab/><w:t>VX</w:t></w:r>') +
        table([
          [paragraph('Ô một'), paragraph('Ô hai')],
          [paragraph('Ô ba'), paragraph('Ô bốn')],
        ]),
    }),
  ],
]);
