import { kindsOf } from './issue-kind.ts';

/** Values that the schema of a field refuses. */
export const FIELD_KINDS = kindsOf('fields', {
  'key-unknown': {
    severity: 'error',
    title: 'Mục không có trong mẫu',
    meaning:
      'Tên mục không có trong mẫu; thường là gõ sai một chữ. Nếu bỏ qua thì giá trị bị mất mà không có cảnh báo.',
    remedy: 'Viết đúng tên như thông báo lỗi gợi ý, hoặc bỏ dòng.',
    wrong: 'isuedDate: 2023-08-01',
    right: 'issuedDate: 2023-08-01',
  },
  'field-missing': {
    severity: 'error',
    title: 'Thiếu mục bắt buộc',
    meaning: 'Thiếu một mục bắt buộc.',
    remedy: 'Thêm dòng như thông báo lỗi ghi; ý nghĩa từng mục ở trang Các mục trong tệp.',
    right: 'typeName: Công văn',
  },
  'field-blank': {
    severity: 'error',
    title: 'Mục để trống',
    meaning: 'Có tên mục mà không có giá trị. Người đọc không biết là văn bản không có, hay người đăng quên.',
    remedy: 'Ghi giá trị; thông tin văn bản nguồn không có thì bỏ dòng và ghi tên mục vào source.missing.',
    wrong: 'issuedPlace:',
    right: 'source:\n  kind: scan\n  missing: [issuedPlace]',
  },
  'field-type': {
    severity: 'error',
    title: 'Giá trị sai loại',
    meaning: 'Chỗ cần một danh sách lại có một chữ, hoặc ngược lại.',
    remedy: 'Danh sách viết trong ngoặc vuông, hoặc mỗi mục một dòng bắt đầu bằng dấu gạch.',
    wrong: 'topics: y-te',
    right: 'topics: [y-te]',
  },
  'value-unknown': {
    severity: 'error',
    title: 'Giá trị ngoài danh sách',
    meaning: 'Mục này chỉ nhận một số giá trị cho sẵn; giá trị đang ghi không phải một trong số đó.',
    remedy: 'Chọn một giá trị mà thông báo lỗi liệt kê.',
    wrong: 'status: dang-thuc-hien',
    right: 'status: active',
  },
  'value-too-long': {
    severity: 'error',
    title: 'Giá trị quá dài',
    meaning: 'Giá trị dài quá mức, sẽ tràn khỏi ô khi hiện và khi in.',
    remedy: 'Viết ngắn lại; lời đầy đủ để ở nguyên văn.',
  },
  'value-invalid': {
    severity: 'error',
    title: 'Giá trị không dùng được',
    meaning: 'Giá trị không dùng được ở mục này.',
    remedy: 'Xem mục này ở trang Các mục trong tệp.',
  },
  'list-empty': {
    severity: 'error',
    title: 'Danh sách trống',
    meaning: 'Danh sách không có phần tử nào.',
    remedy: 'Ghi ít nhất một phần tử; danh sách không bắt buộc thì bỏ cả dòng.',
    wrong: 'to: []',
    right: 'to: [phong-y-te]',
  },
  'id-invalid': {
    severity: 'error',
    title: 'Mã không đúng dạng',
    meaning: 'Mã nằm trong đường dẫn, nên chỉ gồm chữ thường không dấu, chữ số và gạch ngang.',
    remedy: 'Viết mã như thông báo lỗi gợi ý.',
    wrong: 'topics: [Y tế]',
    right: 'topics: [y-te]',
  },
  'format-invalid': {
    severity: 'error',
    title: 'Giá trị không đúng dạng',
    meaning: 'Giá trị không đúng dạng của mục, ví dụ mã đơn vị hành chính phải đủ năm chữ số.',
    remedy: 'Viết theo dạng mà thông báo lỗi mô tả.',
    wrong: "administrativeCode: '123'",
    right: "administrativeCode: '00123'",
  },
  'date-invalid': {
    severity: 'error',
    title: 'Ngày không đúng',
    meaning:
      'Ngày viết sai thứ tự, thiếu chữ số, hoặc là ngày không có trong lịch. Ngày sai thì thời hạn và thứ tự văn bản đều sai.',
    remedy: 'Viết năm-tháng-ngày: bốn chữ số năm, hai chữ số tháng, hai chữ số ngày.',
    wrong: 'issuedDate: 14/7/2023',
    right: 'issuedDate: 2023-07-14',
  },
  'relation-target': {
    severity: 'error',
    title: 'Quan hệ không chỉ đúng một văn bản',
    meaning: 'Một quan hệ phải chỉ đúng một văn bản: hoặc văn bản đã đăng, hoặc lời dẫn văn bản chưa đăng.',
    remedy: 'Giữ document hoặc citation, không ghi cả hai.',
    wrong: 'relations:\n  - type: basis',
    right: 'relations:\n  - type: basis\n    document: thong-bao-15-tb-vptu',
  },
});
