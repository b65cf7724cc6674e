/**
 * The words of search that scripts write. Pages bring them along, so that scripts stay small: as JSON in `data-words`
 * of the form; `{}` is where a number or the query goes.
 */
const both = {
  count: '{} văn bản có nội dung cần tìm',
  countNear: 'Không có kết quả đúng hẳn; {} kết quả gần đúng',
  none: 'Không tìm thấy văn bản nào',
  missing: 'Không có văn bản số {}.',
  failed: 'Không tải được bộ tìm kiếm, chưa thể nói là có hay không. Kiểm tra kết nối mạng rồi thử lại.',
  broken: 'Bộ tìm kiếm gặp lỗi, chưa thể nói là có hay không. Thử tìm bằng từ khác hoặc mở sổ đăng ký văn bản.',
};

/** What both ways to search say. */
export type SearchStrings = typeof both;

export const boxStrings = {
  ...both,
  all: 'Xem mọi kết quả cho “{}”',
  marked: 'Đang tô {} chỗ khớp với từ đã tìm.',
  putAway: 'Thôi tô',
};

export const pageStrings = {
  ...both,
  loading: 'Đang tìm…',
  near: 'Kết quả gần đúng',
  retry: 'Thử lại',
  more: 'Xem thêm kết quả',
  moreProvisions: 'Còn {} điều khoản nữa',
  notFound: 'Không thấy đúng “{}”. ',
  didYouMean: 'Có phải bạn muốn tìm ',
  hints: ['Gõ ít chữ hơn, hoặc chỉ gõ số, ký hiệu văn bản.', 'Gõ có dấu hay không dấu đều được.'],
  withoutFilters: 'Tìm lại, bỏ các điều kiện lọc',
  register: 'Mở sổ đăng ký văn bản',
  recent: 'Tìm gần đây',
  saved: 'Đã lưu',
  save: 'Lưu tìm kiếm này',
  unsave: 'Bỏ lưu tìm kiếm này',
  clear: 'Xoá',
};
