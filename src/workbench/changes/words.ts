export const changeWords = {
  heading: 'Lần thay đổi này',
  add: 'Ghi lần thay đổi này',
  addHint: 'Văn bản đã đăng thì mỗi lần sửa ghi một mục, để người đọc biết đã sửa gì.',
};
