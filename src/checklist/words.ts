/**
 * Sentences that the checklist puts together in the browser. They stand apart from `strings.ts` so that a unit's page
 * does not load every word of the site.
 */
export const words = {
  fields: {
    date: 'ngày hoàn thành',
    result: 'kết quả',
    codeNumber: 'số minh chứng',
    codeNotation: 'ký hiệu minh chứng',
    issuedDate: 'ngày minh chứng',
    note: 'ghi chú',
    person: 'người thực hiện',
  },
  reading: {
    notEntry: (position: number) => `Mục thứ ${position} không phải một việc; đã bỏ qua.`,
    noSubject: (position: number) => `Mục thứ ${position} không cho biết là việc nào; đã bỏ qua.`,
    badStatus: (subject: string) => `${subject}: trạng thái lạ, coi là chưa thực hiện.`,
    badField: (subject: string, field: string) => `${subject}: ${field} không hợp lệ, đã bỏ trống.`,
    cutField: (subject: string, field: string) => `${subject}: ${field} quá dài, đã cắt bớt.`,
    subject: (document: string, task: string, indicator?: string) =>
      `Việc ${task}${indicator === undefined ? '' : `, chỉ tiêu ${indicator}`} (${document})`,
  },
  sheet: {
    page: (page: number, pages: number) => `trang ${page}/${pages}`,
    firstBasis: (first: string, others: number) => `${first} và ${others} văn bản khác ghi trong bảng`,
    scope: (shown: number, total: number, choices: readonly string[]) =>
      `${shown}/${total} việc (${choices.join('; ')})`,
    printed: (printed: number, all: number) => `Sẽ in ${printed}/${all} phiếu.`,
    reopened: 'Đã sửa sau khi ghi, cần xem lại',
  },
  tally: {
    done: (done: number, total: number) => `${done}/${total} việc hoàn thành`,
    overdue: (count: number) => `${count} việc quá hạn`,
    reopened: (count: number) => `${count} việc đã sửa sau khi ghi, cần xem lại`,
    shown: (scope: string) => `Đang hiện ${scope}.`,
    ofDocument: 'Tiến độ của văn bản này',
    duty: (number: string) => `Tiến độ việc ${number}`,
    indicator: (number: string, title: string) => `Tiến độ việc ${number}, chỉ tiêu ${title}`,
  },
  reopened: {
    text: (status: string, notes: readonly string[]) =>
      `Việc này đã được sửa sau khi đơn vị ghi “${status}”, nên phải xem lại. ${notes.join(' ')}`.trim(),
    again: 'Dùng lại những gì đã ghi',
  },
  storage: {
    damaged: (key: string) => `Bản ghi của việc ${key} trong trình duyệt bị hỏng; hãy ghi lại việc này.`,
    unkept: (count: number) =>
      `Trình duyệt không còn chỗ hoặc không cho lưu: ${count} mục chỉ còn trên trang này. Hãy xuất tệp trước khi đóng.`,
  },
  handOver: {
    failed: 'Không tạo được tệp. Hãy kiểm tra kết nối mạng rồi thử lại.',
  },
} as const;
