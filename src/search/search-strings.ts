/**
 * The words of search that scripts write. Pages bring them along, so that scripts stay small: as JSON in `data-words`
 * of the form; `{}` is where a number or the query goes.
 */
export const boxStrings = {
  count: '{} văn bản có nội dung cần tìm',
  countNear: 'Không có kết quả đúng hẳn; {} kết quả gần đúng',
  none: 'Không tìm thấy văn bản nào',
  failed: 'Không tải được bộ tìm kiếm, chưa thể nói là có hay không. Kiểm tra kết nối mạng rồi thử lại.',
  all: 'Xem mọi kết quả cho “{}”',
  marked: 'Đang tô {} chỗ khớp với từ đã tìm.',
  putAway: 'Thôi tô',
};

export const pageStrings = {
  count: boxStrings.count,
  countNear: boxStrings.countNear,
  none: boxStrings.none,
  failed: boxStrings.failed,
  loading: 'Đang tìm…',
  near: 'Kết quả gần đúng',
  retry: 'Thử lại',
  more: 'Xem thêm kết quả',
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
