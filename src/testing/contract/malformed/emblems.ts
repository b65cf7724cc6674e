import { baseText } from '../edited-content.ts';
import { malformedFolder, type Malformed } from '../cases.ts';
import { PNG } from './folders.ts';

const SITE = 'trang.yaml';
const named = (file: string): string => `${baseText(SITE)}emblem: ${file}\n`;
const svg = (attributes: string, inside = '<path d="M0 0h9"/>'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const SQUARE = svg('viewBox="0 0 9 9"');
/** A PNG that says it is so wide and high. */
function sized(width: number, height: number): Buffer {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** Emblems that are not there, not what they say, not fit for a masthead, or not named. */
export const EMBLEMS: readonly Malformed[] = malformedFolder([
  [
    'biểu trưng không có tệp',
    { [SITE]: named('co-quan.svg') },
    SITE,
    'emblem-missing',
    { at: 'emblem:', says: '«co-quan.svg»' },
  ],
  [
    'biểu trưng gõ sai tên tệp',
    { [SITE]: named('bieu-trug.svg'), 'bieu-trung.svg': SQUARE },
    SITE,
    'emblem-missing',
    { at: 'emblem:', says: 'emblem: bieu-trung.svg' },
  ],
  [
    'biểu trưng ở thư mục khác',
    { [SITE]: named('../bieu-trung.svg') },
    SITE,
    'format-invalid',
    { at: 'emblem:', says: '.svg' },
  ],
  [
    'biểu trưng ở máy khác',
    { [SITE]: named('https://mau.example.vn/a.svg') },
    SITE,
    'format-invalid',
    { at: 'emblem:' },
  ],
  [
    'biểu trưng là ảnh GIF',
    { [SITE]: named('bieu-trung.gif'), 'bieu-trung.gif': PNG },
    'bieu-trung.gif',
    'file-extension',
    { says: '.png' },
  ],
  [
    'tên tệp biểu trưng viết hoa',
    { 'Bieu-Trung.SVG': SQUARE },
    'Bieu-Trung.SVG',
    'file-name',
    { says: 'bieu-trung.svg' },
  ],
  ['tên tệp biểu trưng có dấu', { 'Biểu trưng.png': PNG }, 'Biểu trưng.png', 'file-name', { says: 'bieu-trung.png' }],
  [
    'biểu trưng SVG có mã',
    { [SITE]: named('bieu-trung.svg'), 'bieu-trung.svg': svg('viewBox="0 0 9 9"', '<script>1</script>') },
    'bieu-trung.svg',
    'image-unsafe',
    { says: 'script' },
  ],
  [
    'biểu trưng SVG lấy ảnh nơi khác',
    { [SITE]: named('bieu-trung.svg'), 'bieu-trung.svg': svg('viewBox="0 0 9 9"', '<image href="//a.vn/b.png"/>') },
    'bieu-trung.svg',
    'image-unsafe',
    { says: 'image' },
  ],
  [
    'biểu trưng PNG mang đuôi SVG',
    { [SITE]: named('bieu-trung.svg'), 'bieu-trung.svg': PNG },
    'bieu-trung.svg',
    'image-unlike',
    { says: '.png' },
  ],
  [
    'biểu trưng quá nặng',
    {
      [SITE]: named('bieu-trung.svg'),
      'bieu-trung.svg': svg('viewBox="0 0 9 9"', `<path d="M0 0${'h1'.repeat(16_000)}"/>`),
    },
    'bieu-trung.svg',
    'file-too-large',
    { says: ['0,03 MB', '200 điểm ảnh'] },
  ],
  [
    'biểu trưng rộng như biển hiệu',
    { [SITE]: named('bieu-trung.png'), 'bieu-trung.png': sized(900, 200) },
    SITE,
    'emblem-unfit',
    { at: 'emblem:', says: ['rộng 900, cao 200', 'cắt ảnh'] },
  ],
  [
    'biểu trưng SVG rộng như biển hiệu',
    { [SITE]: named('bieu-trung.svg'), 'bieu-trung.svg': svg('viewBox="0 0 31 10"') },
    SITE,
    'emblem-unfit',
    { at: 'emblem:', says: 'quá 3 lần' },
  ],
  [
    'biểu trưng lớn như áp phích',
    { [SITE]: named('bieu-trung.png'), 'bieu-trung.png': sized(2001, 2001) },
    SITE,
    'emblem-unfit',
    { at: 'emblem:', says: '2.000' },
  ],
  [
    'biểu trưng có chiều cao bằng không',
    { [SITE]: named('bieu-trung.svg'), 'bieu-trung.svg': svg('viewBox="0 0 9 0"') },
    SITE,
    'emblem-unfit',
    { at: 'emblem:', says: 'không ghi kích thước' },
  ],
  ['ảnh không được nêu', { 'cu.png': PNG }, 'cu.png', 'emblem-unused', { warns: true, says: 'emblem: cu.png' }],
  [
    'ảnh thứ hai không được nêu',
    { [SITE]: named('bieu-trung.png'), 'bieu-trung.png': PNG, 'cu.svg': SQUARE },
    'cu.svg',
    'emblem-unused',
    { warns: true, says: 'xoá tệp' },
  ],
]);
