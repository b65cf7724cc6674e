import { kindsOf } from './issue-kind.ts';

/** How the text of a document is written, and its numbers. */
export const TEXT_KINDS = kindsOf('text', {
  'body-too-large': {
    severity: 'error',
    title: 'Lời văn quá dài',
    meaning: 'Lời văn dài quá mức một trang có thể chứa mà vẫn mở được trên điện thoại.',
    remedy: 'Tách phụ lục dài thành một văn bản riêng.',
  },
  'table-too-large': {
    severity: 'error',
    title: 'Bảng quá lớn',
    meaning: 'Các bảng của văn bản có quá nhiều ô: trang sẽ không mở được trên điện thoại.',
    remedy: 'Tách phụ lục có bảng lớn thành một văn bản riêng.',
  },
  'too-many-tags': {
    severity: 'error',
    title: 'Quá nhiều thẻ và đường dẫn',
    meaning: 'Lời văn có quá nhiều dấu < hoặc đường dẫn, thường vì dán nhầm mã của một trang mạng.',
    remedy: 'Chép lại chữ từ văn bản nguồn, không chép mã.',
  },
  'paragraph-too-long': {
    severity: 'error',
    title: 'Đoạn văn quá dài',
    meaning: 'Một đoạn dài quá mức, thường vì cả văn bản dính liền khi chép từ PDF.',
    remedy: 'Để dòng trống giữa các đoạn như trong văn bản nguồn.',
  },
  'paragraph-too-many-signs': {
    severity: 'error',
    title: 'Quá nhiều dấu trong một đoạn',
    meaning: 'Một đoạn có quá nhiều dấu *, _, [, |, \\ hoặc &, thường là bảng hoặc mã bị dán nhầm.',
    remedy: 'Gõ lại bảng theo mẫu, hoặc bỏ các dấu thừa.',
  },
  'table-broken': {
    severity: 'error',
    title: 'Bảng chưa đúng cách viết',
    meaning: 'Đoạn này giống một bảng nhưng chưa đúng cách viết, nên sẽ hiện ra thành chữ với dấu |.',
    remedy: 'Dòng thứ hai phải là | --- | --- | với đúng số cột; trước và sau bảng có dòng trống.',
    wrong: '| Đơn vị | Chỉ tiêu |\n| --- |\n| Phường 1 | 12 |',
    right: '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Phường 1 | 12 |',
  },
  'table-ragged': {
    severity: 'error',
    title: 'Dòng của bảng thừa hoặc thiếu ô',
    leavesText: true,
    meaning: 'Một dòng của bảng thừa hoặc thiếu ô: số liệu sẽ lệch cột.',
    remedy: 'Thêm hoặc bớt dấu | cho đủ số ô; ô trống vẫn phải có.',
    wrong: '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Phường 1 |',
    right: '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Phường 1 | 12 |',
  },
  'table-join': {
    severity: 'error',
    title: 'Ô nối không thành bảng',
    leavesText: true,
    meaning:
      'Một ô ghi dấu nối (^^ nối với ô phía trên, << nối với ô bên trái) mà không có ô để nối, hoặc các ô nối không thành một hình chữ nhật.',
    remedy: 'Sửa dấu nối ở dòng nêu trong thông báo, hoặc ghi nội dung của ô.',
    wrong: '| Phòng | << |\n| --- | --- |\n| << | Chiều |',
    right: '| Phòng | << |\n| --- | --- |\n| Sáng | Chiều |',
  },
  'table-head-blank': {
    severity: 'warning',
    title: 'Đầu bảng có ô trống',
    meaning:
      'Một cột không có tên: người nghe máy đọc không biết cột đó là gì. Thường là ô gộp trên văn bản chép ra thành ô trống.',
    remedy: 'Ô gộp với ô bên trái thì viết <<, gộp với ô phía trên thì viết ^^. Văn bản để trống thì giữ nguyên.',
    wrong: '| Ngày | Phòng tham gia | |\n| --- | --- | --- |\n| ^^ | Sáng | Chiều |',
    right: '| Ngày | Phòng tham gia | << |\n| --- | --- | --- |\n| ^^ | Sáng | Chiều |',
  },
  'table-join-unread': {
    severity: 'warning',
    title: 'Ô chỉ có một dấu giống dấu nối',
    meaning: 'Ô này hiện ra đúng dấu đã gõ; nếu muốn nối ô thì dấu phải là ^^ hoặc <<.',
    remedy: 'Viết ^^ để nối với ô phía trên, << để nối với ô bên trái. Dấu là chữ của văn bản thì để nguyên.',
    wrong: '| Phòng Y tế | Sáng |\n| --- | --- |\n| ^ | Chiều |',
    right: '| Phòng Y tế | Sáng |\n| --- | --- |\n| ^^ | Chiều |',
  },
  'heading-skipped': {
    severity: 'error',
    title: 'Tiêu đề nhảy cấp',
    leavesText: true,
    meaning: 'Tiêu đề nhảy cấp, nên mục lục và máy đọc màn hình bị đứt quãng.',
    remedy: 'Bớt dấu # cho tiêu đề chỉ thấp hơn tiêu đề trước một cấp.',
    wrong: '## I. NHIỆM VỤ\n\n#### 1. Công tác y tế\n\nNội dung.',
    right: '## I. NHIỆM VỤ\n\n### 1. Công tác y tế\n\nNội dung.',
  },
  'heading-without-number': {
    severity: 'error',
    title: 'Tiêu đề không có số',
    meaning: 'Tiêu đề không có số, nên không đặt được đường dẫn, và bị coi là phần của điều khoản ở trên.',
    remedy: 'Gõ đúng số của tiêu đề trong văn bản. Tiêu đề vốn không số thì đặt cả phần này trong <Passage>.',
    wrong: '## I. NHIỆM VỤ\n\nNội dung.\n\n## TỔ CHỨC THỰC HIỆN\n\nNội dung.',
    right: '## I. NHIỆM VỤ\n\nNội dung.\n\n## II. TỔ CHỨC THỰC HIỆN\n\nNội dung.',
  },
  'provision-duplicate': {
    severity: 'error',
    title: 'Hai điều khoản trùng số',
    meaning: 'Hai điều khoản cùng số, nên một đường dẫn dẫn đến hai chỗ. Thường là chép hai lần hoặc gõ nhầm số.',
    remedy:
      'Xem văn bản nguồn rồi sửa số. Quy chế, quy định, đề án … ban hành kèm theo có số riêng thì đặt trong <Attached>; phụ lục, đoạn trích thì đặt trong <Annex>, <Quotation>.',
    wrong: '1. Phòng Y tế lập kế hoạch.\n\n1. Phòng Nội vụ theo dõi.',
    right: '1. Phòng Y tế lập kế hoạch.\n\n2. Phòng Nội vụ theo dõi.',
  },
  'attached-apart': {
    severity: 'warning',
    title: 'Văn bản kèm theo nằm trong lời văn',
    meaning:
      'Quy chế, quy định, đề án … ban hành kèm theo được chép liền sau văn bản chính, nên điều khoản của nó bị coi là của văn bản chính.',
    remedy: 'Đặt trong <Attached> với tên loại của nó, mỗi thẻ một dòng.',
    wrong:
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế họp.\n\nQUY CHẾ\n\nHọp của cơ quan\n\n(Ban hành kèm theo Quyết định này)\n\nNội dung.',
    right:
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế họp.\n\n<Attached kind="Quy chế">\n\nQUY CHẾ\n\nHọp của cơ quan\n\n(Ban hành kèm theo Quyết định này)\n\nNội dung.\n\n</Attached>',
  },
  'provision-out-of-sequence': {
    severity: 'warning',
    title: 'Số thứ tự không nối tiếp',
    meaning: 'Số thứ tự không nối tiếp: có thể chép sót một khoản. Văn bản nguồn nhảy số thì để nguyên.',
    remedy: 'So lại với văn bản nguồn.',
    wrong: '1. Phòng Y tế lập kế hoạch.\n\n3. Phòng Nội vụ theo dõi.',
    right: '1. Phòng Y tế lập kế hoạch.\n\n2. Phòng Nội vụ theo dõi.',
  },
  'number-unclear': {
    severity: 'warning',
    title: 'Số thứ tự sau dòng chưa hết câu',
    meaning: 'Một dòng bắt đầu bằng số đứng sau câu chưa hết: có thể là khoản mới, có thể chỉ là xuống dòng.',
    remedy: 'Là khoản mới thì để dòng trống ở trước; là phần của câu thì nối vào dòng trên.',
  },
  'number-as-text': {
    severity: 'warning',
    title: 'Số thứ tự bị coi là chữ',
    meaning: 'Số ở đầu đoạn bị coi là chữ thường, nên khoản này không có đường dẫn riêng.',
    remedy: 'Xem thông báo lỗi: gõ đúng dấu sau số như trong văn bản, hoặc để nguyên nếu đúng là chữ.',
  },
  'number-form': {
    severity: 'warning',
    title: 'Cách viết số thứ tự chưa được nhận dạng',
    meaning:
      'Đoạn mở đầu bằng số hoặc chữ trông như số thứ tự nhưng viết theo cách chưa được nhận dạng, ví dụ (a), 1 ., (1) đứng lẻ, hoặc gõ bằng ký tự khác chữ số thường; đoạn đó không có đường dẫn riêng để dẫn đến.',
    remedy:
      'Xem văn bản nguồn. Nhận dạng được: 1. 1) 1/ 1.1. a) a. a/ i) I. Điều 1. và, khi cả văn bản dùng một cách, 1- a- I- (1). Văn bản nguồn đúng là (a) thì giữ nguyên; đoạn cần đường dẫn riêng thì đặt trong <Passage>, không cần thì viết (a\\) để không còn nhắc.',
    wrong: '1. Phòng Y tế:\n\n(a) Lập kế hoạch.\n\n(b) Báo cáo kết quả.',
    right: '1. Phòng Y tế:\n\na) Lập kế hoạch.\n\nb) Báo cáo kết quả.',
  },
  'article-listed': {
    severity: 'warning',
    title: 'Điều của văn bản khác nằm trong lời văn',
    meaning:
      'Văn bản đánh số theo I., 1., a) hoặc là loại văn bản không chia thành điều, mà có các dòng Điều 1., Điều 2. của một dự thảo hay văn bản khác. Các dòng này được coi là chữ: không có đường dẫn riêng, và số ở dưới vẫn tiếp tục số ở trên.',
    remedy:
      'Đặt cả đoạn liệt kê hoặc trích trong <Quotation>. Là điều của chính văn bản này thì viết ## ở trước số của điều.',
    wrong: '1. Dự thảo gồm hai điều:\n\nĐiều 1. Bãi bỏ nghị quyết.\n\nĐiều 2. Hiệu lực.\n\n2. Nội dung cơ bản.',
    right:
      '1. Dự thảo gồm hai điều:\n\n<Quotation>\n\nĐiều 1. Bãi bỏ nghị quyết.\n\nĐiều 2. Hiệu lực.\n\n</Quotation>\n\n2. Nội dung cơ bản.',
  },
  'quotation-unclosed': {
    severity: 'error',
    title: 'Đoạn trích chưa đóng ngoặc kép',
    meaning:
      'Đoạn mở đầu bằng ngoặc kép và số thứ tự, như “Điều 3a. …, là lời đưa vào văn bản khác; đoạn này kéo dài đến ngoặc đóng. Không thấy ngoặc đóng thì không biết đoạn trích hết ở đâu, và các số trong đoạn bị coi là điều khoản của chính văn bản này.',
    remedy:
      'Xem văn bản nguồn, thêm ” ở cuối đoạn trích. Văn bản nguồn in thiếu dấu thì đặt cả đoạn trích trong <Quotation>.',
    wrong: '1. Bổ sung Điều 3a như sau:\n\n“Điều 3a. Trách nhiệm\n\n2. Phòng Nội vụ theo dõi.',
    right: '1. Bổ sung Điều 3a như sau:\n\n“Điều 3a. Trách nhiệm”\n\n2. Phòng Nội vụ theo dõi.',
  },
  'passage-under': {
    severity: 'error',
    title: 'Đoạn đặt dưới điều khoản không có',
    meaning: 'Đoạn được ghi là nằm dưới một điều khoản mà văn bản không có.',
    remedy: 'Ghi đúng mã điều khoản ở under, hoặc bỏ under.',
    wrong: '1. Phòng Y tế lập kế hoạch.\n\n<Passage id="ghi-chu" under="khoan-9">\n\nNội dung.\n\n</Passage>',
    right: '1. Phòng Y tế lập kế hoạch.\n\n<Passage id="ghi-chu" under="khoan-1">\n\nNội dung.\n\n</Passage>',
  },
  'closing-in-provision': {
    severity: 'warning',
    title: 'Đoạn kết nằm trong điều khoản cuối',
    meaning:
      'Đoạn cuối không đánh số có thể là đoạn kết của cả văn bản, nhưng chép ngay dưới khoản cuối nên đang thuộc khoản này: viện dẫn khoản sẽ gồm cả đoạn kết.',
    remedy:
      'Là đoạn kết thì đặt trong <Passage>, mỗi thẻ một dòng. Đúng là lời của khoản cuối thì để nguyên: đây chỉ là lời nhắc.',
    wrong: '1. Phòng Y tế lập kế hoạch.\n\nYêu cầu các đơn vị nghiêm túc thực hiện./.',
    right:
      '1. Phòng Y tế lập kế hoạch.\n\n<Passage id="ket-thuc">\n\nYêu cầu các đơn vị nghiêm túc thực hiện./.\n\n</Passage>',
  },
  'note-in-provision': {
    severity: 'warning',
    title: 'Chú thích cuối trang nằm trong điều khoản',
    meaning:
      'Đoạn mở đầu bằng dấu chú thích in nhỏ ở trên là chú thích ở chân trang, nhưng đang thuộc điều khoản đứng trước: viện dẫn điều khoản sẽ gồm cả chú thích.',
    remedy:
      'Chép các chú thích vào <Passage id="chu-thich"> ở cuối lời văn. Đúng là lời của điều khoản, ví dụ chú thích dưới một bảng, thì để nguyên.',
    wrong: '1. GRDP tăng 8,21%<sup>1</sup>.\n\n<sup>1</sup> Quý I tăng 7,86%.',
    right:
      '1. GRDP tăng 8,21%<sup>1</sup>.\n\n<Passage id="chu-thich">\n\n<sup>1</sup> Quý I tăng 7,86%.\n\n</Passage>',
  },
  'text-outside': {
    severity: 'error',
    title: 'Đoạn không thuộc điều khoản nào',
    meaning: 'Đoạn này không thuộc điều khoản nào, nên không có đường dẫn để tìm và dẫn đến.',
    remedy: 'Đặt đoạn này trong <Passage> và cho nó một mã.',
    wrong: '<Annex number="I" title="Danh sách">\n\nNội dung.\n\n</Annex>\n\nYêu cầu thực hiện./.',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
});
