/** Words of a day, for the pages of months and for the script that shows any day. */
export const dayWords = {
  documentsOn: (day: string) => `Văn bản đã đăng tính đến ngày ${day}`,
  dutiesOn: (day: string) => `Nhiệm vụ của từng đơn vị ngày ${day}`,
  noDocuments: 'Đến ngày này chưa có văn bản nào được đăng.',
  noDuties: 'Vào ngày này chưa có nhiệm vụ nào phải thực hiện.',
  notKept: 'không có bản của ngày này',
  shown: (day: string) => `Đang xem ngày ${day}.`,
  failed: 'Không tải được dữ liệu. Kiểm tra kết nối rồi mở lại trang.',
};
