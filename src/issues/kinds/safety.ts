import { kindsOf } from './issue-kind.ts';

/** What must never be published. */
export const SAFETY_KINDS = kindsOf('safety', {
  'secret-mark': {
    severity: 'error',
    title: 'Dấu chỉ độ mật',
    meaning: 'Tệp có dấu chỉ độ mật. Văn bản mật không được đăng; thư báo không nhắc lại chữ đã thấy.',
    remedy:
      'Lấy tệp ra khỏi kho ngay, báo người phụ trách bảo vệ bí mật nhà nước. Nếu tệp đã lên kho chung, báo cả người bảo trì: xoá tệp chưa xoá lịch sử.',
  },
  'personal-data': {
    severity: 'error',
    title: 'Dữ liệu cá nhân',
    meaning: 'Tệp có số căn cước, số điện thoại di động hoặc dữ liệu riêng của một người. Thư báo che số ấy.',
    remedy: 'Bỏ số ấy khỏi bản đăng. Nếu tệp đã lên kho chung, báo người bảo trì: xoá tệp chưa xoá lịch sử.',
  },
});
