import { kindsOf } from './issue-kind.ts';

/** Files of the content folder as such: their names, places and sizes. */
export const FILE_KINDS = kindsOf('files', {
  'content-folder-missing': {
    severity: 'error',
    title: 'Không có thư mục nội dung',
    meaning: 'Chương trình không thấy thư mục chứa nội dung, nên chưa đọc được tệp nào.',
    remedy:
      'Chạy lệnh ở thư mục gốc của kho tài liệu. Nếu nội dung để nơi khác, hỏi người bảo trì về biến CONTENT_DIR.',
  },
  'content-folder-too-large': {
    severity: 'error',
    title: 'Thư mục nội dung quá lớn',
    meaning: 'Thư mục có quá nhiều tệp hoặc quá nhiều chữ, thường vì chọn nhầm thư mục. Chương trình chưa đọc tệp nào.',
    remedy:
      'Chuyển những gì không phải nội dung của Trang thông tin ra ngoài. Nếu nội dung để nơi khác, hỏi người bảo trì về biến CONTENT_DIR.',
  },
  'site-missing': {
    severity: 'error',
    title: 'Thiếu tệp thông tin chung (trang.yaml)',
    meaning:
      'Không có tệp trang.yaml. Tệp này cho biết tên, cơ quan phụ trách và đường dẫn của Trang thông tin; thiếu tệp này thì không dựng được trang nào.',
    remedy: 'Tạo tệp trang.yaml ở đầu thư mục nội dung, có đủ bốn mục như mẫu.',
    right:
      "name: Văn bản chỉ đạo\npublisher: Văn phòng HĐND và UBND\ndescription: Văn bản chỉ đạo của Uỷ ban nhân dân\nurl: 'https://vanban.example.gov.vn'",
  },
  'file-unclaimed': {
    severity: 'error',
    title: 'Tệp đặt sai vị trí',
    meaning: 'Tệp nằm ở chỗ không dùng đến. Tệp không đăng đều được thông báo.',
    remedy:
      'Chuyển tệp vào đúng thư mục: văn bản vào van-ban, đơn vị vào don-vi, văn bản nguồn vào nguon. Tệp không dùng thì cất ngoài thư mục nội dung.',
    wrong: 'content/cong-van-12.mdx',
    right: 'content/van-ban/cong-van-12.mdx',
  },
  'attachment-unlike': {
    severity: 'error',
    title: 'Tệp kèm theo không đúng với đuôi tệp',
    meaning: 'Nội dung của tệp không phải loại mà đuôi tệp nói, hoặc tệp bị hỏng, có mật khẩu.',
    remedy: 'Mở tệp bằng chương trình của loại tệp đó rồi lưu lại; tệp có mật khẩu thì xin bản không có mật khẩu.',
  },
  'attachment-unsafe': {
    severity: 'error',
    title: 'Tệp kèm theo có thứ không được đăng',
    meaning:
      'Trong tệp có mã chương trình, macro, tệp khác hoặc khoá mã hoá: người mở tệp có thể gặp nguy hiểm, và không ai kiểm tra được trong đó có gì.',
    remedy:
      'Không sửa tệp đã ký số. Xin cơ quan ký xuất bản không có những thứ đó, hoặc in ra PDF rồi đăng bản in với tên gọi đúng.',
  },
  'file-extension': {
    severity: 'error',
    title: 'Sai đuôi tệp',
    meaning:
      'Đuôi tệp (phần sau dấu chấm cuối) không phải đuôi của thư mục này, nên chương trình không biết đọc tệp thế nào.',
    remedy:
      'Văn bản mang đuôi .mdx, đơn vị .yaml, văn bản nguồn .txt, đều viết thường. Tệp Word, PDF thì chép chữ sang tệp mới, không chỉ đổi tên.',
    wrong: 'van-ban/cong-van-12.MDX\nvan-ban/cong-van-12.docx',
    right: 'van-ban/cong-van-12.mdx',
  },
  'file-nested': {
    severity: 'error',
    title: 'Tệp nằm trong thư mục con',
    meaning:
      'Tệp nằm trong một thư mục con. Tên tệp là đường dẫn của trang, nên mọi văn bản nằm cạnh nhau, không chia thư mục.',
    remedy: 'Chuyển tệp ra ngoài thư mục con; cần phân biệt năm thì ghi năm vào tên tệp.',
    wrong: 'van-ban/2023/cong-van-12.mdx',
    right: 'van-ban/cong-van-12-2023.mdx',
  },
  'file-hidden': {
    severity: 'error',
    title: 'Tệp ẩn',
    meaning:
      'Tên tệp bắt đầu bằng dấu chấm hoặc gạch dưới. Máy coi đó là tệp ẩn, nên nó không được đọc và không được đăng.',
    remedy: 'Đổi tên cho bắt đầu bằng chữ hoặc số. Bản nháp thì cất ngoài thư mục nội dung: kho tài liệu là công khai.',
    wrong: 'van-ban/_cong-van-12.mdx',
    right: 'van-ban/cong-van-12.mdx',
  },
  'file-litter': {
    severity: 'warning',
    title: 'Tệp do máy tự tạo',
    meaning: 'Máy tính hoặc trình soạn thảo tự tạo ra tệp này, ví dụ khi đang mở một tệp Word. Tệp không dùng đến.',
    remedy: 'Đóng chương trình đang mở tệp rồi xoá tệp này.',
    wrong: 'van-ban/Thumbs.db\nvan-ban/~$cong-van.docx',
  },
  'file-link': {
    severity: 'error',
    title: 'Lối tắt thay cho tệp',
    meaning:
      'Đây chỉ là lối tắt dẫn đến một tệp nằm nơi khác. Máy khác không có tệp này nên sẽ không dựng được Trang thông tin.',
    remedy: 'Xoá lối tắt, sao chép tệp vào thư mục này.',
  },
  'file-special': {
    severity: 'error',
    title: 'Không phải tệp văn bản',
    meaning: 'Mục này trong thư mục không phải tệp văn bản mà là đối tượng của hệ điều hành.',
    remedy: 'Xoá khỏi thư mục nội dung; chưa xác định là gì thì hỏi người bảo trì.',
  },
  'folder-like-file': {
    severity: 'error',
    title: 'Thư mục mang tên như tệp',
    meaning: 'Một thư mục mang tên như tệp. Người xem dễ tưởng văn bản đã được đăng.',
    remedy: 'Nếu bên trong có văn bản thì chuyển tệp ra ngoài rồi xoá thư mục.',
    wrong: 'van-ban/cong-van-12.mdx/   (thư mục)',
    right: 'van-ban/cong-van-12.mdx    (tệp)',
  },
  'file-name': {
    severity: 'error',
    title: 'Tên tệp không dùng được',
    meaning:
      'Tên tệp thành đường dẫn của trang, nên chỉ dùng chữ thường không dấu, chữ số và dấu gạch ngang, không quá dài.',
    remedy: 'Đổi tên tệp như thông báo lỗi gợi ý. Văn bản đã đăng thì hỏi người bảo trì trước, vì đường dẫn cũ sẽ mất.',
    wrong: 'van-ban/Công văn 12.mdx',
    right: 'van-ban/cong-van-12.mdx',
  },
  'file-reserved': {
    severity: 'error',
    title: 'Tên tệp đã dành cho việc khác',
    meaning:
      'Windows giữ riêng một số tên (con, aux, nul, com1 …): kho có tệp mang tên này thì máy Windows không tải về được. Tên index là của trang danh sách.',
    remedy: 'Đặt tên khác.',
    wrong: 'don-vi/con.yaml',
    right: 'don-vi/phong-con-nguoi.yaml',
  },
  'content-empty': {
    severity: 'warning',
    title: 'Chưa có văn bản nào',
    meaning: 'Thư mục nội dung chưa có văn bản nào, nên Trang thông tin chỉ có các trang trống.',
    remedy: 'Thêm văn bản vào thư mục van-ban. Nếu văn bản để ở nơi khác, hỏi người bảo trì về biến CONTENT_DIR.',
  },
  'file-collision': {
    severity: 'error',
    title: 'Hai tệp trùng tên',
    meaning: 'Hai tệp có tên như nhau, chỉ khác chữ hoa, dấu hoặc đuôi. Nhiều máy coi chúng là một và sẽ mất một tệp.',
    remedy: 'Xem hai tệp có phải một văn bản không. Phải thì bỏ một tệp; không thì đặt tên khác hẳn.',
    wrong: 'van-ban/cong-van-12.mdx\nvan-ban/Cong-Van-12.mdx',
    right: 'van-ban/cong-van-12-2022.mdx\nvan-ban/cong-van-12-2023.mdx',
  },
  'file-near-collision': {
    severity: 'warning',
    title: 'Hai tên tệp chỉ khác dấu gạch',
    meaning: 'Hai tên tệp chỉ khác nhau ở dấu gạch: người đọc đường dẫn dễ nhầm.',
    remedy: 'Nếu là một văn bản thì bỏ một tệp; nếu là hai thì đặt tên khác hẳn.',
    wrong: 'van-ban/cong-van-1-2.mdx\nvan-ban/cong-van-12.mdx',
  },
  'file-shadows-page': {
    severity: 'error',
    title: 'Trang hướng dẫn trùng đường dẫn của chương trình',
    meaning:
      'Chương trình tự làm trang giải thích mã lỗi ở đường dẫn này, nên tệp hướng dẫn cùng tên sẽ không được đăng.',
    remedy: 'Đặt tên khác cho tệp.',
    wrong: 'huong-dan/ma-loi.mdx',
    right: 'huong-dan/cach-sua-loi.mdx',
  },
  'file-empty': {
    severity: 'error',
    title: 'Tệp trống',
    meaning: 'Tệp không có chữ nào, nên không có gì để đăng.',
    remedy: 'Ghi nội dung vào tệp, hoặc xoá tệp.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'Tệp quá lớn',
    meaning: 'Tệp dài quá mức một văn bản có thể dài; thường vì có ảnh hoặc dữ liệu lẫn trong chữ.',
    remedy: 'Bỏ phần không phải chữ. Văn bản quả thật rất dài thì tách phụ lục thành văn bản riêng.',
  },
  'more-errors': {
    severity: 'error',
    title: 'Còn lỗi chưa nêu',
    meaning: 'Có rất nhiều lỗi; chỉ những lỗi đầu được nêu. Nhiều lỗi như vậy thường có chung một nguyên nhân.',
    remedy: 'Sửa các lỗi đã nêu, trước hết là lỗi đầu tiên, rồi kiểm tra lại.',
  },
  'more-warnings': {
    severity: 'warning',
    title: 'Còn cảnh báo chưa nêu',
    meaning: 'Có rất nhiều cảnh báo; chỉ những cảnh báo đầu được nêu.',
    remedy: 'Xem các cảnh báo đã nêu; sửa xong thì kiểm tra lại.',
  },
  'file-unreadable': {
    severity: 'error',
    title: 'Không đọc được tệp',
    meaning: 'Máy không cho mở tệp, thường vì tệp của người dùng khác hoặc ổ đĩa có lỗi.',
    remedy: 'Kiểm tra quyền đọc của tệp, rồi chạy lại.',
  },
});
