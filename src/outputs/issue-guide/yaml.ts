import type { Meanings } from './meaning.ts';

export const YAML = {
  'git-conflict': {
    meaning: 'Hai người cùng sửa một chỗ và máy giữ lại cả hai bản, ngăn bằng các dòng <<<<<<<, ======= và >>>>>>>.',
    remedy: 'Chọn bản đúng (hoặc ghép hai bản), rồi xoá cả ba dòng dấu ấy.',
    wrong: '<<<<<<< HEAD\nstatus: active\n=======\nstatus: closed\n>>>>>>> ban-sua',
    right: 'status: active',
  },
  'frontmatter-missing': {
    meaning:
      'Tệp không có phần thông tin ở đầu, nên không biết số, ngày, cơ quan ban hành của văn bản, hay tên của trang hướng dẫn.',
    remedy: 'Thêm phần thông tin giữa hai dòng --- ở đầu tệp.',
    wrong: '1. Phòng Y tế chủ trì …',
    right: '---\nsystem: state\ntypeName: Công văn\n…\n---\n\n1. Phòng Y tế chủ trì …',
  },
  'frontmatter-unclosed': {
    meaning: 'Phần thông tin không có dòng --- thứ hai, nên không biết lời văn bắt đầu từ đâu.',
    remedy: 'Thêm một dòng --- ngay sau mục cuối của phần thông tin.',
    wrong: '---\ntypeName: Công văn\n\n1. Phòng Y tế …',
    right: '---\ntypeName: Công văn\n---\n\n1. Phòng Y tế …',
  },
  'frontmatter-not-first': {
    meaning: 'Có chữ đứng trước dòng --- đầu tiên. Phần thông tin phải mở đầu tệp.',
    remedy: 'Chuyển hoặc xoá các dòng đứng trước.',
    wrong: 'Bản chép ngày 2/8\n---\ntypeName: Công văn',
    right: '---\ntypeName: Công văn',
  },
  'frontmatter-format': {
    meaning: 'Phần thông tin được viết bằng một cách khác (TOML, JSON), chương trình không đọc.',
    remedy: 'Viết lại mỗi mục một dòng «tên: giá trị», giữa hai dòng ---.',
    wrong: '+++\ntypeName = "Công văn"\n+++',
    right: '---\ntypeName: Công văn\n---',
  },
  'yaml-tab': {
    meaning: 'Dòng được thụt vào bằng phím Tab. Mỗi máy hiểu Tab rộng khác nhau, nên không biết mục này thuộc mục nào.',
    remedy: 'Thay mỗi Tab bằng hai dấu cách.',
    wrong: 'signer:\n\tposition: CHỦ TỊCH',
    right: 'signer:\n  position: CHỦ TỊCH',
  },
  'yaml-colon': {
    meaning: 'Trong giá trị có dấu hai chấm, nên máy tưởng đó là một mục mới.',
    remedy: 'Đặt cả giá trị trong dấu nháy đơn.',
    wrong: 'subject: Về việc: khám sức khoẻ',
    right: "subject: 'Về việc: khám sức khoẻ'",
  },
  'yaml-key-line': {
    meaning: 'Tên mục bị ngắt dòng hoặc thiếu dấu hai chấm, nên máy không biết đâu là tên, đâu là giá trị.',
    remedy: 'Viết tên mục, dấu hai chấm, dấu cách rồi giá trị, tất cả trên một dòng.',
    wrong: 'organName Uỷ ban nhân dân\ntypeName: Công văn',
    right: 'organName: Uỷ ban nhân dân\ntypeName: Công văn',
  },
  'yaml-start': {
    meaning: 'Giá trị mở đầu bằng một dấu mà cách viết này dành riêng (@, `, %).',
    remedy: 'Đặt cả giá trị trong dấu nháy đơn.',
    wrong: 'note: @vanphong đã soát',
    right: "note: '@vanphong đã soát'",
  },
  'yaml-token': {
    meaning: 'Sau khi giá trị đã hết còn có chữ, thường vì dấu nháy đóng quá sớm.',
    remedy: 'Đặt cả giá trị trong một cặp dấu nháy đơn; dấu nháy đơn bên trong viết hai lần.',
    wrong: 'subject: "Nhà nước" và Nhân dân cùng làm',
    right: `subject: '"Nhà nước" và Nhân dân cùng làm'`,
  },
  'yaml-missing': {
    meaning: 'Thiếu dấu hai chấm, dấu gạch đầu dòng, hoặc một dấu nháy chưa đóng.',
    remedy: 'Xem dòng được chỉ ra và dòng ngay trên nó; thêm dấu còn thiếu.',
    wrong: "note: 'Đăng lần đầu\nstatus: active",
    right: "note: 'Đăng lần đầu'\nstatus: active",
  },
  'yaml-indent': {
    meaning:
      'Các mục cùng cấp không thẳng cột với nhau, hoặc một ngoặc chưa đóng, nên không biết mục này thuộc mục nào.',
    remedy: 'Dùng dấu cách để các mục cùng cấp thẳng cột; ngoặc đã mở thì đóng.',
    wrong: 'topics: [y-te\nstatus: active',
    right: 'topics: [y-te]\nstatus: active',
  },
  'yaml-escape': {
    meaning: 'Trong dấu nháy kép, dấu \\ có nghĩa riêng: viết ra điều người soát không thấy, hoặc không đúng cách.',
    remedy: 'Dùng nháy đơn thay nháy kép, và gõ thẳng ký tự.',
    wrong: 'note: "Tệp \\van-ban"',
    right: "note: 'Tệp \\van-ban'",
  },
  'yaml-documents': {
    meaning: 'Có thêm một dòng ---, tách tệp dữ liệu thành nhiều phần; phần sau sẽ không được đọc.',
    remedy: 'Xoá dòng --- thừa.',
    wrong: 'name: Phòng Y tế\n---\nkind: agency',
    right: 'name: Phòng Y tế\nkind: agency',
  },
  'yaml-too-deep': {
    meaning: 'Các mục lồng trong nhau sâu quá mức một tệp nội dung cần đến, thường do dán nhầm.',
    remedy: 'Viết lại theo mẫu ở trang Đăng văn bản.',
  },
  'yaml-syntax': {
    meaning: 'Dòng này không đúng cách viết «tên: giá trị», chương trình không đoán.',
    remedy: 'So với mẫu ở trang Đăng văn bản; giá trị có dấu lạ thì đặt trong dấu nháy đơn.',
  },
  'yaml-not-mapping': {
    meaning: 'Chỗ này phải gồm các mục «tên: giá trị», nhưng chỉ có chữ hoặc danh sách.',
    remedy: 'Viết mỗi mục một dòng; sau dấu hai chấm có dấu cách.',
    wrong: 'Phòng Y tế',
    right: 'name: Phòng Y tế',
  },
  'yaml-alias': {
    meaning:
      'Dấu * ở đầu giá trị là cách gọi lại giá trị đã ghi nơi khác. Ở đây không dùng: người soát phải thấy đủ giá trị ngay tại chỗ.',
    remedy: 'Viết giá trị đầy đủ; nếu * là chữ của văn bản thì đặt cả giá trị trong dấu nháy đơn.',
    wrong: 'topics: *linh-vuc',
    right: 'topics: [y-te]',
  },
  'yaml-anchor': {
    meaning: 'Dấu & ở đầu giá trị là cách đặt tên để gọi lại. Ở đây không dùng.',
    remedy: 'Bỏ dấu & và tên theo sau; nếu & là chữ thì đặt cả giá trị trong dấu nháy đơn.',
    wrong: 'topics: &linh-vuc [y-te]',
    right: 'topics: [y-te]',
  },
  'yaml-tag': {
    meaning: 'Dấu ! ở đầu giá trị đổi loại dữ liệu. Ở đây mọi giá trị đều là chữ, để số 05 vẫn là 05.',
    remedy: 'Bỏ phần bắt đầu bằng dấu !.',
    wrong: "codeNumber: !!int '05'",
    right: "codeNumber: '05'",
  },
  'yaml-comment': {
    meaning: 'Từ dấu # trở đi bị coi là ghi chú riêng và không được đăng; có thể một phần giá trị đã mất.',
    remedy: 'Nếu # là chữ thì đặt cả giá trị trong dấu nháy đơn; nếu đúng là ghi chú thì thêm dấu cách sau #.',
    wrong: 'note: Sửa lỗi #12',
    right: "note: 'Sửa lỗi #12'",
  },
  'yaml-key': {
    meaning: 'Tên mục là một dấu hoặc giá trị đặc biệt mà máy giữ riêng.',
    remedy: 'Dùng tên mục có trong trang Các mục trong tệp, hoặc xoá dòng này.',
  },
  'yaml-duplicate-key': {
    meaning: 'Một mục được ghi hai lần; không biết lấy giá trị nào.',
    remedy: 'Giữ dòng đúng, xoá dòng kia.',
    wrong: 'status: active\nstatus: closed',
    right: 'status: active',
  },
} as const satisfies Meanings;
