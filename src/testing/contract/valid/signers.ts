import { LETTER } from '../edited-content.ts';
import { valid, type Valid } from '../cases.ts';

const SIGNER = 'signer:\n  authority: KT. CHỦ TỊCH\n  position: PHÓ CHỦ TỊCH\n  fullName: Nguyễn Văn A\n';
const AUTHORITY = 'authority: KT. CHỦ TỊCH';

/** Signatures as papers have them. */
export const SIGNERS: readonly Valid[] = valid(LETTER, [
  ['quyền hạn ký nhiều dòng', AUTHORITY, 'authority: |\n    TL. CHỦ TỊCH\n    KT. CHÁNH VĂN PHÒNG'],
  ['quyền hạn ký là danh sách', AUTHORITY, 'authority: [TL. CHỦ TỊCH, KT. CHÁNH VĂN PHÒNG]'],
  ['quyền hạn ký ngắt thành hai dòng', AUTHORITY, 'authority: [TM. UỶ BAN NHÂN DÂN, THÀNH PHỐ MẪU]'],
  ['quyền hạn ký của Đảng', AUTHORITY, 'authority: [T/M BAN THƯỜNG VỤ, K/T BÍ THƯ]'],
  ['quyền hạn ký không có dấu cách', AUTHORITY, 'authority: KT.CHỦ TỊCH'],
  ['thừa uỷ quyền', AUTHORITY, 'authority: TUQ. CHỦ TỊCH'],
  ['quyền người đứng đầu', 'position: PHÓ CHỦ TỊCH', 'position: Q. CHỦ TỊCH'],
  [
    'hai người ký',
    SIGNER,
    'signer:\n  - position: GIÁM ĐỐC\n    fullName: Nguyễn Văn A\n  - organName: CÔNG AN THÀNH PHỐ\n    authority: KT. GIÁM ĐỐC\n    position: PHÓ GIÁM ĐỐC\n    fullName: Trần Văn B\n',
  ],
  ['một người ký viết thành danh sách', SIGNER, 'signer:\n  - position: CHỦ TỊCH\n    fullName: Nguyễn Văn A\n'],
]);
