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
  storage: {
    damaged: (key: string) => `Bản ghi của việc ${key} trong trình duyệt bị hỏng; hãy ghi lại việc này.`,
    unkept: (count: number) =>
      `Trình duyệt không còn chỗ hoặc không cho lưu: ${count} mục chỉ còn trên trang này. Hãy xuất tệp trước khi đóng.`,
  },
  sharing: {
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
