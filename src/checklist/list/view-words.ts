/** The words of the views of a list, loaded with them. */
export const viewWords = {
  noTopic: 'Chưa phân loại',
  noDue: 'Không nêu thời hạn',
  noDay: 'Thời hạn không ghi bằng ngày',
  due: (day: string) => `Thời hạn ${day}`,
} as const;
