import { kindsOf } from './issue-kind.ts';

/** Pages of the handbook and their images. */
export const PAGE_KINDS = kindsOf('pages', {
  'page-construct': {
    severity: 'error',
    title: 'Cách viết mà trang hướng dẫn không dùng',
    meaning:
      'Trang hướng dẫn chỉ nhận đoạn, tiêu đề, danh sách, bảng, ảnh, đường dẫn và mã giữa hai dấu `; cách viết này nằm ngoài số đó, hoặc chương trình không đọc được.',
    remedy: 'Viết lại như đoạn thường. Thông báo lỗi cho biết cách viết thay.',
    wrong: 'Phần một.\n\n-----\n\nPhần hai.',
    right: '## Phần một\n\nLời.\n\n## Phần hai\n\nLời.',
  },
  'page-empty': {
    severity: 'error',
    title: 'Trang hướng dẫn không có lời',
    meaning: 'Sau phần thông tin không có chữ nào, nên trang chỉ có tên.',
    remedy: 'Viết lời của trang, hoặc xoá tệp.',
  },
  'page-heading': {
    severity: 'error',
    title: 'Tiêu đề của trang hướng dẫn',
    meaning:
      'Tên trang đã là tiêu đề cấp một, nên trong trang tiêu đề bắt đầu từ ##. Dòng dấu = hoặc - ngay dưới một đoạn cũng biến đoạn này thành tiêu đề.',
    remedy: 'Viết tiêu đề bằng ## ở đầu dòng; để dòng trống giữa đoạn và dòng dấu, hoặc xoá dòng dấu.',
    wrong: '# Cách ghi',
    right: '## Cách ghi',
  },
  'page-image': {
    severity: 'error',
    title: 'Ảnh của trang hướng dẫn',
    meaning: 'Ảnh của trang phải nằm trong thư mục của sách hướng dẫn và có lời tả cho người không nhìn thấy ảnh.',
    remedy: 'Chép ảnh vào content/huong-dan/, đặt tên chữ thường không dấu, viết lời tả trong ngoặc vuông.',
    wrong: '![](https://example.gov.vn/anh.png)',
    right: '![Nút Xuất tệp tiến độ ở cuối trang](nut-xuat.png)',
  },
  'image-unlike': {
    severity: 'error',
    title: 'Ảnh không đúng như đuôi tệp',
    meaning: 'Nội dung tệp không phải loại ảnh mà đuôi tệp nói, hoặc ảnh đã hỏng; trình duyệt sẽ không hiện ảnh.',
    remedy: 'Xuất lại ảnh đúng dạng, hoặc đổi đuôi tệp như thông báo gợi ý.',
  },
  'image-unsafe': {
    severity: 'error',
    title: 'Ảnh SVG chứa hơn hình vẽ',
    meaning: 'Tệp SVG có thể mang mã chương trình hoặc gọi ra trang khác. Chỉ nhận SVG gồm hình vẽ và chữ.',
    remedy: 'Xuất lại dạng SVG thuần (plain SVG) từ chương trình vẽ, hoặc xuất thành PNG.',
  },
});
