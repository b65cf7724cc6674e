import { DECISION, edited } from '../edited-content.ts';
import type { Valid } from '../cases.ts';

/** Kinds with the number and symbol that their papers carry: of the decree, of superior organs, of old days. */
const CODES: readonly (readonly [typeName: string, number: string, notation: string, more?: string])[] = [
  ['Nghị quyết', '07', 'NQ-HĐND'],
  ['Nghị quyết', '203', '2025/QH15'],
  ['Nghị quyết', '76', '2025/UBTVQH15'],
  ['Nghị quyết', '66.2', '2025/NQ-CP'],
  ['Quyết định', '12', '2025/QĐ-TTg'],
  ['Quyết định', '749', 'QĐ-TTg'],
  ['Chỉ thị', '10', 'CT-TTg'],
  ['Quy chế', '02', 'QC-UBND'],
  ['Quy định', '03', 'QyĐ-UBND'],
  ['Thông cáo', '04', 'TC-UBND'],
  ['Hướng dẫn', '05', 'HD-SNV'],
  ['Phương án', '06', 'PA-UBND'],
  ['Đề án', '07', 'ĐA-UBND'],
  ['Dự án', '08', 'DA-UBND'],
  ['Báo cáo', '09', 'BC-UBND'],
  ['Biên bản', '10', 'BB-UBND'],
  ['Hợp đồng', '11', 'HĐ-UBND'],
  [
    'Công điện',
    '123',
    'CĐ-TTg',
    "toWords: 'THỦ TƯỚNG CHÍNH PHỦ điện:'\nto:\n  - text: '- Trưởng phòng Y tế;'\n    units: [phong-y-te]\n",
  ],
  ['Bản ghi nhớ', '12', 'BGN-UBND'],
  ['Bản thỏa thuận', '13', 'BTT-UBND'],
  ['Giấy ủy quyền', '14', 'GUQ-UBND'],
  ['Giấy mời', '15', 'GM-UBND'],
  ['Giấy giới thiệu', '16', 'GGT-UBND'],
  ['Giấy nghỉ phép', '17', 'GNP-UBND'],
  ['Phiếu gửi', '18', 'PG-UBND'],
  ['Phiếu chuyển', '19', 'PC-UBND'],
  ['Phiếu báo', '20', 'PB-UBND'],
  ['Bộ luật', '91', '2015/QH13'],
  ['Luật', '72', '2025/QH15'],
  ['Pháp lệnh', '05', '2022/UBTVQH15'],
  ['Lệnh', '12', '2025/L-CTN'],
  ['Nghị định', '30', '2020/NĐ-CP'],
  ['Thông tư', '15', '2026/TT-BNV'],
  ['Thông tư liên tịch', '01', '2016/TTLT-BNV-BTC'],
  ['Nghị quyết liên tịch', '403', '2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN'],
  ['Văn bản hợp nhất', '12', 'VBHN-BTC'],
  ['Sắc lệnh', '64', 'SL'],
];

/** Kinds that have no articles: one who types some all the same makes headings of them. */
const WITHOUT_ARTICLES = ['Công điện', 'Giấy mời', 'Phiếu gửi', 'Phiếu chuyển', 'Phiếu báo'];

const withArticlesOf = (typeName: string, text: string): string =>
  WITHOUT_ARTICLES.includes(typeName) ? text.replace(/^(?=Điều \d)/gmu, '## ') : text;

/** Of each such kind one document, and nothing to say of it. */
export const KINDS: readonly Valid[] = CODES.map(([typeName, number, notation, more = '']) => ({
  name: `${typeName} số ${number}/${notation}`,
  files: {
    [DECISION]: withArticlesOf(
      typeName,
      edited(
        DECISION,
        "typeName: Quyết định\ncodeNumber: '05'\ncodeNotation: QĐ-UBND",
        `typeName: ${typeName}\ncodeNumber: '${number}'\ncodeNotation: ${notation}${more && `\n${more.trimEnd()}`}`,
      )
        .replace('subject: ', ['Giấy giới thiệu', 'Giấy nghỉ phép'].includes(typeName) ? 'displayTitle: ' : 'subject: ')
        .replace('  file: quyet-dinh-05-qd-ubnd.txt\n', ''),
    ),
    'nguon/quyet-dinh-05-qd-ubnd.txt': null,
  },
}));
