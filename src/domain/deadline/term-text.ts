/** What a term is counted in. */
export const UNIT_LABELS = {
  day: 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  hour: 'giờ',
} as const;

/** What a term is counted from. The day of issue is the day that is signed: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const START_LABELS = {
  issued: 'ngày ban hành (ngày ký)',
  received: 'ngày nhận được văn bản',
  effective: 'ngày văn bản có hiệu lực',
  stated: 'mốc nêu trong văn bản',
} as const;

export type TermUnit = keyof typeof UNIT_LABELS;
export type TermStart = keyof typeof START_LABELS;
