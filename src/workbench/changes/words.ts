export const changeWords = {
  heading: 'Lần thay đổi này',
  add: 'Ghi lần thay đổi này',
  addHint: 'Văn bản đã đăng thì mỗi lần sửa ghi một mục, để người đọc biết đã sửa gì.',
  withdrawal: {
    heading: 'Thu hồi văn bản này',
    hint: 'Chỉ dành cho văn bản đăng nhầm hoặc không được phép đăng; văn bản hết hiệu lực thì không thu hồi. Trên Trang thông tin còn lại đường dẫn, trích yếu, lý do thu hồi và lịch sử.',
    note: 'Lý do thu hồi',
    noNote: 'Ghi lý do: người đọc mở đường dẫn của văn bản thì thấy lý do này.',
    button: 'Thu hồi',
    files:
      'Đăng bằng một nút thì tệp nguồn và tệp kèm theo cũng được xoá khỏi thư mục nội dung; lưu tệp rồi chép tay thì tự xoá các tệp đó.',
  },
};
