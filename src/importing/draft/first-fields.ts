/**
 * What is true of any document that nobody has published yet: its standing and its ground of release are not known, and its
 * log begins.
 * @param today the day of publication, `yyyy-mm-dd`
 */
export function firstFields(today: string) {
  return {
    status: 'unknown',
    release: { basis: 'unconfirmed', note: 'Chờ Văn phòng xác nhận căn cứ công bố.' },
    changes: [{ date: today, kind: 'published', level: 'major', note: 'Đăng lần đầu.' }],
  };
}
