import type { Meanings } from './meaning.ts';

export const FIELDS = {
  'key-unknown': {
    meaning: 'Tên mục không có trong khuôn; thường là gõ sai một chữ. Nếu bỏ qua thì giá trị ấy mất lặng lẽ.',
    remedy: 'Viết đúng tên như thư báo gợi ý, hoặc bỏ dòng.',
    wrong: 'isuedDate: 2023-08-01',
    right: 'issuedDate: 2023-08-01',
  },
  'field-missing': {
    meaning: 'Thiếu một mục mà trang nào cũng phải có.',
    remedy: 'Thêm dòng như thư báo ghi; ý nghĩa từng mục ở trang Các mục trong tệp.',
    right: 'typeName: Công văn',
  },
  'field-blank': {
    meaning: 'Có tên mục mà không có giá trị. Người đọc không biết là văn bản không có, hay người đăng quên.',
    remedy: 'Ghi giá trị; điều bản nguồn không có thì bỏ dòng và ghi tên mục vào source.missing.',
    wrong: 'issuedPlace:',
    right: 'source:\n  kind: scan\n  missing: [issuedPlace]',
  },
  'field-type': {
    meaning: 'Chỗ cần một danh sách lại có một chữ, hoặc ngược lại.',
    remedy: 'Danh sách viết trong ngoặc vuông, hoặc mỗi mục một dòng bắt đầu bằng dấu gạch.',
    wrong: 'topics: y-te',
    right: 'topics: [y-te]',
  },
  'value-unknown': {
    meaning: 'Mục này chỉ nhận một số giá trị cho sẵn; giá trị đang ghi không phải một trong số đó.',
    remedy: 'Chọn một giá trị mà thư báo liệt kê.',
    wrong: 'status: dang-thuc-hien',
    right: 'status: active',
  },
  'value-too-long': {
    meaning: 'Giá trị dài quá mức, sẽ tràn khỏi ô khi hiện và khi in.',
    remedy: 'Viết ngắn lại; lời đầy đủ để ở nguyên văn.',
  },
  'value-invalid': {
    meaning: 'Giá trị không dùng được ở mục này.',
    remedy: 'Xem mục ấy ở trang Các mục trong tệp.',
  },
  'list-empty': {
    meaning: 'Danh sách không có phần tử nào.',
    remedy: 'Ghi ít nhất một phần tử; danh sách không bắt buộc thì bỏ cả dòng.',
    wrong: 'to: []',
    right: 'to: [phong-y-te]',
  },
  'id-invalid': {
    meaning: 'Mã nằm trong địa chỉ và đường dẫn, nên chỉ gồm chữ thường không dấu, chữ số và gạch ngang.',
    remedy: 'Viết mã như thư báo gợi ý.',
    wrong: 'topics: [Y tế]',
    right: 'topics: [y-te]',
  },
  'format-invalid': {
    meaning: 'Giá trị không đúng dạng của mục, ví dụ mã đơn vị hành chính phải đủ năm chữ số.',
    remedy: 'Viết theo dạng mà thư báo mô tả.',
    wrong: "administrativeCode: '123'",
    right: "administrativeCode: '00123'",
  },
  'date-invalid': {
    meaning:
      'Ngày viết sai thứ tự, thiếu chữ số, hoặc không có ngày ấy. Ngày sai thì thời hạn và thứ tự văn bản đều sai.',
    remedy: 'Viết năm-tháng-ngày: bốn chữ số năm, hai chữ số tháng, hai chữ số ngày.',
    wrong: 'issuedDate: 14/7/2023',
    right: 'issuedDate: 2023-07-14',
  },
  'relation-target': {
    meaning:
      'Một quan hệ phải chỉ đúng một văn bản: hoặc văn bản có trên trang, hoặc lời dẫn văn bản không có trên trang.',
    remedy: 'Giữ document hoặc citation, không ghi cả hai.',
    wrong: 'relations:\n  - type: basis',
    right: 'relations:\n  - type: basis\n    document: thong-bao-319-tb-vptu',
  },
  'field-unaccounted': {
    meaning:
      'Một điều mà văn bản giấy thường có thì không được ghi, cũng không được nói là thiếu. Người đọc cần biết văn bản không có, hay người đăng quên.',
    remedy: 'Ghi theo bản nguồn; bản nguồn không có thì thêm tên mục vào source.missing.',
    wrong: 'source:\n  kind: scan',
    right: 'source:\n  kind: scan\n  missing: [issuedPlace]',
  },
  'field-both': {
    meaning: 'Một mục vừa có giá trị vừa được ghi là thiếu: một trong hai điều là sai.',
    remedy: 'Có giá trị thì bỏ tên mục khỏi source.missing.',
    wrong: 'issuedPlace: Thành phố A\nsource:\n  kind: scan\n  missing: [issuedPlace]',
    right: 'issuedPlace: Thành phố A\nsource:\n  kind: scan',
  },
  'title-missing': {
    meaning: 'Văn bản không có trích yếu và cũng không có tên gọi, nên danh sách không có gì để hiện.',
    remedy: 'Thêm displayTitle: tên gọi ngắn do ban biên tập đặt, trang sẽ nói rõ đó không phải lời của văn bản.',
    right: 'displayTitle: Triển khai nhiệm vụ quý III năm 2023',
  },
  'title-double': {
    meaning: 'Văn bản đã có trích yếu, nên tên gọi do ban biên tập đặt là thừa và có thể lấn lời của văn bản.',
    remedy: 'Bỏ dòng displayTitle.',
    wrong: 'subject: khám sức khoẻ học sinh\ndisplayTitle: Khám sức khoẻ',
    right: 'subject: khám sức khoẻ học sinh',
  },
  'kind-unknown': {
    meaning:
      'Cơ quan nhà nước (hoặc cơ quan Đảng) không ban hành loại văn bản ấy; thường là gõ sai tên loại hoặc sai mục system.',
    remedy: 'Viết tên loại như trên văn bản.',
    wrong: 'typeName: Công Văn khẩn',
    right: 'typeName: Công văn',
  },
  'code-invalid': {
    meaning: 'Số, ký hiệu không đúng dạng của loại văn bản ấy. Ký hiệu sai thì người tìm theo số không thấy.',
    remedy: 'Chép lại đúng số, ký hiệu trên văn bản: số vào codeNumber, phần sau dấu gạch chéo vào codeNotation.',
    wrong: "codeNumber: '12'\ncodeNotation: 12/UBND-VX",
    right: "codeNumber: '12'\ncodeNotation: UBND-VX",
  },
  'date-order': {
    meaning: 'Một ngày đứng trước ngày mà lẽ ra nó phải sau, ví dụ thời hạn trước ngày ban hành.',
    remedy: 'Xem lại cả hai ngày trong bản nguồn rồi sửa ngày sai.',
    wrong: 'issuedDate: 2023-08-01\ntasks:\n  - dueDate: 2022-09-15',
    right: 'issuedDate: 2023-08-01\ntasks:\n  - dueDate: 2023-09-15',
  },
  'change-first': {
    meaning: 'Lịch sử của văn bản phải bắt đầu bằng lần đăng đầu tiên, và chỉ có một lần ấy.',
    remedy: 'Đặt mục kind: published lên đầu danh sách changes.',
    wrong: 'changes:\n  - date: 2023-08-05\n    kind: editorial',
    right: 'changes:\n  - date: 2023-08-02\n    kind: published',
  },
} as const satisfies Meanings;
