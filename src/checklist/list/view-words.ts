/** The words of the views of a list, loaded with them. */
export const viewWords = {
  noTopic: 'Chưa xếp lĩnh vực',
  noDue: 'Không nêu thời hạn',
  noDay: 'Thời hạn không ghi bằng ngày',
  due: (day: string) => `Thời hạn ${day}`,
} as const;
