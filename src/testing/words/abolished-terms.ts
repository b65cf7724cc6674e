/** A way of writing that the words people read have given up, and what stands there now. */
export interface AbolishedTerm {
  /** As it would stand in a sentence; a placeholder of a template is `{}`. */
  pattern: RegExp;
  use: string;
}

/** Matches whole words only: “ấy” is not in “thấy”. */
const words = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');

const CITED_KINDS = 'Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông báo|Chỉ thị|Kế hoạch|Công văn|Hướng dẫn';
const COUNTING = '\\d+|\\{\\}|tên|mã|số|các|mọi|mỗi|một|từng|hai|những|nhiều|thêm|giao';

/** One word for one thing: what is refused in interface, handbook and messages, with the word to write instead. */
export const ABOLISHED_TERMS: readonly AbolishedTerm[] = [
  { pattern: words('trang đầu(?! tiên)'), use: 'Trang chủ' },
  { pattern: words('trang đang đăng|dựng (?:được )?trang(?! thông tin| nào)|có trên trang'), use: 'Trang thông tin' },
  {
    pattern: words('trang (?:chỉ ghi|ghi là|nói|sẽ ghi|sẽ nói|nhớ|tự|hỏi|không (?:dùng|gửi|thu))'),
    use: 'Trang thông tin',
  },
  { pattern: words('(?:nội dung của|thông tin về|tệp nói về|phụ trách) trang(?! thông tin)'), use: 'Trang thông tin' },
  { pattern: words('(?:ban|do|của|người|lời) biên tập'), use: 'Văn phòng' },
  { pattern: words('việc phải làm'), use: 'nhiệm vụ' },
  { pattern: words(`(?:${COUNTING}) việc(?! làm)`), use: 'nhiệm vụ' },
  { pattern: words('sổ đăng ký'), use: 'Danh mục văn bản' },
  { pattern: words('(?<!văn )bản nguồn|bản gốc'), use: 'văn bản nguồn' },
  { pattern: words('chưa rõ|không rõ|chưa biết|chưa có thông tin, chờ'), use: 'Chưa xác định, Không có' },
  { pattern: words('thư báo|lá thư'), use: 'thông báo lỗi' },
  { pattern: words('lần ghi'), use: 'lần cập nhật' },
  { pattern: words('ghi (?:thay đổi )?vào kho'), use: 'lưu vào kho' },
  { pattern: words('làm ngược'), use: 'hoàn tác lần cập nhật' },
  { pattern: words('liên kết|địa chỉ(?! IP| cơ quan)'), use: 'đường dẫn' },
  { pattern: words('anh,? chị|bạn|mình'), use: 'đơn vị, hoặc câu không có người' },
  { pattern: words('bấm|nhấn (?:nút|vào)'), use: 'nhấn (phím), chọn (nút)' },
  { pattern: words('(?<!sắp )xếp theo|lọc, xếp'), use: 'Sắp xếp' },
  { pattern: words('những gì (?:đơn vị )?đã ghi'), use: 'tiến độ đã ghi' },
  { pattern: words('được giao thực hiện'), use: 'Thực hiện' },
  { pattern: words('(?<!phiên |văn )bản (?:\\{\\}|\\d+)|bản của (?:việc|nhiệm vụ)'), use: 'lần sửa' },
  { pattern: /^Ký hiệu:$/gu, use: 'Chú thích:' },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:${CITED_KINDS}) \\d+\\p{L}?[/-]`, 'gu'),
    use: 'số: “Nghị định số 30/2020/NĐ-CP”',
  },
  { pattern: words('(?:\\{\\}|công văn|văn bản) không quy định'), use: 'không nêu' },
  { pattern: words('ấy'), use: 'này, đó' },
  { pattern: words('bởi(?! vì)'), use: '“Văn bản thay thế”, “theo”, hoặc câu chủ động' },
  { pattern: words('người lập biểu'), use: 'Người lập phiếu' },
  { pattern: words('tổng hợp kết quả của các đơn vị'), use: 'Tổng hợp kết quả thực hiện nhiệm vụ' },
  { pattern: words('đích danh'), use: 'giao trực tiếp' },
  { pattern: words('thỏa thuận'), use: 'thoả thuận' },
];

/** Words that only look abolished where they stand, each with the reason. */
export const RIGHT_WHERE_THEY_STAND: readonly { file: string; text: string; why: string }[] = [
  { file: 'src/strings/site-strings.ts', text: 'Địa chỉ', why: 'the postal address of the office, under Liên hệ' },
  {
    file: 'src/strings/memory-strings.ts',
    text: 'Bạn đang ở đây',
    why: 'what every map and timeline says of the place where one is',
  },
];
