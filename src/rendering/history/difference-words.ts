/** Words of a difference: beside what draws it, for it is drawn in browsers, too. */
export const differenceWords = {
  legend: 'Chữ gạch ngang là lời đã bỏ; chữ gạch chân là lời mới.',
  nothingChanged: 'Hai bản không khác nhau về lời văn, thông tin và nhiệm vụ.',
  fields: 'Thông tin về văn bản',
  provisions: 'Điều khoản',
  tasks: 'Nhiệm vụ (Văn phòng tách từ văn bản)',
  deleted: 'bỏ',
  inserted: 'thêm',
  fates: { inserted: 'Thêm mới', deleted: 'Đã bỏ', changed: 'Sửa', kept: 'Giữ nguyên lời' },
  moved: (former: string) => `chuyển từ ${former}`,
  movedHere: 'chuyển chỗ',
  formerly: (former: string) => `trước là ${former}`,
  failed: 'Không tải được hai bản. Kiểm tra kết nối rồi thử lại.',
};
