import { localDay } from '../domain/standing.ts';
import { formatShortDate } from '../vietnamese/dates.ts';

/** A moment as the reader's clock has it: “09:05 ngày 22/11/2026”. */
function moment(iso: string): string {
  const time = new Date(iso);
  const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock} ngày ${formatShortDate(localDay(time))}`;
}

/**
 * Sentences that the checklist puts together in the browser. They stand apart from `strings.ts` so that a unit's page
 * does not load every word of the site.
 */
export const words = {
  fields: {
    status: 'trạng thái',
    date: 'ngày hoàn thành',
    result: 'kết quả',
    codeNumber: 'số minh chứng',
    codeNotation: 'ký hiệu minh chứng',
    issuedDate: 'ngày minh chứng',
    note: 'ghi chú',
    person: 'người thực hiện',
    updated: 'thời điểm ghi',
    unitName: 'tên đơn vị',
    contentVersion: 'phiên bản nội dung',
    exported: 'thời điểm xuất',
  },
  reading: {
    tooLong: 'Tệp quá lớn, không phải tệp tiến độ.',
    notJson: 'Tệp không đọc được: không phải tệp tiến độ, hoặc đã bị cắt hay sửa hỏng.',
    notProgress: 'Đây không phải tệp tiến độ của trang này.',
    newer: 'Tệp do phiên bản mới hơn của trang tạo ra; những gì hiểu được đã được giữ lại.',
    noUnit: 'Tệp không cho biết là của đơn vị nào.',
    noEntries: 'Tệp không có danh sách việc.',
    tooMany: (kept: number) => `Tệp có quá nhiều mục; chỉ giữ ${kept} mục đầu.`,
    notEntry: (position: number) => `Mục thứ ${position} không phải một việc; đã bỏ qua.`,
    noSubject: (position: number) => `Mục thứ ${position} không cho biết là việc nào; đã bỏ qua.`,
    badStatus: (subject: string) => `${subject}: trạng thái lạ, coi là chưa thực hiện.`,
    badField: (subject: string, field: string) => `${subject}: ${field} không hợp lệ, đã bỏ trống.`,
    cutField: (subject: string, field: string) => `${subject}: ${field} quá dài, đã cắt bớt.`,
    twice: (subject: string) => `${subject}: có hai lần trong tệp; giữ lần ghi sau cùng.`,
    file: 'Tệp',
    subject: (document: string, task: string, indicator?: string) =>
      `Việc ${task}${indicator === undefined ? '' : `, chỉ tiêu ${indicator}`} (${document})`,
  },
  view: {
    noTopic: 'Chưa xếp lĩnh vực',
    noDue: 'Văn bản không quy định thời hạn',
    due: (day: string) => `Thời hạn ${day}`,
  },
  tally: {
    duties: (done: number, total: number, overdue: number) =>
      `${done}/${total} việc hoàn thành${overdue > 0 ? `, ${overdue} việc quá hạn` : ''}`,
    shown: (shown: number, total: number) => `Đang hiện ${shown}/${total} việc.`,
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
  clearing: {
    nothing: 'Chưa ghi gì để xoá.',
    ask: (count: number) => `Xoá ${count} mục đã ghi của đơn vị này khỏi trình duyệt?`,
    yes: 'Xoá',
    no: 'Không xoá',
    done: (count: number) => `Đã xoá ${count} mục.`,
    undo: 'Hoàn tác',
    undone: (count: number) => `Đã lấy lại ${count} mục.`,
  },
  receiving: {
    otherUnit: (unit: string) => `Đây là kết quả của đơn vị khác (${unit}); hãy mở trang của đơn vị đó rồi nhập.`,
    otherVersion: 'Kết quả này được ghi trên phiên bản nội dung khác; việc đã sửa từ đó sẽ phải xem lại.',
    title: (unit: string, exported: string) => `Xem trước: ${unit}, xuất lúc ${moment(exported)}`,
    summary: (added: number, same: number, conflicts: number) =>
      `Thêm ${added} mục; ${same} mục giống nhau; ${conflicts} mục khác nhau${conflicts > 0 ? ', chọn bên nào giữ lại:' : '.'}`,
    mine: 'Trình duyệt này',
    theirs: 'Bên gửi',
    written: (updated: string) => `ghi lúc ${moment(updated)}`,
    yes: 'Nhận vào trang này',
    no: 'Không nhận',
    done: (count: number) => `Đã nhận ${count} mục.`,
  },
  sharing: {
    made: 'Ai mở đường dẫn này sẽ xem trước rồi nhận được những gì đã ghi:',
    label: 'Đường dẫn chia sẻ',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    tooLong: 'Đã ghi quá nhiều cho một đường dẫn; hãy xuất tệp tiến độ rồi gửi tệp.',
    damaged: 'Đường dẫn chia sẻ bị cắt hoặc bị hỏng; hãy xin lại, hoặc xin tệp tiến độ.',
  },
  rollUp: {
    unknownUnit: (file: string, unit: string) => `${file}: trang này không có đơn vị “${unit}”; đã bỏ qua tệp.`,
    duplicates: (kept: string, dropped: readonly string[]) =>
      `${kept}: có ${dropped.length + 1} tệp của cùng một đơn vị; dùng tệp xuất sau cùng, bỏ qua ${dropped.join(', ')}.`,
    otherVersion: (file: string, theirs: string | undefined, ours: string) =>
      `${file}: làm trên phiên bản nội dung ${theirs ?? 'không rõ'}, trang này là ${ours}.`,
    goneDuties: (file: string, count: number) => `${file}: ${count} mục thuộc việc không còn trên trang này.`,
  },
} as const;
