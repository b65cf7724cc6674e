import { localDay } from '../../browser/day/local-day.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';

/** A moment as the reader's clock has it: “09:05 ngày 22/11/2026”. */
function moment(iso: string): string {
  const time = new Date(iso);
  const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock} ngày ${formatShortDate(localDay(time))}`;
}

/** The words for what comes in and goes out, loaded with the code that does it. */
export const exchangeWords = {
  fields: {
    unitName: 'tên đơn vị',
    contentVersion: 'phiên bản nội dung',
  },
  reading: {
    tooLong: 'Tệp quá lớn, không phải tệp tiến độ.',
    notJson: 'Tệp không đọc được: không phải tệp tiến độ, hoặc đã bị cắt hay sửa hỏng.',
    notProgress: 'Đây không phải tệp tiến độ của trang này.',
    newer: 'Tệp do phiên bản mới hơn của trang tạo ra; những gì hiểu được đã được giữ lại.',
    noUnit: 'Tệp không cho biết là của đơn vị nào.',
    noEntries: 'Tệp không có danh sách việc.',
    tooMany: (kept: number) => `Tệp có quá nhiều mục; chỉ giữ ${kept} mục đầu.`,
    twice: (subject: string) => `${subject}: có hai lần trong tệp; giữ lần ghi sau cùng.`,
    file: 'Tệp',
  },
  receiving: {
    otherUnit: ['Đây là kết quả của ', '; hãy mở trang của đơn vị đó rồi nhập.'],
    unknownUnit: (id: string) => `Đây là kết quả của đơn vị có mã “${id}”; trang này không có đơn vị đó.`,
    duty: (number: string, title: string) => `Việc ${number}: ${title}`,
    indicator: (title: string) => `, chỉ tiêu “${title}”`,
    ofRevision: (label: string, revision: number) => `${label} – bản ${revision}`,
    otherVersion: 'Kết quả này được ghi trên phiên bản nội dung khác; việc đã sửa từ đó sẽ phải xem lại.',
    otherName: (theirs: string, mine: string) =>
      `Tệp này là của “${theirs}”${mine === '' ? '' : `, không phải “${mine}”`}. Những mục nhận sẽ nằm dưới tên đó, và trang chuyển sang tên đó.`,
    title: (unit: string, exported: string) => `Xem trước: ${unit}, xuất lúc ${moment(exported)}`,
    summary: (added: number, same: number, conflicts: number) =>
      `Thêm ${added} mục; ${same} mục giống nhau; ${conflicts} mục khác nhau${conflicts > 0 ? ', chọn bên nào giữ lại:' : '.'}`,
    mine: 'Trình duyệt này',
    theirs: 'Bên gửi',
    written: (updated: string) => `ghi lúc ${moment(updated)}`,
    yes: 'Nhận vào trang này',
    no: 'Không nhận',
    changed: 'Trang đã thay đổi từ lúc xem trước; hãy xem lại những mục khác nhau rồi nhận.',
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
  clearing: {
    nothing: 'Chưa ghi gì để xoá.',
    ask: (count: number) => `Xoá ${count} mục đã ghi của đơn vị này khỏi trình duyệt?`,
    yes: 'Xoá',
    no: 'Không xoá',
    done: (count: number) => `Đã xoá ${count} mục.`,
    undo: 'Hoàn tác',
    undone: (count: number, noted: number) =>
      `Đã lấy lại ${count} mục${noted > 0 ? `; ${noted} mục ghi lại từ lúc xoá được giữ nguyên` : ''}.`,
  },
} as const;
