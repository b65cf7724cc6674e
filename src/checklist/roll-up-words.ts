/** The words of the office's roll-up. */
export const rollUpWords = {
  unknownUnit: (file: string, unit: string) => `${file}: trang này không có đơn vị “${unit}”; đã bỏ qua tệp.`,
  duplicates: (kept: string, dropped: readonly string[]) =>
    `${kept}: có ${dropped.length + 1} tệp của cùng một đơn vị; dùng tệp xuất sau cùng, bỏ qua ${dropped.join(', ')}.`,
  otherVersion: (file: string, theirs: string | undefined, ours: string) =>
    `${file}: làm trên phiên bản nội dung ${theirs ?? 'không rõ'}, trang này là ${ours}.`,
  goneDuties: (file: string, count: number) => `${file}: ${count} mục thuộc việc không còn trên trang này.`,
  reading: (count: number) => `Đang đọc ${count} tệp.`,
  noIndex: 'Không tải được danh sách nhiệm vụ. Hãy kiểm tra kết nối mạng rồi thử lại.',
  cleared: 'Đã bỏ hết các tệp.',
  state: (units: number, percent: number) => `${units} đơn vị đã có kết quả; hoàn thành ${percent}%.`,
  total: (done: number, total: number, percent: number, today: string) =>
    `Đến ngày ${today}: hoàn thành ${done}/${total} lượt việc của các đơn vị đã gửi (${percent}%).`,
  unanswered: (count: number) => `Chưa gửi kết quả: ${count} đơn vị`,
  overdue: (count: number) => `Quá hạn chưa hoàn thành: ${count}`,
  matrix: 'Từng việc của từng đơn vị',
  duty: 'Nhiệm vụ',
  due: 'Thời hạn',
  noAnswer: 'Chưa gửi',
  unitHeads: ['Đơn vị', 'Hoàn thành', 'Tỷ lệ'],
  overdueHeads: ['Đơn vị', 'Nhiệm vụ', 'Thời hạn'],
  // Without spaces: the writer does not quote names where print ranges use them.
  unitSheet: 'ĐơnVị',
  matrixSheet: 'MaTrận',
} as const;
