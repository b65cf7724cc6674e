import { kindsOf } from './issue-kind.ts';

/** How the text of a file is stored, and what stands in it. */
export const CHARACTER_KINDS = kindsOf('characters', {
  'encoding-utf16': {
    severity: 'error',
    title: 'Tệp lưu bằng UTF-16 hoặc UTF-32',
    meaning:
      'Tệp được lưu theo một cách ghi chữ khác (UTF-16 hoặc UTF-32). Chương trình chỉ đọc UTF-8, cách ghi chung hiện nay.',
    remedy: 'Mở tệp bằng trình soạn thảo (ví dụ Notepad), chọn Lưu thành (Save As), mục mã hoá (Encoding) chọn UTF-8.',
  },
  'encoding-not-utf8': {
    severity: 'error',
    title: 'Tệp không phải UTF-8',
    meaning: 'Tệp được lưu bằng một bảng mã cũ. Đọc sai bảng mã sẽ sai chữ mà không phát hiện được.',
    remedy: 'Dùng công cụ chuyển mã (ví dụ Unikey, Ctrl+Shift+F6) đổi sang Unicode, rồi lưu với mã UTF-8.',
  },
  'encoding-legacy': {
    severity: 'error',
    title: 'Chữ gõ bằng bảng mã cũ',
    meaning: 'Chữ được gõ bằng TCVN3, VNI hoặc bảng mã cũ khác: hiện ra thành chữ lạ, và không ai tìm thấy.',
    remedy: 'Chuyển đoạn này sang Unicode bằng công cụ chuyển mã, rồi đọc lại từng chữ theo văn bản nguồn.',
    wrong: 'Uû ban nh©n d©n',
    right: 'Uỷ ban nhân dân',
  },
  'encoding-nfd': {
    severity: 'error',
    title: 'Dấu tiếng Việt ở dạng tổ hợp',
    meaning:
      'Dấu được gõ rời khỏi chữ (Unicode tổ hợp). Nhìn không khác, nhưng máy coi là chữ khác nên không tìm được.',
    remedy: 'Chạy npm run check -- --fix: chương trình ghép dấu vào chữ, nội dung không thay đổi.',
  },
  'encoding-bom': {
    severity: 'warning',
    title: 'Đầu tệp có dấu BOM',
    meaning: 'Đầu tệp có một dấu không nhìn thấy mà vài trình soạn thảo tự thêm. Chữ không sai; chỉ nên bỏ đi.',
    remedy: 'Chạy npm run check -- --fix.',
  },
  'line-ends': {
    severity: 'warning',
    title: 'Xuống dòng kiểu Windows',
    meaning: 'Tệp xuống dòng theo kiểu Windows. Chữ không sai; để vậy thì lịch sử sửa đổi khó đọc.',
    remedy: 'Chạy npm run check -- --fix.',
  },
  'character-code': {
    severity: 'error',
    title: 'Ký tự viết bằng mã',
    meaning: 'Một ký tự được viết bằng mã, nên người soát tệp không thấy chữ mà người đọc trang sẽ thấy.',
    remedy: 'Gõ thẳng ký tự này.',
    wrong: 'chi ti&ecirc;u',
    right: 'chi tiêu',
  },
  'character-broken': {
    severity: 'error',
    title: 'Ký tự hỏng',
    meaning: 'Chữ ở đây đã mất khi chuyển từ tệp khác sang, chỉ còn dấu thay thế.',
    remedy: 'Gõ lại chữ theo văn bản nguồn.',
    wrong: 'Uỷ ban nh�n dân',
    right: 'Uỷ ban nhân dân',
  },
  'character-control': {
    severity: 'error',
    title: 'Ký tự điều khiển',
    meaning:
      'Có ký tự dành cho máy, thường lọt vào khi chép từ PDF. Nó không hiện ra nhưng làm hỏng việc tìm và chép lại.',
    remedy: 'Xoá quanh chỗ thông báo lỗi chỉ ra rồi gõ lại; cần thì thêm dấu cách.',
  },
  'character-bidi': {
    severity: 'error',
    title: 'Ký tự đảo chiều chữ',
    meaning: 'Có ký tự làm đảo chiều chữ: điều hiện ra có thể khác điều đã gõ.',
    remedy: 'Xoá đoạn này rồi gõ lại bằng tay, không chép dán.',
  },
  'character-invisible': {
    severity: 'error',
    title: 'Ký tự không nhìn thấy',
    meaning: 'Có ký tự không nhìn thấy nằm giữa chữ. Người tìm gõ đúng từ vẫn không thấy.',
    remedy: 'Xoá từ này rồi gõ lại bằng tay.',
  },
  'character-private': {
    severity: 'error',
    title: 'Ký tự riêng của phông chữ',
    meaning:
      'Ký tự chỉ có trong một phông chữ riêng, thường là dấu đầu dòng, ô vuông, dấu tích của Word; trên trang không hiện đúng.',
    remedy:
      'Chạy npm run check -- --fix: dấu quen thuộc được đổi thành ký tự chung (•, □, ✓, ➢). Dấu khác thì gõ đúng như văn bản nguồn.',
    wrong: 'Có \uf0a3 Không \uf0a3',
    right: 'Có □ Không □',
  },
  'character-lookalike': {
    severity: 'error',
    title: 'Chữ của bảng chữ khác trông như chữ Việt',
    meaning:
      'Một chữ, một số của bảng chữ khác (chữ Nga, chữ toán, chữ rộng) trông như chữ Việt. Khó nhận ra bằng mắt và không tìm kiếm được.',
    remedy: 'Gõ lại cả từ bằng bộ gõ tiếng Việt.',
  },
  'character-styled': {
    severity: 'warning',
    title: 'Ký tự dựng sẵn thay cho chữ',
    meaning: 'Số La Mã, chữ trong vòng tròn, đơn vị đo viết bằng một ký tự dựng sẵn: người tìm gõ chữ thường khó thấy.',
    remedy: 'Gõ bằng chữ thường; văn bản nguồn điện tử đúng là ký tự này thì để nguyên.',
    wrong: 'quý Ⅱ năm 2023',
    right: 'quý II năm 2023',
  },
  'character-mark': {
    severity: 'error',
    title: 'Dấu rời không đứng trên chữ',
    meaning:
      'Một dấu (dấu thanh, dấu mũ) không đứng trên chữ nào, hoặc nhiều dấu chồng lên nhau. Chữ của các dân tộc như Ê̆ không thuộc lỗi này.',
    remedy: 'Xoá dấu rồi gõ lại cả chữ theo văn bản nguồn.',
  },
  'character-d-stroke': {
    severity: 'warning',
    title: 'Chữ trông như Đ nhưng không phải Đ',
    meaning: 'Chữ này trông như Đ nhưng là chữ của tiếng khác. Chương trình vẫn tìm được; nên gõ lại cho đúng.',
    remedy: 'Gõ lại chữ Đ bằng bộ gõ tiếng Việt, trừ khi muốn giữ đúng văn bản nguồn điện tử.',
  },
  'character-space': {
    severity: 'warning',
    title: 'Khoảng trắng không hợp lệ',
    meaning: 'Khoảng trắng ở đây không phải dấu cách thường, hay gặp khi chép từ Word hoặc trang mạng.',
    remedy: 'Xoá khoảng trắng này rồi gõ dấu cách.',
  },
  'character-noncharacter': {
    severity: 'error',
    title: 'Ký tự không dùng để viết chữ',
    meaning: 'Có ký tự mà Unicode không dùng để viết chữ, do tệp hỏng hoặc chép lỗi.',
    remedy: 'Xoá ký tự này và đọc lại cả câu theo văn bản nguồn.',
  },
});
