/**
 * The words of search that scripts write; those that pages print are in `strings.ts`, which is too big to send. One
 * object per script, so that each brings its own only.
 */
export const resultStrings = {
  count: (found: number) => `${found} văn bản có nội dung cần tìm`,
  countNear: (found: number) => `Không có kết quả đúng hẳn; ${found} kết quả gần đúng`,
  none: 'Không tìm thấy văn bản nào',
  failed: 'Không tải được bộ tìm kiếm',
  failedHelp: 'Chưa thể nói là có hay không có kết quả. Kiểm tra kết nối mạng rồi thử lại.',
  all: (query: string) => `Xem mọi kết quả cho “${query}”`,
};

export const pageStrings = {
  loading: 'Đang tìm…',
  near: 'Kết quả gần đúng',
  retry: 'Thử lại',
  more: 'Xem thêm kết quả',
  notFound: (query: string) => `Không thấy đúng “${query}”. `,
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

export const arrivalStrings = {
  highlighted: (count: number) => `Đang tô ${count} chỗ khớp với từ đã tìm.`,
  putAway: 'Thôi tô',
};
