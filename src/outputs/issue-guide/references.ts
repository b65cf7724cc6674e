import type { Meanings } from './meaning.ts';

export const REFERENCES = {
  'unit-unknown': {
    meaning: 'Mã đơn vị không có trong thư mục don-vi: việc được giao sẽ không đến được trang của đơn vị nào.',
    remedy: 'Viết đúng mã (tên tệp không có đuôi), hoặc thêm tệp cho đơn vị.',
    wrong: 'to: [phong-y-the]',
    right: 'to: [phong-y-te]',
  },
  'topic-unknown': {
    meaning: 'Mã lĩnh vực không có trong linh-vuc.yaml.',
    remedy: 'Viết đúng mã, hoặc thêm lĩnh vực vào linh-vuc.yaml.',
    wrong: 'topics: [yte]',
    right: 'topics: [y-te]',
  },
  'document-unknown': {
    meaning: 'Dẫn đến một văn bản không có trên trang: đường dẫn sẽ hỏng.',
    remedy: 'Viết đúng tên tệp không có đuôi. Văn bản chưa đăng thì dùng citation, ghi đủ loại, số, ngày, cơ quan.',
    wrong: 'document: thong-bao-319',
    right: 'document: thong-bao-319-tb-vptu',
  },
  'provision-unknown': {
    meaning: 'Văn bản không có điều khoản mang mã ấy, nên không dẫn đến đúng chỗ được.',
    remedy: 'Viết mã theo số của điều khoản, chữ không dấu, nối bằng gạch ngang; điểm đ viết là dd.',
    wrong: 'provision: khoan-19',
    right: 'provision: khoan-1',
  },
  'task-unknown': {
    meaning: 'Lịch sử nhắc đến một việc mà văn bản không có.',
    remedy: 'Viết đúng mã việc (id) trong tasks.',
    wrong: 'tasks: [1d]',
    right: 'tasks: [1a]',
  },
  'source-unknown': {
    meaning: 'Tệp nguồn được ghi tên không có trong thư mục nguon, nên không so được chữ đăng với bản nguồn.',
    remedy: 'Viết đúng tên tệp, hoặc thêm tệp vào thư mục nguon.',
    wrong: 'file: cong-van-21.txt',
    right: 'file: cong-van-12.txt',
  },
  'source-unused': {
    meaning: 'Một tệp nguồn không văn bản nào dùng đến: có thể quên ghi, có thể là tệp thừa.',
    remedy: 'Ghi tên tệp vào source.file của văn bản chép từ nó, hoặc xoá tệp.',
    right: 'source:\n  file: cong-van-12.txt',
  },
  'quote-not-verbatim': {
    meaning:
      'Lời trích của một việc không có đúng từng chữ trong điều khoản. Đơn vị phải thấy lời của văn bản, không phải lời kể lại.',
    remedy: 'Chép lại một đoạn liền trong điều khoản, kể cả dấu câu; hoặc ghi đúng điều khoản.',
    wrong: 'quote: Phòng Y tế phải khám sức khoẻ',
    right: 'quote: tổ chức khám sức khoẻ cho học sinh',
  },
  'text-differs': {
    meaning: 'Chữ sẽ đăng khác chữ của tệp nguồn. Đây là điều không được phép: văn bản đăng phải đúng từng chữ.',
    remedy: 'Sửa bản đăng theo bản nguồn. Chỉ khoảng trắng và chỗ xuống dòng được khác.',
  },
  'duplicate-task': {
    meaning: 'Hai việc của một văn bản mang cùng mã: dấu đã làm của việc này sẽ hiện ở việc kia.',
    remedy: 'Đặt mã khác cho việc mới; mã của việc đã đăng thì giữ nguyên.',
    wrong: 'tasks:\n  - id: 1a\n  - id: 1a',
    right: 'tasks:\n  - id: 1a\n  - id: 1b',
  },
  'duplicate-indicator': {
    meaning: 'Hai chỉ tiêu của một việc mang cùng mã.',
    remedy: 'Đặt mã khác, hoặc bỏ bớt một chỉ tiêu.',
  },
  'duplicate-topic': {
    meaning: 'Hai lĩnh vực mang cùng mã, nên chung một địa chỉ.',
    remedy: 'Đặt mã khác, hoặc gộp hai lĩnh vực.',
    wrong: 'topics:\n  - id: y-te\n    name: Y tế\n  - id: y-te\n    name: Sức khoẻ',
    right: 'topics:\n  - id: y-te\n    name: Y tế',
  },
  'duplicate-abbreviation': {
    meaning: 'Một chữ viết tắt được ghi hai lần trong viet-tat.yaml.',
    remedy: 'Gộp lại: ghi mọi cách viết đầy đủ vào expansions của một mục.',
    wrong: '- short: HĐND\n  expansions: [Hội đồng nhân dân]\n- short: HĐND\n  expansions: [Hội đồng Nhân dân]',
    right: '- short: HĐND\n  expansions: [Hội đồng nhân dân, Hội đồng Nhân dân]',
  },
  'abbreviation-unknown': {
    meaning:
      'Văn bản có một chữ viết tắt mà trang không biết cách viết đầy đủ: người tìm bằng chữ đầy đủ sẽ không thấy.',
    remedy: 'Thêm chữ ấy vào viet-tat.yaml.',
    right: '- short: UBND\n  expansions: [Uỷ ban nhân dân]',
  },
  'duplicate-code': {
    meaning: 'Hai văn bản của một cơ quan, trong cùng năm (hoặc nhiệm kỳ), mang cùng số, ký hiệu.',
    remedy: 'Xem lại số trong bản nguồn. Nếu là một văn bản thì bỏ một tệp.',
  },
  'duplicate-entry': {
    meaning: 'Một mục được ghi hai lần trong cùng danh sách; trang sẽ hiện nó hai lần.',
    remedy: 'Bỏ một chỗ.',
    wrong: 'topics: [y-te, y-te]',
    right: 'topics: [y-te]',
  },
  'near-duplicate': {
    meaning: 'Hai mã chỉ khác nhau ở dấu gạch: người viết sau dễ ghi nhầm.',
    remedy: 'Nếu là hai thứ khác nhau thì đặt mã khác hẳn; nếu là một thì bỏ một.',
  },
  'relation-self': {
    meaning: 'Văn bản được ghi là có quan hệ với chính nó.',
    remedy: 'Ghi văn bản kia, hoặc bỏ mục này.',
  },
  'relation-cycle': {
    meaning: 'Các quan hệ đi vòng, ví dụ văn bản này thay thế văn bản kia và ngược lại: không thể cùng đúng.',
    remedy: 'Xem văn bản nào có trước, rồi bỏ quan hệ ngược.',
  },
  'group-not-group': {
    meaning: 'Một đơn vị thường được ghi làm nhóm. Việc giao cho nhóm mới chuyển đến các đơn vị trong nhóm.',
    remedy: 'Ghi mã của một nhóm, hoặc bỏ mã ấy khỏi groups.',
    wrong: 'groups: [phong-noi-vu]',
    right: 'groups: [co-quan-ban-nganh]',
  },
  'group-cycle': {
    meaning: 'Nhóm này thuộc nhóm kia và nhóm kia lại thuộc nhóm này.',
    remedy: 'Bỏ một trong hai chiều.',
  },
  'successor-cycle': {
    meaning: 'Đơn vị kế thừa nhau thành vòng: không biết đơn vị nào đang hoạt động.',
    remedy: 'Xem lại nghị quyết sắp xếp rồi bỏ chiều ngược.',
  },
  'successor-without-end': {
    meaning: 'Đơn vị có đơn vị kế thừa mà chưa ghi ngày kết thúc hoạt động.',
    remedy: 'Thêm validTo; chưa biết ngày thì thêm validTo vào missing.',
    wrong: 'successors:\n  - unit: phong-kinh-te-moi\n    …',
    right: 'validTo: 2025-06-30\nsuccessors:\n  - unit: phong-kinh-te-moi\n    …',
  },
  'alias-target': {
    meaning: 'Mã điều khoản cũ được dẫn đến một điều khoản không có, nên đường dẫn cũ sẽ hỏng.',
    remedy: 'Ghi đúng mã mới ở to; điều khoản không còn thì bỏ to và nói lý do ở note.',
  },
  'alias-shadows': {
    meaning: 'Mã ghi là cũ lại đang được dùng, chưa từng đăng, hoặc ghi hai lần.',
    remedy: 'Bỏ mục ấy, hoặc ghi đúng mã đã đổi.',
  },
} as const satisfies Meanings;
