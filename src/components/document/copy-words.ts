/** What can be copied of a provision, and what is said of it. */
export const copyWords = {
  /** What a button shows, and what it does; the first stands in the second. */
  citation: ['Trích dẫn', 'Sao chép trích dẫn'],
  words: ['Nguyên văn', 'Sao chép nguyên văn kèm trích dẫn'],
  newest: ['Mới nhất', 'Sao chép đường dẫn luôn là bản mới nhất'],
  version: (day: string) => ['Bản này', `Sao chép đường dẫn bản này, ngày ${day}`],
  copied: 'Đã sao chép',
  notCopied: 'Không sao chép được. Chọn và sao chép đoạn sau:',
};
