import { malformedFolder, type Malformed } from '../cases.ts';
import { baseText, LETTER } from '../edited-content.ts';

const letter = baseText(LETTER);
const unit = baseText('don-vi/phong-y-te.yaml');
const page = baseText('huong-dan/cach-doc.mdx');

/** A whole image, one pixel wide. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const NOTHING = {
  'van-ban': null,
  'don-vi': null,
  nguon: null,
  'huong-dan': null,
  'linh-vuc.yaml': null,
  'viet-tat.yaml': null,
};

/** Files and folders as such. */
export const FOLDERS: readonly Malformed[] = malformedFolder([
  ['thư mục trống', { ...NOTHING, 'trang.yaml': null }, 'trang.yaml', 'site-missing', { says: 'name' }],
  ['chỉ có trang.yaml', NOTHING, 'van-ban', 'content-empty', { warns: true, says: 'van-ban' }],
  ['không có trang.yaml', { 'trang.yaml': null }, 'trang.yaml', 'site-missing', { says: 'publisher' }],
  ['trang.yaml trống', { 'trang.yaml': '' }, 'trang.yaml', 'file-empty', {}],
  [
    'văn bản tên index',
    { 'van-ban/index.mdx': letter.replace("'21'", "'22'") },
    'van-ban/index.mdx',
    'file-reserved',
    { says: 'index' },
  ],
  [
    'đơn vị tên index',
    { 'don-vi/index.yaml': unit.replace('Y tế', 'Nội vụ') },
    'don-vi/index.yaml',
    'file-reserved',
    { says: 'index' },
  ],
  [
    'trang hướng dẫn tên index',
    { 'huong-dan/index.mdx': page },
    'huong-dan/index.mdx',
    'file-reserved',
    { says: 'index' },
  ],
  [
    'trang hướng dẫn trùng trang mã lỗi',
    { 'huong-dan/ma-loi.mdx': page },
    'huong-dan/ma-loi.mdx',
    'file-shadows-page',
    { says: 'ma-loi' },
  ],
  [
    'lĩnh vực tên index',
    { 'linh-vuc.yaml': `${baseText('linh-vuc.yaml')}  - id: index\n    name: Mục lục\n` },
    'linh-vuc.yaml',
    'id-reserved',
    { at: 'id: index', says: 'index' },
  ],
  [
    'tên mà Windows cấm',
    { 'don-vi/con.yaml': unit.replace('Y tế', 'Con') },
    'don-vi/con.yaml',
    'file-reserved',
    { says: 'con' },
  ],
  [
    'tên tệp có dấu và khoảng trắng',
    { 'van-ban/Công văn 22.mdx': letter.replace("'21'", "'22'") },
    'van-ban/Công văn 22.mdx',
    'file-name',
    { says: 'cong-van-22.mdx' },
  ],
  [
    'tên tệp viết hoa',
    { 'don-vi/Phong-Noi-Vu.yaml': unit.replace('Y tế', 'Nội vụ') },
    'don-vi/Phong-Noi-Vu.yaml',
    'file-name',
    { says: 'phong-noi-vu.yaml' },
  ],
  [
    'tên tệp có hai gạch',
    { 'don-vi/phong--noi-vu.yaml': unit.replace('Y tế', 'Nội vụ') },
    'don-vi/phong--noi-vu.yaml',
    'file-name',
    { says: 'phong-noi-vu.yaml' },
  ],
  [
    'tên tệp dài quá',
    { [`don-vi/${'phong-'.repeat(15)}a.yaml`]: unit.replace('Y tế', 'Nội vụ') },
    `don-vi/${'phong-'.repeat(15)}a.yaml`,
    'file-name',
    { says: '80' },
  ],
  [
    'đuôi viết hoa',
    { 'van-ban/cong-van-22.MDX': letter },
    'van-ban/cong-van-22.MDX',
    'file-extension',
    { says: 'cong-van-22.mdx' },
  ],
  [
    'đuôi .md',
    { 'van-ban/cong-van-22.md': letter },
    'van-ban/cong-van-22.md',
    'file-extension',
    { says: 'cong-van-22.mdx' },
  ],
  [
    'đuôi .yml',
    { 'don-vi/phong-noi-vu.yml': unit },
    'don-vi/phong-noi-vu.yml',
    'file-extension',
    { says: 'phong-noi-vu.yaml' },
  ],
  ['tệp Word', { 'van-ban/cong-van-22.docx': PNG }, 'van-ban/cong-van-22.docx', 'file-extension', { says: 'chép chữ' }],
  ['tệp ở gốc', { 'cong-van-22.mdx': letter }, 'cong-van-22.mdx', 'file-unclaimed', { says: 'van-ban' }],
  [
    'tệp trong thư mục con',
    { 'van-ban/2024/cong-van-22.mdx': letter },
    'van-ban/2024/cong-van-22.mdx',
    'file-nested',
    { says: 'van-ban/cong-van-22.mdx' },
  ],
  [
    'thư mục gõ sai',
    { 'van-bản/cong-van-22.mdx': letter },
    'van-bản/cong-van-22.mdx',
    'file-unclaimed',
    { says: 'van-ban' },
  ],
  [
    'tệp ẩn',
    { 'van-ban/_cong-van-22.mdx': letter },
    'van-ban/_cong-van-22.mdx',
    'file-hidden',
    { says: 'cong-van-22.mdx' },
  ],
  ['tệp do máy tạo', { 'van-ban/Thumbs.db': PNG }, 'van-ban/Thumbs.db', 'file-litter', { warns: true, says: 'xoá' }],
  [
    'hai tệp cùng tên, khác dấu gạch',
    { 'don-vi/phongyte.yaml': unit.replace('Y tế', 'Nội vụ') },
    'don-vi/phongyte.yaml',
    'file-near-collision',
    { warns: true, says: 'phong-y-te' },
  ],
  ['tệp trống', { 'don-vi/phong-noi-vu.yaml': '' }, 'don-vi/phong-noi-vu.yaml', 'file-empty', {}],
  [
    'ảnh PNG mang đuôi SVG',
    { 'huong-dan/muc-luc.svg': PNG },
    'huong-dan/muc-luc.svg',
    'image-unlike',
    { says: '.png' },
  ],
  [
    'ảnh SVG mang đuôi PNG',
    { 'huong-dan/anh.png': baseText('huong-dan/muc-luc.svg') },
    'huong-dan/anh.png',
    'image-unlike',
    { says: '.svg' },
  ],
  ['ảnh PNG cụt', { 'huong-dan/anh.png': PNG.subarray(0, 40) }, 'huong-dan/anh.png', 'image-unlike', { says: 'hỏng' }],
  [
    'ảnh PNG có chiều rộng bằng không',
    { 'huong-dan/anh.png': Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(8), PNG.subarray(24)]) },
    'huong-dan/anh.png',
    'image-unlike',
    { says: 'hỏng' },
  ],
  ['ảnh trống', { 'huong-dan/anh.png': '' }, 'huong-dan/anh.png', 'image-unlike', { says: 'hỏng' }],
  ['ảnh là chữ', { 'huong-dan/anh.jpg': 'Không phải ảnh' }, 'huong-dan/anh.jpg', 'image-unlike', { says: 'hỏng' }],
  [
    'ảnh là trang mạng',
    { 'huong-dan/anh.png': '<!doctype html><html></html>' },
    'huong-dan/anh.png',
    'image-unlike',
    { says: 'hỏng' },
  ],
  [
    'ảnh SVG có mã',
    { 'huong-dan/muc-luc.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>1</script></svg>' },
    'huong-dan/muc-luc.svg',
    'image-unsafe',
    { says: 'script' },
  ],
  [
    'ảnh JPEG cụt',
    { 'huong-dan/anh.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]) },
    'huong-dan/anh.jpg',
    'image-unlike',
    { says: 'hỏng' },
  ],
  ['ảnh GIF', { 'huong-dan/anh.gif': PNG }, 'huong-dan/anh.gif', 'file-extension', { says: '.png' }],
  [
    'ảnh không trang nào dùng',
    { 'huong-dan/anh.png': PNG },
    'huong-dan/anh.png',
    'image-unused',
    { warns: true, says: 'xoá tệp' },
  ],
  ['ảnh có tên viết hoa', { 'huong-dan/Anh-1.png': PNG }, 'huong-dan/Anh-1.png', 'file-name', { says: 'anh-1.png' }],
  [
    'tệp nguồn không văn bản nào dùng',
    { 'nguon/thua.txt': 'Chữ.' },
    'nguon/thua.txt',
    'source-unused',
    { warns: true, says: 'source.file' },
  ],
  [
    'dấu của xung đột trong tệp nguồn',
    {
      'nguon/quyet-dinh-05-qd-ubnd.txt': baseText('nguon/quyet-dinh-05-qd-ubnd.txt').replace(
        'Điều 2',
        '<<<<<<< HEAD\nĐiều 2',
      ),
    },
    'nguon/quyet-dinh-05-qd-ubnd.txt',
    'git-conflict',
    { at: '<<<<<<<', says: '<<<<<<< HEAD' },
  ],
]);
