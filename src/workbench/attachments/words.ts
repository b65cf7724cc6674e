/** The words for the files beside a document. */
export const attachmentWords = {
  heading: 'Tệp kèm theo',
  hint: (endings: string, most: number) =>
    `Văn bản đã ký, biểu mẫu đi cùng văn bản: tệp ${endings}, mỗi tệp không quá ${most} MB. Tệp được đăng nguyên vẹn, không bị sửa. Có thể kéo tệp thả vào đây.`,
  choose: 'Thêm tệp kèm theo',
  kind: (name: string, endings: string) => `Không kèm theo được “${name}”: chỉ nhận tệp ${endings}.`,
  large: (name: string, most: number) =>
    `Không kèm theo được “${name}”: tệp quá ${most} MB. Chụp lại với độ phân giải thấp hơn, hoặc tách thành nhiều tệp.`,
  unreadable: (name: string) => `Không đọc được tệp “${name}”. Chọn lại tệp.`,
  reading: 'Đang xem tệp.',
  added: (file: string) => `Đã kèm theo ${file}.`,
  replaced: (file: string) => `Đã thay ${file} bằng tệp vừa chọn.`,
  removed: (file: string) => `Đã bỏ ${file} khỏi văn bản.`,
  about: (file: string, size: string) => `${file}, ${size}`,
  there: (file: string) => `${file}, đã có trong thư mục nội dung`,
  remove: (file: string) => `Bỏ ${file}`,
  signed: 'Văn bản đã ký',
  usual: 'tep-kem-theo',
};
