/** The words of what can be done where the page was opened by `npm run soan`. */
export const machineWords = {
  privacy:
    'Văn bản chỉ được xử lý trên máy này. Khi chọn “Ghi và đăng”, văn bản mới được ghi vào thư mục nội dung và đăng.',
  step: 'Ghi và đăng',
  next: 'Tiếp tục: Ghi và đăng',
  lost: 'Mất liên lạc với lệnh npm run soan. Bản nháp vẫn được giữ trong trình duyệt; xem cửa sổ của lệnh còn chạy không rồi tải lại trang.',

  stored: {
    heading: 'Sửa văn bản đã có',
    label: 'Văn bản trong thư mục nội dung',
    hint: 'Nhập số, ký hiệu hoặc tên tệp rồi chọn trong danh sách.',
    open: 'Mở để sửa',
    one: (name: string, slug: string) => `${name} (${slug})`,
    unknown: 'Không có văn bản này trong thư mục nội dung. Chọn trong danh sách.',
    gone: 'Không mở được tệp của văn bản này. Tải lại trang rồi chọn lại.',
    new: 'Đưa văn bản mới vào',
  },

  publish: {
    author: 'Họ tên người đăng',
    authorHint: 'Được ghi cùng lần đăng. Trình duyệt này nhớ cho lần sau.',
    button: 'Ghi và đăng',
    rest: 'Đăng tiếp',
    running: 'Đang đăng. Có thể đóng trang này: việc đăng vẫn chạy đến hết.',
    course: 'Các bước của lần đăng này',
    stages: {
      receive: 'Nhận thay đổi của người khác',
      check: 'Kiểm tra',
      save: 'Ghi tệp vào thư mục nội dung',
      commit: 'Ghi vào lịch sử',
      send: 'Gửi lên kho chung',
      release: 'Thay Trang thông tin',
    },
    states: { begun: 'đang làm', done: 'xong', skipped: 'bỏ qua', stopped: 'dừng' },
    open: 'Xem trang đã đăng',
    issue: (file: string, line: number, message: string, fix: string) =>
      `${file}, dòng ${line}: ${message} Sửa: ${fix}`,
    onlyFiles: 'Chỉ lấy tệp, chưa đăng',
  },

  conflict: {
    merged: 'Gộp cả hai bản rồi xem lại',
    mergedDone: 'Đã gộp thay đổi của người khác vào bản đang soạn. Xem lại ở bước Xem và sửa rồi đăng.',
    theirs: 'Mở bản của người khác',
    mine: 'Đăng bản đang soạn, thay bản đó',
    confirmMine: 'Bản đang soạn sẽ thay bản người khác vừa đăng. Bản đó vẫn còn trong lịch sử. Đăng?',
  },
};
