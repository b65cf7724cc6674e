/** The words of the office's roll-up. */
export const rollUpWords = {
  unknownUnit: (file: string, unit: string) => `${file}: Trang thông tin không có đơn vị “${unit}”; đã bỏ qua tệp.`,
  duplicates: (kept: string, dropped: readonly string[]) =>
    `${kept}: có ${dropped.length + 1} tệp của cùng một đơn vị; dùng tệp xuất sau cùng, bỏ qua ${dropped.join(', ')}.`,
  nameless: (group: string, file: string) => `${group}, chưa ghi tên (${file})`,
  otherVersion: (file: string, theirs: string | undefined, ours: string) =>
    `${file}: làm trên phiên bản nội dung ${theirs ?? 'chưa xác định'}, Trang thông tin đang dùng ${ours}.`,
  goneDuties: (file: string, count: number) => `${file}: ${count} mục thuộc nhiệm vụ đã gỡ.`,
  reading: (count: number) => `Đang đọc ${count} tệp.`,
  noIndex: 'Không tải được danh sách nhiệm vụ. Hãy kiểm tra kết nối mạng rồi thử lại.',
  cleared: 'Đã bỏ hết các tệp.',
  state: (units: number, percent: number) => `${units} đơn vị đã có kết quả; hoàn thành ${percent}%.`,
  unreadable: (file: string) => `${file}: không đọc được tệp.`,
  tooLarge: (file: string) => `${file}: tệp quá lớn, không phải tệp tiến độ.`,
  notices: (count: number) => `${count} điều cần lưu ý về các tệp`,
  total: (done: number, total: number, percent: number, today: string) =>
    `Đến ngày ${today}: các đơn vị đã gửi hoàn thành ${done}/${total} nhiệm vụ (${percent}%).`,
  made: (today: string, files: number, version: string) =>
    `Lập ngày ${today} từ tệp của ${files} đơn vị; phiên bản nội dung ${version}.`,
  unanswered: (count: number) => `Chưa gửi kết quả: ${count} đơn vị`,
  overdue: (count: number) => `Quá hạn chưa hoàn thành: ${count} nhiệm vụ`,
  units: 'Kết quả của từng đơn vị',
  matrix: 'Chi tiết theo nhiệm vụ và đơn vị',
  block: (first: string, last: string) => `Từ ${first} đến ${last}`,
  key: 'Chú thích:',
  notTheirs: 'ô trống: không giao',
  duty: 'Nhiệm vụ',
  document: 'Văn bản',
  due: 'Thời hạn',
  noAnswer: 'Chưa gửi',
  unit: 'Đơn vị',
  dutyCount: 'Số nhiệm vụ',
  percent: 'Tỷ lệ',
  exported: 'Xuất ngày',
  overdueHeads: ['Thời hạn', 'Nhiệm vụ', 'Đơn vị chưa hoàn thành'],
  title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  page: 'Trang',
  // Without spaces: the writer does not quote names where print ranges use them.
  unitSheet: 'ĐơnVị',
  overdueSheet: 'QuáHạn',
  matrixSheet: 'MaTrận',
} as const;
