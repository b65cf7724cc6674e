import { momentText } from './moment-text.ts';

/** The words for what comes in and goes out, loaded with the code that does it. */
export const exchangeWords = {
  fields: {
    unitName: 'tên đơn vị',
    contentVersion: 'phiên bản nội dung',
  },
  reading: {
    tooLong: 'Tệp quá lớn, không phải tệp tiến độ.',
    notJson: 'Không đọc được tệp: không phải tệp tiến độ hoặc tệp bị lỗi.',
    notProgress: 'Đây không phải tệp tiến độ của Trang thông tin này.',
    newer: 'Tệp tạo từ phiên bản mới hơn; chỉ giữ phần đọc được.',
    unreadable: 'Không đọc được tệp.',
    notWorkbook: 'Không đọc được bảng tính: tệp bị lỗi hoặc có mật khẩu. Mở trong Excel, lưu lại thành .xlsx.',
    notSheet:
      'Bảng tính này không phải phiếu của đơn vị tải từ Trang thông tin (không có cột “Mã định danh nhiệm vụ”).',
    noMoment: (exported: string) => `Tệp không ghi đúng thời điểm xuất; coi như xuất lúc ${momentText(exported)}.`,
    noUnit: 'Tệp không cho biết là của đơn vị nào.',
    noEntries: 'Tệp không có danh sách nhiệm vụ.',
    tooMany: (kept: number) => `Tệp có quá nhiều mục; chỉ giữ ${kept} mục đầu.`,
    twice: (subject: string) => `${subject}: có hai lần trong tệp; giữ mục ghi sau cùng.`,
    file: 'Tệp',
    exportedToCome: (exported: string) => `Tệp ghi thời điểm xuất ${momentText(exported)}, chưa đến.`,
    notListed: 'không có trong danh sách nhiệm vụ của trang này',
  },
  receiving: {
    otherUnit: ['Đây là kết quả của ', '; hãy mở trang của đơn vị đó rồi nhập.'],
    unknownUnit: (id: string) => `Đây là kết quả của đơn vị có mã “${id}”; Trang thông tin không có đơn vị đó.`,
    duty: (number: string, title: string) => `Nhiệm vụ ${number}: ${title}`,
    indicator: (title: string) => `, chỉ tiêu “${title}”`,
    ofPeriod: (label: string, period: string) => `${label} – kỳ ${period}`,
    ofRevision: (label: string, revision: number) => `${label} – lần sửa ${revision}`,
    otherVersion: 'Kết quả ghi theo phiên bản nội dung khác; nhiệm vụ đã sửa cần rà soát lại.',
    inherited: (unit: string) => `Tệp của ${unit}, đơn vị đã được kế thừa; tiến độ được nhận theo mã nhiệm vụ.`,
    otherName: (theirs: string, mine: string) =>
      `Tệp này là của “${theirs}”${mine === '' ? '' : `, không phải “${mine}”`}. Nội dung nhận sẽ được lưu theo tên đơn vị đó.`,
    title: (unit: string, exported: string) => `Xem trước: ${unit}, xuất lúc ${momentText(exported)}`,
    summary: (added: number, same: number, conflicts: number) =>
      `Thêm ${added} mục; ${same} mục giống nhau; ${conflicts} mục khác nhau${conflicts > 0 ? ', chọn bên nào giữ lại:' : '.'}`,
    ofFile: (name: string) => `Tệp: ${name}`,
    doubts: 'Cần kiểm tra trước khi nhận',
    added: (count: number) => `Các mục sẽ thêm: ${count}`,
    moreAdded: (count: number) => `Còn ${count} mục khác sẽ thêm.`,
    otherConflicts: (count: number) => `${count} mục khác nhau còn lại`,
    allMine: 'Giữ của trình duyệt này',
    allTheirs: 'Lấy của bên gửi',
    mine: 'Trình duyệt này',
    theirs: 'Bên gửi',
    written: (updated: string) => `ghi lúc ${momentText(updated)}`,
    yes: 'Nhận vào trang này',
    no: 'Không nhận',
    changed: 'Tiến độ đã thay đổi sau khi xem trước; kiểm tra lại các mục khác nhau.',
    done: (count: number) => `Đã nhận ${count} mục.`,
  },
  saving: {
    saved: (name: string) => `Đã xuất tệp ${name}. Gửi tệp này cho Văn phòng, hoặc nhập vào trình duyệt khác.`,
  },
  sharing: {
    made: 'Người mở đường dẫn này xem và nhận được tiến độ đã ghi:',
    label: 'Đường dẫn chia sẻ',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    tooLong: 'Nội dung quá dài để chia sẻ bằng đường dẫn; đề nghị xuất tệp tiến độ và gửi tệp.',
    damaged: 'Đường dẫn chia sẻ không đầy đủ; đề nghị bên gửi gửi lại, hoặc gửi tệp tiến độ.',
  },
  clearing: {
    nothing: 'Chưa có tiến độ để xoá.',
    ask: (count: number) => `Xoá ${count} mục đã ghi của đơn vị này khỏi trình duyệt?`,
    yes: 'Xoá',
    no: 'Không xoá',
    done: (count: number) => `Đã xoá ${count} mục.`,
    undo: 'Hoàn tác',
    undone: (count: number, noted: number) =>
      `Đã lấy lại ${count} mục${noted > 0 ? `; ${noted} mục ghi lại từ lúc xoá được giữ nguyên` : ''}.`,
  },
} as const;
