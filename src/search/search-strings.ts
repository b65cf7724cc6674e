/**
 * The words of search that scripts write. Pages bring them along, so that scripts stay small: as JSON in `data-words`
 * of the form; `{}` is where a number or the query goes.
 */
const both = {
  count: '{} văn bản có nội dung cần tìm',
  countNear: 'Không có kết quả đúng hẳn; {} kết quả gần đúng',
  none: 'Không tìm thấy văn bản nào',
  missing: 'Không có văn bản số {}.',
  failed: 'Không tải được bộ tìm kiếm, chưa thể nói là có hay không. Thử lại, hoặc tải lại trang.',
  broken: 'Chức năng tìm kiếm gặp lỗi. Thử từ khoá khác hoặc xem danh mục văn bản.',
};

/** What both ways to search say. */
export type SearchStrings = typeof both;

export const boxStrings = {
  ...both,
  unit: 'Đơn vị',
  all: 'Xem tất cả kết quả với “{}”',
  marked: 'Đang tô {} chỗ khớp với từ đã tìm.',
  putAway: 'Thôi tô',
};

export const pageStrings = {
  ...both,
  loading: 'Đang tìm…',
  moreProvisions: 'Còn {} điều khoản nữa',
  save: 'Lưu từ khoá',
  unsave: 'Bỏ lưu',
};
