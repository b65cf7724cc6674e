/** Said where nothing can be compared: everywhere, and to whom has the command at hand. */
export const FAULTY = 'Nội dung còn lỗi nên chưa xem trước được.';
export const FAULTY_HERE = `${FAULTY} Xem lỗi và cách sửa: npm run check`;
export const NOTHING_BEFORE = 'Không có bản trước để so sánh.';
