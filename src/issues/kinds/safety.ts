import { kindsOf } from './issue-kind.ts';

/** What must never be published. */
export const SAFETY_KINDS = kindsOf('safety', {
  'secret-mark': {
    severity: 'error',
    title: 'Dấu chỉ độ mật',
    meaning:
      'Tệp có dấu chỉ độ mật, hoặc câu chỉ có trên văn bản mật. Văn bản mật không được đăng; thông báo không hiển thị nội dung. Các lỗi khác của tệp chỉ nêu mã và dòng.',
    remedy:
      'Lấy tệp ra khỏi kho ngay, báo người phụ trách bảo vệ bí mật nhà nước. Nếu tệp đã vào kho, chạy npm run check -- --history và báo cả người bảo trì: xoá tệp chưa xoá lịch sử. Nếu đoạn chỉ nói về độ mật, người phụ trách cho phép đoạn đó ở release.allowed.',
  },
  'personal-data': {
    severity: 'error',
    title: 'Dữ liệu cá nhân',
    meaning:
      'Tệp có số căn cước, số điện thoại di động, số hộ chiếu, mã số bảo hiểm, số tài khoản hoặc số khác của một người, kể cả trong tên tệp, ghi chú và thuộc tính của thẻ. Thông báo không hiển thị số này.',
    remedy:
      'Bỏ số này, hoặc thay bằng chỗ lược như mẫu; văn bản nguồn cũng thay như vậy. Số được phép công khai thì người có thẩm quyền cho phép đoạn đó ở release.allowed. Nếu tệp đã vào kho, chạy npm run check -- --history và báo người bảo trì: xoá tệp chưa xoá lịch sử.',
    right: 'Đầu mối: ông Nguyễn Văn A, điện thoại [đã lược: số điện thoại].',
  },
});
