/**
 * The words of search that scripts write. Pages bring them along, so that scripts stay small: as JSON in `data-words`
 * of the form; `{}` is where a number or the query goes.
 */
const both = {
  count: 'Tìm thấy {} kết quả',
  countNear: 'Không có kết quả khớp hoàn toàn; {} kết quả gần đúng',
  none: 'Không tìm thấy kết quả nào',
  loading: 'Đang tìm…',
  wordless: 'Chưa có từ nào để tìm. Hãy nhập chữ hoặc số.',
  missing: 'Không có văn bản số {}.',
  failed: 'Chưa tìm được vì không tải được dữ liệu tìm kiếm. Thử lại, hoặc tải lại trang.',
  broken: 'Chức năng tìm kiếm gặp lỗi. Thử từ khoá khác hoặc xem danh mục văn bản.',
};

/** What both ways to search say. */
export type SearchStrings = typeof both;

export const boxStrings = {
  ...both,
  all: 'Xem tất cả kết quả với “{}”',
};

/** What parts of the box say that few pages ever need: they bring it along themselves. */
export const hereStrings = { title: 'Trong văn bản này' };
export const recentStrings = { title: 'Tìm kiếm gần đây' };
export const arrivalStrings = { marked: '{} chỗ có từ đã tìm.', putAway: 'Bỏ tô sáng' };

export const pageStrings = {
  ...both,
  moreProvisions: 'Xem thêm {} đoạn',
  save: 'Lưu từ khoá',
  unsave: 'Bỏ lưu',
};
