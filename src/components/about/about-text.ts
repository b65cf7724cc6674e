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
      title: 'Mục đích',
      paragraphs: [
        'Trang thông tin đăng văn bản chỉ đạo để tra cứu đến từng điều khoản và tổng hợp nhiệm vụ giao cho từng đơn vị.',
        `Cơ quan phụ trách Trang thông tin: ${publisher}. Phiên bản nội dung: ${contentVersion}.`,
      ],
    },
    {
      id: 'can-cu',
      title: 'Giá trị của nội dung đăng tải',
      paragraphs: [
        'Nội dung đăng tải để tra cứu, không thay thế văn bản đã ký. Trường hợp có khác biệt, áp dụng văn bản đã ký; Văn phòng sẽ sửa nội dung đăng tải.',
        'Mỗi văn bản ghi rõ văn bản nguồn là gì, văn bản nguồn thiếu điều gì, và được công bố theo căn cứ nào. Thông tin văn bản nguồn không có được ghi rõ là không có.',
      ],
    },
    {
      id: 'bien-tap',
      title: 'Phần do Văn phòng biên tập',
      paragraphs: [
        'Lời của văn bản được đăng nguyên văn và trình bày bằng phông chữ có chân. Tên nhiệm vụ, cách tách nhiệm vụ, lĩnh vực, tên gọi của văn bản không có trích yếu và các ghi chú là của Văn phòng, trình bày bằng phông chữ không chân.',
        'Phần trích trong mỗi nhiệm vụ được đối chiếu tự động với nguyên văn.',
      ],
    },
    {
      id: 'sua-sai',
      title: 'Đính chính',
      paragraphs: [
        'Có ba loại thay đổi, ghi riêng trong lịch sử đăng tải của văn bản: cơ quan ban hành thay đổi (đính chính, sửa đổi, thay thế); sửa bản đăng cho đúng văn bản nguồn; sửa phần biên tập. Mỗi thay đổi có ngày và nội dung.',
      ],
    },
    {
      id: 'rieng-tu',
      title: 'Quyền riêng tư',
      paragraphs: [
        'Trang thông tin không thu thập dữ liệu: không có tài khoản, không đếm lượt xem, không kết nối máy chủ khác.',
        'Việc tìm kiếm diễn ra trong trình duyệt. Từ khoá và điều kiện lọc nằm sau dấu # của đường dẫn; trình duyệt không gửi phần này cho máy chủ. Đường dẫn cũ ghi từ khoá sau dấu ? (q= hoặc tim=) vẫn mở được, nhưng máy chủ ghi lại từ khoá trong đường dẫn đó.',
        'Trình duyệt đang dùng lưu, không gửi đi: 8 từ khoá tìm gần đây, các từ khoá đã lưu (tối đa 20), đơn vị đã chọn, tên đơn vị ghi trên phiếu, tiến độ, kết quả và ghi chú của từng nhiệm vụ, số lần đã xuất tệp, danh mục nhiệm vụ đã thấy ở lần xem trước, bản nháp ở trang Soạn văn bản để đăng. Nội dung này chỉ rời trình duyệt khi đơn vị tự xuất tệp hoặc tự gửi đường dẫn chia sẻ.',
        'Xoá được bằng nút Xoá ở trang Tìm kiếm và ở danh sách của đơn vị, hoặc bằng cách xoá dữ liệu trình duyệt.',
      ],
    },
    {
      id: 'tiep-can',
      title: 'Khả năng tiếp cận',
      paragraphs: [
        'Mục tiêu là WCAG 2.2 mức AA trên mọi trang. Các mẫu trang được kiểm tra tự động bằng axe ở chế độ sáng, tối, tương phản cao của hệ điều hành và bề ngang 320 px. Kiểm tra tự động không phát hiện được mọi lỗi; Trang thông tin chưa được một tổ chức độc lập đánh giá.',
        'Kết quả đo ngày 30/11/2026 trên các mẫu trang: độ tương phản của chữ từ 7:1 (chữ cỡ lớn từ 4,5:1) ở nền sáng và nền tối; trên điện thoại, nút và đường dẫn đứng riêng cao từ 44 px; phóng to 200% hoặc giãn chữ theo WCAG 1.4.12 không làm trang tràn ngang; thanh cố định không che mục đang chọn bằng bàn phím; đường dẫn cùng tên dẫn đến cùng một nơi.',
        'Đọc văn bản, xem nhiệm vụ của đơn vị và in phiếu dùng được khi tắt JavaScript; riêng tìm kiếm cần JavaScript.',
      ],
    },
  ];
}
