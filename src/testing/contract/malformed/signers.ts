import { malformed, type Malformed } from '../cases.ts';
import { LETTER } from '../edited-content.ts';

const SIGNER = 'signer:\n  authority: KT. CHỦ TỊCH\n  position: PHÓ CHỦ TỊCH\n  fullName: Nguyễn Văn A\n';
const AUTHORITY = 'authority: KT. CHỦ TỊCH';
const POSITION = 'position: PHÓ CHỦ TỊCH';
const both = (second: string): string =>
  `signer:\n  - position: GIÁM ĐỐC\n    fullName: Nguyễn Văn A\n  - ${second.replaceAll('\n', '\n    ')}\n`;

/** Who signs, in whose name, and several who sign together. */
export const SIGNERS: readonly Malformed[] = malformed(LETTER, [
  [
    'hai quyền hạn ký trên một dòng',
    AUTHORITY,
    'authority: TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG',
    'signer-authority-lines',
    { warns: true, says: ['«- TL. CHỦ TỊCH»', '«- KT. CHÁNH VĂN PHÒNG»'] },
  ],
  [
    'hai quyền hạn ký cách nhau bằng gạch chéo',
    AUTHORITY,
    'authority: TUQ. CHỦ TỊCH / KT. GIÁM ĐỐC',
    'signer-authority-lines',
    { warns: true, says: ['«- TUQ. CHỦ TỊCH»', '«- KT. GIÁM ĐỐC»'] },
  ],
  [
    'hai quyền hạn ký của Đảng trên một dòng',
    AUTHORITY,
    'authority: T/M BAN THƯỜNG VỤ K/T BÍ THƯ',
    'signer-authority-lines',
    { warns: true, says: ['«- T/M BAN THƯỜNG VỤ»', '«- K/T BÍ THƯ»'] },
  ],
  [
    'hai quyền hạn ký trên một dòng của danh sách',
    AUTHORITY,
    'authority:\n    - TM. UỶ BAN NHÂN DÂN\n    - TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG',
    'signer-authority-lines',
    { warns: true, at: 'KT. CHÁNH', says: '«- KT. CHÁNH VĂN PHÒNG»' },
  ],
  [
    'quyền hạn ký lạ',
    AUTHORITY,
    'authority: TN. CHỦ TỊCH',
    'signer-authority-mark',
    { warns: true, says: ['«TN.»', 'TUQ. (thừa uỷ quyền)', 'T/L (thừa lệnh)'] },
  ],
  [
    'quyền hạn ký lạ ở dòng thứ hai',
    AUTHORITY,
    'authority:\n    - TL. CHỦ TỊCH\n    - KY. CHÁNH VĂN PHÒNG',
    'signer-authority-mark',
    { warns: true, at: 'KY.', says: '«KY.»' },
  ],
  [
    'quyền hạn ký thiếu dấu chấm',
    AUTHORITY,
    'authority: KT CHỦ TỊCH',
    'signer-authority-mark',
    { warns: true, says: '«KT»' },
  ],
  [
    'quyền hạn ký của Đảng gõ nhầm',
    AUTHORITY,
    'authority: T/N BAN THƯỜNG VỤ',
    'signer-authority-mark',
    { warns: true, says: '«T/N»' },
  ],
  [
    'quyền hạn ký nằm trong chức vụ',
    `${AUTHORITY}\n  ${POSITION}`,
    'position: KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
    'signer-authority-in-position',
    { warns: true, says: ['«authority: KT. CHỦ TỊCH»', '«position: PHÓ CHỦ TỊCH»'] },
  ],
  [
    'quyền hạn ký nằm trong chức vụ hai dòng',
    `${AUTHORITY}\n  ${POSITION}`,
    'position: |\n    T/L BAN THƯỜNG VỤ\n    CHÁNH VĂN PHÒNG',
    'signer-authority-in-position',
    { warns: true, says: ['«authority: T/L BAN THƯỜNG VỤ»', '«position: CHÁNH VĂN PHÒNG»'] },
  ],
  [
    'quyền hạn ký thứ hai nằm trong chức vụ',
    POSITION,
    'position: TL. CHÁNH VĂN PHÒNG',
    'signer-authority-in-position',
    { warns: true, says: ['«- TL. CHÁNH VĂN PHÒNG»', 'chức vụ của người ký'] },
  ],
  [
    'quyền hạn ký nằm trong chức vụ của người ký thứ hai',
    SIGNER,
    both('position: KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nfullName: Trần Văn B'),
    'signer-authority-in-position',
    { warns: true, at: 'KT. CHỦ TỊCH PHÓ', says: '«authority: KT. CHỦ TỊCH»' },
  ],
  [
    'người ký thứ hai không có họ tên',
    SIGNER,
    both('position: CHỦ TỊCH'),
    'field-unaccounted',
    { at: '  - position: CHỦ TỊCH', says: 'signer.fullName' },
  ],
  [
    'mục lạ của người ký thứ hai',
    SIGNER,
    both('position: CHỦ TỊCH\nfullname: Trần Văn B'),
    'key-unknown',
    { at: 'fullname', says: 'viết fullName' },
  ],
  [
    'chức vụ của người ký thứ hai để trống',
    SIGNER,
    both('position:\nfullName: Trần Văn B'),
    'field-blank',
    { at: '  - position:\n', says: 'Chức vụ người ký' },
  ],
  ['không có người ký nào trong danh sách', SIGNER, 'signer: []\n', 'list-empty', { says: 'Người ký' }],
  ['quyền hạn ký là danh sách trống', AUTHORITY, 'authority: []', 'list-empty', { says: 'Quyền hạn ký' }],
  ['người ký là một dòng chữ', SIGNER, 'signer: CHỦ TỊCH Nguyễn Văn A\n', 'field-type', { says: 'position' }],
]);
