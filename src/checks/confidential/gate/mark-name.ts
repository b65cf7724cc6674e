/** What a mark of secrecy is called in messages. */
export const MARK_NAME = 'dấu chỉ độ mật';
