/** What can be copied of a provision, and what is said of it. */
export const copyWords = {
  citation: 'Sao chép trích dẫn',
  words: 'Sao chép nguyên văn',
  newest: 'Đường dẫn luôn là bản mới nhất',
  version: (day: string) => `Đường dẫn bản ngày ${day}`,
  copied: 'Đã sao chép',
  notCopied: 'Không sao chép được. Chọn và sao chép đoạn sau:',
};
