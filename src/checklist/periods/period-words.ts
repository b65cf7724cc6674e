/** The words of duties that come again, loaded where there are some. */
export const periodWords = {
  period: (label: string) => `Kỳ ${label}:`,
  day: 'Kỳ ngày',
  choose: 'Ghi tiến độ của kỳ',
  overdue: 'Kỳ quá hạn chưa hoàn thành:',
  outside: (status: string) =>
    `Tiến độ “${status}” ghi khi nhiệm vụ chưa chia kỳ: vẫn được lưu, không tính cho kỳ nào.`,
} as const;
