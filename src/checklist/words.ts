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
    delayReason: 'lý do chậm',
    proposedDate: 'ngày đề nghị gia hạn',
  },
  reading: {
    notEntry: (position: number) => `Mục thứ ${position} không phải nhiệm vụ; đã bỏ qua.`,
    noSubject: (position: number) => `Mục thứ ${position} không nêu nhiệm vụ; đã bỏ qua.`,
    badStatus: (subject: string) => `${subject}: trạng thái không hợp lệ, tính là chưa thực hiện.`,
    badField: (subject: string, field: string) => `${subject}: ${field} không hợp lệ, đã bỏ trống.`,
    cutField: (subject: string, field: string) => `${subject}: ${field} quá dài, đã cắt bớt.`,
    more: (count: number) => `Còn ${count} lỗi khác.`,
    subject: (document: string, task: string, indicator?: string) =>
      `Việc ${task}${indicator === undefined ? '' : `, chỉ tiêu ${indicator}`} (${document})`,
  },
  sheet: {
    page: (page: number, pages: number) => `trang ${page}/${pages}`,
    firstBasis: (first: string, others: number) => `${first} và ${others} văn bản khác ghi trong bảng`,
    scope: (shown: number, total: number, choices: readonly string[]) =>
      `${shown}/${total} nhiệm vụ (${choices.join('; ')})`,
    reopened: 'Nhiệm vụ đã sửa sau khi ghi tiến độ, cần rà soát',
  },
  tally: {
    done: (done: number, total: number) => `${done}/${total}`,
    duties: ' nhiệm vụ hoàn thành',
    ofDocument: (done: number, total: number) => `${done}/${total} hoàn thành`,
    overdue: (count: number) => `Quá hạn: ${count}`,
    'done-late': (count: number) => `Hoàn thành quá hạn: ${count}`,
    next: (day: string) => `hạn gần nhất ${day}`,
    reopened: (count: number) => `${count} nhiệm vụ đã sửa sau khi ghi tiến độ, cần rà soát`,
    shown: (scope: string) => `Đang hiện ${scope}.`,
    bar: 'Tiến độ của văn bản này',
    duty: (number: string) => `Tiến độ nhiệm vụ ${number}`,
    indicator: (number: string, title: string) => `Tiến độ nhiệm vụ ${number}, chỉ tiêu ${title}`,
  },
  form: {
    dayRemoved: (day: string) => `Đã bỏ ngày hoàn thành ${day}.`,
    undo: 'Hoàn tác',
  },
  storage: {
    damaged: (key: string) => `Dữ liệu của nhiệm vụ ${key} bị lỗi.`,
    enterAgain: 'Hãy nhập lại.',
    unkept: (count: number) => `Trình duyệt không lưu được ${count} mục. Chọn “Xuất tệp tiến độ” trước khi đóng trang.`,
  },
  handOver: {
    failed: (action: string) =>
      `Chưa thực hiện được “${action}”. Hãy kiểm tra kết nối mạng rồi thử lại hoặc tải lại trang.`,
    link: 'Mở đường dẫn',
  },
} as const;
