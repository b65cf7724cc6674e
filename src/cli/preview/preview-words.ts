/** Said where nothing can be compared. */
export const FAULTY = 'Nội dung còn lỗi nên chưa xem trước được: chạy npm run check';
export const NOTHING_BEFORE = 'Không có bản trước để so sánh.';
