import type { Frame } from '../../outputs/site/frame.ts';

/** One section of the page “Giới thiệu”. */
export interface AboutSection {
  id: string;
  title: string;
  paragraphs: string[];
}

/** What the site says of itself, to the readers. Only what is done and tested stands here. */
export function aboutText({ publisher, contentVersion }: Pick<Frame, 'publisher' | 'contentVersion'>): AboutSection[] {
  return [
    {
      id: 'trang-nay',
      title: 'Trang này để làm gì',
      paragraphs: [
        'Trang đăng văn bản chỉ đạo thành những trang có thể tra cứu đến từng điều khoản, và gom việc mà các văn bản giao cho từng đơn vị thành một danh sách in được.',
        `Cơ quan phụ trách trang: ${publisher}. Phiên bản nội dung: ${contentVersion}.`,
      ],
    },
    {
      id: 'can-cu',
      title: 'Trang không phải là bản gốc',
      paragraphs: [
        'Bản đăng tải để tra cứu; căn cứ pháp lý là văn bản đã ký. Khi bản đăng khác văn bản đã ký thì theo văn bản đã ký, và ban biên tập sửa bản đăng.',
        'Mỗi văn bản ghi rõ bản nguồn là gì, bản nguồn thiếu điều gì, và được công bố theo căn cứ nào. Điều gì bản nguồn không có thì trang ghi là không có.',
      ],
    },
    {
      id: 'bien-tap',
      title: 'Phần nào do biên tập',
      paragraphs: [
        'Lời của văn bản được đăng nguyên văn và in bằng chữ có chân. Tên việc, cách tách việc, lĩnh vực, tên gọi của văn bản không có trích yếu và các ghi chú là của ban biên tập, in bằng chữ không chân.',
        'Câu trích trong mỗi việc được chương trình đối chiếu với điều khoản: không khớp từng chữ thì không đăng được.',
      ],
    },
    {
      id: 'sua-sai',
      title: 'Sửa sai được ghi thế nào',
      paragraphs: [
        'Có ba loại thay đổi, ghi riêng trong lịch sử đăng tải của văn bản: cơ quan ban hành thay đổi (đính chính, sửa đổi, thay thế); sửa bản đăng cho đúng bản nguồn; sửa phần biên tập. Mỗi thay đổi có ngày và nội dung.',
      ],
    },
    {
      id: 'rieng-tu',
      title: 'Quyền riêng tư',
      paragraphs: [
        'Trang không thu thập gì: không có tài khoản, không có công cụ đếm lượt xem, không gọi đến máy chủ nào khác. Việc tìm kiếm diễn ra trong trình duyệt.',
        'Đơn vị được nhớ, tên ghi trên phiếu và các đánh dấu theo dõi (nếu có) chỉ nằm trong trình duyệt của máy đang dùng. Xoá dữ liệu trang web trong trình duyệt là xoá hết.',
      ],
    },
    {
      id: 'tiep-can',
      title: 'Khả năng tiếp cận',
      paragraphs: [
        'Mục tiêu là WCAG 2.2 mức AA trên mọi trang, với độ tương phản chữ từ 7:1. Các mẫu trang được kiểm tra tự động bằng axe ở chế độ sáng, tối, tương phản cao của hệ điều hành và bề ngang 320 px. Kiểm tra tự động không phát hiện được mọi lỗi; trang chưa được một tổ chức độc lập đánh giá.',
        'Đọc văn bản, xem việc của đơn vị và in phiếu dùng được khi tắt JavaScript; riêng tìm kiếm cần JavaScript.',
      ],
    },
  ];
}
