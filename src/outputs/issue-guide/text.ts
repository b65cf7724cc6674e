import type { Meanings } from './meaning.ts';

export const TEXT = {
  'body-too-large': {
    meaning: 'Lời văn dài quá mức một trang có thể chứa mà vẫn mở được trên điện thoại.',
    remedy: 'Tách phụ lục dài thành một văn bản riêng.',
  },
  'paragraph-too-long': {
    meaning: 'Một đoạn dài quá mức, thường vì cả văn bản dính liền khi chép từ PDF.',
    remedy: 'Để dòng trống giữa các đoạn như trong bản nguồn.',
  },
  'paragraph-too-many-signs': {
    meaning: 'Một đoạn có quá nhiều dấu *, _, [ hoặc |, thường là bảng bị dán hỏng.',
    remedy: 'Gõ lại bảng theo mẫu, hoặc bỏ các dấu thừa.',
  },
  'markup-import': {
    meaning: 'Dòng này là mã chương trình. Văn bản chỉ được đọc; chương trình không bao giờ chạy mã trong văn bản.',
    remedy: 'Xoá dòng này. Các thẻ như <Annex> dùng được ngay.',
    wrong: "import Bang from './bang.astro'",
  },
  'markup-expression': {
    meaning: 'Ngoặc nhọn là dấu của mã chương trình, nên không được đăng.',
    remedy: 'Nếu ngoặc nhọn là chữ của văn bản thì thêm dấu \\ ở trước mỗi ngoặc.',
    wrong: 'mẫu {A}',
    right: 'mẫu \\{A\\}',
  },
  'markup-code': {
    meaning: 'Dấu ` đánh dấu mã chương trình, không có trong văn bản hành chính.',
    remedy: 'Xoá dấu ấy, hoặc gõ đúng dấu nháy của bản nguồn.',
    wrong: '`Nhà nước và Nhân dân cùng làm`',
    right: '“Nhà nước và Nhân dân cùng làm”',
  },
  'markup-html': {
    meaning: 'Mã HTML thường lọt vào khi chép từ trang mạng. Nó có thể làm hỏng trang nên không được đăng.',
    remedy: 'Xoá thẻ, giữ lại chữ; chữ đậm viết giữa hai cặp dấu **.',
    wrong: '<b>Nơi nhận</b>',
    right: '**Nơi nhận**',
  },
  'markup-comment': {
    meaning: 'Ghi chú kiểu này không hiện trên trang nhưng vẫn nằm trong tệp công khai.',
    remedy: 'Xoá ghi chú; lời của ban biên tập muốn cho người đọc thấy thì đặt trong <EditorNote>.',
    wrong: '<!-- chờ hỏi lại -->',
    right: '<EditorNote>\n\nBản nguồn mờ ở chỗ này.\n\n</EditorNote>',
  },
  'markup-less-than': {
    meaning: 'Dấu < đứng liền chữ hoặc số, nên bị hiểu là mở một thẻ.',
    remedy: 'Thêm dấu \\ ở trước: người đọc chỉ thấy dấu <.',
    wrong: 'trẻ em <5 tuổi',
    right: 'trẻ em \\<5 tuổi',
  },
  'markup-autolink': {
    meaning: 'Địa chỉ đặt trong dấu < > bị hiểu là một thẻ.',
    remedy: 'Để nguyên địa chỉ, hoặc viết chữ và địa chỉ như mẫu.',
    wrong: '<https://example.gov.vn>',
    right: '[trang của Sở](https://example.gov.vn)',
  },
  'markup-unknown-component': {
    meaning: 'Không có thẻ nào mang tên ấy; thường là gõ sai tên hoặc sai chữ hoa.',
    remedy: 'Dùng đúng tên thẻ có trong trang Đăng văn bản.',
    wrong: '<Anex number="I" title="Danh sách">\n\nNội dung.\n\n</Anex>',
    right: '<Annex number="I" title="Danh sách">\n\nNội dung.\n\n</Annex>',
  },
  'markup-tag-broken': {
    meaning: 'Thẻ thiếu dấu >, hoặc giá trị trong thẻ không nằm trong dấu nháy kép thẳng.',
    remedy: 'Viết lại thẻ theo mẫu; dấu nháy phải là " chứ không phải “ ”.',
    wrong: '<Passage id=“ket-thuc”>\n\nYêu cầu thực hiện./.\n\n</Passage>',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
  'markup-tag-unclosed': {
    meaning: 'Thẻ mở mà không đóng, nên không biết phần của nó hết ở đâu.',
    remedy: 'Thêm thẻ đóng ở cuối phần ấy.',
    wrong: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
  'markup-tag-closing': {
    meaning: 'Thẻ đóng không khớp với thẻ đang mở.',
    remedy: 'Sửa tên thẻ đóng cho giống thẻ mở, hoặc xoá thẻ đóng thừa.',
    wrong: 'Yêu cầu thực hiện./.\n\n</Passage>',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
  'markup-tag-crossing': {
    meaning: 'Thẻ mở ở đoạn này mà đóng ở đoạn khác, nên không rõ nó gồm những gì.',
    remedy: 'Đặt thẻ mở và thẻ đóng mỗi thẻ một dòng riêng, có dòng trống trên và dưới.',
    wrong: '<EditorNote>Bản nguồn mờ.\n\nĐã hỏi lại.</EditorNote>',
    right: '<EditorNote>\n\nBản nguồn mờ.\n\nĐã hỏi lại.\n\n</EditorNote>',
  },
  'markup-too-deep': {
    meaning: 'Các thẻ lồng trong nhau quá nhiều cấp; văn bản không cần đến thế.',
    remedy: 'Bỏ bớt thẻ.',
  },
  'markup-image': {
    meaning: 'Ảnh không tìm được, không đọc được bằng máy đọc màn hình, không in thành chữ.',
    remedy: 'Gõ lại chữ trong ảnh; bảng chụp thì gõ thành bảng.',
    wrong: '![Bảng giao chỉ tiêu](bang.png)',
    right: '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Phường 1 | 12 |',
  },
  'markup-link': {
    meaning: 'Địa chỉ của liên kết không an toàn hoặc không đúng dạng, bấm vào có thể gây hại.',
    remedy: 'Dùng địa chỉ đầy đủ bắt đầu bằng https://, hoặc bắt đầu bằng / nếu là trang này.',
    wrong: '[Xem tệp](javascript:mo)',
    right: '[Xem tệp](https://example.gov.vn/tep)',
  },
  'markup-link-empty': {
    meaning: 'Liên kết không có chữ nào để bấm.',
    remedy: 'Viết chữ vào trong ngoặc vuông.',
    wrong: 'Xem [](https://example.gov.vn)',
    right: 'Xem [trang của Sở](https://example.gov.vn)',
  },
  'markup-link-title': {
    meaning: 'Lời chú của liên kết chỉ hiện khi rê chuột, không có trên giấy và điện thoại.',
    remedy: 'Bỏ phần trong dấu nháy sau địa chỉ; điều cần nói thì viết thành câu.',
    wrong: '[Sở Y tế](https://example.gov.vn "mở trang mới")',
    right: '[Sở Y tế](https://example.gov.vn)',
  },
  'markup-footnote': {
    meaning: 'Chú thích kiểu [^1] sẽ bị dời khỏi chỗ của nó; lời văn bản phải giữ đúng chỗ.',
    remedy: 'Chú thích của văn bản thì gõ như bản in; lời của biên tập thì đặt trong <EditorNote>.',
    wrong: 'theo quy định[^1]',
    right: 'theo quy định (1)',
  },
  'markup-definition': {
    meaning: 'Dòng đặt địa chỉ riêng không hiện ra trên trang.',
    remedy: 'Viết địa chỉ ngay tại chỗ dẫn.',
    wrong: '[so]: https://example.gov.vn',
    right: '[trang của Sở](https://example.gov.vn)',
  },
  'markup-blockquote': {
    meaning: 'Dấu > đầu đoạn không cho biết trích từ văn bản nào.',
    remedy: 'Đặt lời trích trong <Quotation> và ghi nguồn.',
    wrong: '> Toàn dân đoàn kết.',
    right: '<Quotation source="Nghị quyết số 12-NQ/TU">\n\nToàn dân đoàn kết.\n\n</Quotation>',
  },
  'markup-strikethrough': {
    meaning: 'Chữ giữa hai cặp dấu ~~ hiện ra bị gạch; văn bản đã ban hành không có chữ bị gạch.',
    remedy: 'Xoá các dấu ~~, chép đúng bản nguồn.',
    wrong: '~~ba~~ bốn đơn vị',
    right: 'bốn đơn vị',
  },
  'markup-stray-emphasis': {
    meaning: 'Dấu ** không đủ cặp nên hiện ra thành chữ trên trang.',
    remedy: 'Đặt ** sát chữ ở cả hai đầu, hoặc xoá đi.',
    wrong: '**Phòng Y tế: lập kế hoạch',
    right: '**Phòng Y tế**: lập kế hoạch',
  },
  'markup-rule': {
    meaning: 'Dòng chỉ có dấu gạch được in ra nguyên như vậy, không thành đường kẻ.',
    remedy: 'Xoá dòng này nếu văn bản đã ký không có.',
    wrong: 'Yêu cầu thực hiện.\n\n-----\n\nNơi khác.',
    right: 'Yêu cầu thực hiện.\n\nNơi khác.',
  },
  'component-place': {
    meaning: 'Thẻ đặt ở chỗ nó không có nghĩa, ví dụ phụ lục nằm trong một ghi chú.',
    remedy: 'Chuyển thẻ ra ngoài; thẻ <Table> thì chỉ chứa đúng một bảng.',
    wrong: '<Table caption="Chỉ tiêu">\n\nChưa có bảng.\n\n</Table>',
    right: '<Table caption="Chỉ tiêu">\n\n| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Phường 1 | 12 |\n\n</Table>',
  },
  'component-attribute': {
    meaning: 'Giá trị ghi trong thẻ để trống hoặc không đúng dạng.',
    remedy: 'Viết giá trị như thư báo gợi ý.',
    wrong: '<Passage id="Kết thúc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
  'component-attribute-missing': {
    meaning: 'Thẻ thiếu một giá trị bắt buộc, ví dụ trích dẫn mà không ghi nguồn.',
    remedy: 'Thêm giá trị còn thiếu vào thẻ mở.',
    wrong: '<Passage>\n\nYêu cầu thực hiện./.\n\n</Passage>',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
  'component-attribute-unknown': {
    meaning: 'Thẻ không nhận giá trị mang tên ấy; thường là gõ sai tên.',
    remedy: 'Sửa tên như thư báo gợi ý, hoặc bỏ đi.',
    wrong: '<Passage id="ket-thuc" color="red">\n\nYêu cầu thực hiện./.\n\n</Passage>',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
  'component-attribute-duplicate': {
    meaning: 'Một giá trị của thẻ được ghi hai lần; không biết lấy cái nào.',
    remedy: 'Giữ một, xoá một.',
    wrong: '<Passage id="ket-thuc" id="mo-dau">\n\nYêu cầu thực hiện./.\n\n</Passage>',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
  'table-broken': {
    meaning: 'Đoạn này giống một bảng nhưng chưa đúng cách viết, nên sẽ hiện ra thành chữ với dấu |.',
    remedy: 'Dòng thứ hai phải là | --- | --- | với đúng số cột; trước và sau bảng có dòng trống.',
    wrong: '| Đơn vị | Chỉ tiêu |\n| --- |\n| Phường 1 | 12 |',
    right: '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Phường 1 | 12 |',
  },
  'table-ragged': {
    meaning: 'Một dòng của bảng thừa hoặc thiếu ô: số liệu sẽ lệch cột.',
    remedy: 'Thêm hoặc bớt dấu | cho đủ số ô; ô trống vẫn phải có.',
    wrong: '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Phường 1 |',
    right: '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Phường 1 | 12 |',
  },
  'heading-skipped': {
    meaning: 'Tiêu đề nhảy cấp, nên mục lục và máy đọc màn hình bị đứt quãng.',
    remedy: 'Bớt dấu # cho tiêu đề chỉ thấp hơn tiêu đề trước một cấp.',
    wrong: '## I. NHIỆM VỤ\n\n#### 1. Công tác y tế\n\nNội dung.',
    right: '## I. NHIỆM VỤ\n\n### 1. Công tác y tế\n\nNội dung.',
  },
  'heading-without-number': {
    meaning: 'Tiêu đề không có số, nên không đặt được địa chỉ để dẫn đến, và bị coi là phần của điều khoản ở trên.',
    remedy: 'Gõ đúng số của tiêu đề trong văn bản. Tiêu đề vốn không số thì đặt cả phần ấy trong <Passage>.',
    wrong: '## I. NHIỆM VỤ\n\nNội dung.\n\n## TỔ CHỨC THỰC HIỆN\n\nNội dung.',
    right: '## I. NHIỆM VỤ\n\nNội dung.\n\n## II. TỔ CHỨC THỰC HIỆN\n\nNội dung.',
  },
  'provision-duplicate': {
    meaning: 'Hai điều khoản cùng số, nên một địa chỉ dẫn đến hai chỗ. Thường là chép hai lần hoặc gõ nhầm số.',
    remedy: 'Xem bản nguồn rồi sửa số; nếu là phụ lục hoặc đoạn trích thì đặt trong <Annex>, <Quotation>.',
    wrong: '1. Phòng Y tế lập kế hoạch.\n\n1. Phòng Nội vụ theo dõi.',
    right: '1. Phòng Y tế lập kế hoạch.\n\n2. Phòng Nội vụ theo dõi.',
  },
  'provision-out-of-sequence': {
    meaning: 'Số thứ tự không nối tiếp: có thể chép sót một khoản. Bản nguồn nhảy số thì để nguyên.',
    remedy: 'So lại với bản nguồn.',
    wrong: '1. Phòng Y tế lập kế hoạch.\n\n3. Phòng Nội vụ theo dõi.',
    right: '1. Phòng Y tế lập kế hoạch.\n\n2. Phòng Nội vụ theo dõi.',
  },
  'number-unclear': {
    meaning: 'Một dòng bắt đầu bằng số đứng sau câu chưa hết: có thể là khoản mới, có thể chỉ là xuống dòng.',
    remedy: 'Là khoản mới thì để dòng trống ở trước; là phần của câu thì nối vào dòng trên.',
  },
  'number-as-text': {
    meaning: 'Số ở đầu đoạn bị coi là chữ thường, nên khoản ấy không có địa chỉ riêng.',
    remedy: 'Xem thư báo: gõ đúng dấu sau số như trong văn bản, hoặc để nguyên nếu đúng là chữ.',
  },
  'passage-under': {
    meaning: 'Đoạn được ghi là nằm dưới một điều khoản mà văn bản không có.',
    remedy: 'Ghi đúng mã điều khoản ở under, hoặc bỏ under.',
    wrong: '1. Phòng Y tế lập kế hoạch.\n\n<Passage id="ghi-chu" under="khoan-9">\n\nNội dung.\n\n</Passage>',
    right: '1. Phòng Y tế lập kế hoạch.\n\n<Passage id="ghi-chu" under="khoan-1">\n\nNội dung.\n\n</Passage>',
  },
  'closing-in-provision': {
    meaning:
      'Đoạn cuối không đánh số trông như đoạn kết của cả văn bản, nhưng chép ngay dưới khoản cuối nên bị coi là lời của khoản ấy: người dẫn khoản sẽ dẫn cả đoạn kết.',
    remedy:
      'Là đoạn kết thì đặt trong <Passage>, mỗi thẻ một dòng. Đúng là lời của khoản cuối thì để nguyên: đây chỉ là lời nhắc.',
    wrong: '1. Phòng Y tế lập kế hoạch.\n\nYêu cầu các đơn vị nghiêm túc thực hiện./.',
    right:
      '1. Phòng Y tế lập kế hoạch.\n\n<Passage id="ket-thuc">\n\nYêu cầu các đơn vị nghiêm túc thực hiện./.\n\n</Passage>',
  },
  'text-outside': {
    meaning: 'Đoạn này không thuộc điều khoản nào, nên không có địa chỉ để tìm và dẫn đến.',
    remedy: 'Đặt đoạn ấy trong <Passage> và cho nó một mã.',
    wrong: '<Annex number="I" title="Danh sách">\n\nNội dung.\n\n</Annex>\n\nYêu cầu thực hiện./.',
    right: '<Passage id="ket-thuc">\n\nYêu cầu thực hiện./.\n\n</Passage>',
  },
} as const satisfies Meanings;
