/** The words of the views of a list, loaded with them. */
export const viewWords = {
  noTopic: 'Chưa xếp lĩnh vực',
  noDue: 'Văn bản không nêu thời hạn',
  due: (day: string) => `Thời hạn ${day}`,
} as const;
