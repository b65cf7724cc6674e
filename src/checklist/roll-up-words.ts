/** The words of the office's roll-up. */
export const rollUpWords = {
  unknownUnit: (file: string, unit: string) => `${file}: trang này không có đơn vị “${unit}”; đã bỏ qua tệp.`,
  duplicates: (kept: string, dropped: readonly string[]) =>
    `${kept}: có ${dropped.length + 1} tệp của cùng một đơn vị; dùng tệp xuất sau cùng, bỏ qua ${dropped.join(', ')}.`,
  otherVersion: (file: string, theirs: string | undefined, ours: string) =>
    `${file}: làm trên phiên bản nội dung ${theirs ?? 'không rõ'}, trang này là ${ours}.`,
  goneDuties: (file: string, count: number) => `${file}: ${count} mục thuộc việc không còn trên trang này.`,
} as const;
