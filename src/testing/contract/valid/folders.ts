import { baseText, PAGE } from '../edited-content.ts';
import type { Valid } from '../cases.ts';
import { PNG } from '../malformed/folders.ts';

/** Folders that hold less, more or other things than most. */
export const FOLDERS: readonly Valid[] = [
  { name: 'không có sách hướng dẫn', files: { 'huong-dan': null } },
  { name: 'không có chữ viết tắt, lĩnh vực rỗng', files: { 'viet-tat.yaml': 'abbreviations: []\n' } },
  { name: 'có README', files: { 'README.md': '# Nội dung\n\nTiêu đề\n=======\n' } },
  {
    name: 'ảnh trong thư mục con',
    files: {
      'huong-dan/anh/nut-in.png': PNG,
      [PAGE]: `${baseText(PAGE)}\n![Nút in](anh/nut-in.png)\n`,
    },
  },
  {
    name: 'biểu trưng PNG',
    files: { 'bieu-trung.png': PNG, 'trang.yaml': `${baseText('trang.yaml')}emblem: bieu-trung.png\n` },
  },
  {
    name: 'biểu trưng SVG cao và hẹp, tên có số',
    files: {
      'huy-hieu-2.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 90"><path d="M0 0h9"/></svg>\n',
      'trang.yaml': `${baseText('trang.yaml')}emblem: huy-hieu-2.svg\n`,
    },
  },
  { name: 'đơn vị tên bằng số', files: { 'don-vi/2.yaml': 'name: Phường 2\nkind: ward\nvalidFrom: 2000-01-01\n' } },
  {
    name: 'tệp nguồn có dòng dấu bằng',
    files: { 'nguon/quyet-dinh-05-qd-ubnd.txt': baseText('nguon/quyet-dinh-05-qd-ubnd.txt') },
  },
];
