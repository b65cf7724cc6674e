import { malformed, type Malformed } from '../cases.ts';
import { LETTER, NOTICE } from '../edited-content.ts';

const NULLS = ['~', 'null', 'Null', 'NULL'];

/** What stands where a value should, and says nothing. */
export const PLACEHOLDERS: readonly Malformed[] = [
  ...malformed(LETTER, [
    [
      'trích yếu dừng ở dấu …',
      'tham gia bảo hiểm y tế',
      'tham gia …',
      'value-cut',
      { warns: true, says: 'tham gia …' },
    ],
    ['họ tên dừng ở dấu chấm', 'Nguyễn Văn A', 'Nguyễn Văn ...', 'value-cut', { warns: true, says: 'Nguyễn Văn' }],
    ['tên nhiệm vụ dừng ở dấu …', 'Lập kế hoạch vận động', 'Lập kế hoạch…', 'value-cut', { warns: true, says: 'Lập' }],
  ]),
  ...malformed(LETTER, [
    ...NULLS.map(
      (word) =>
        [
          `trích yếu là ${word}`,
          'subject: vận động học sinh tham gia bảo hiểm y tế',
          `subject: ${word}`,
          'field-blank',
          { says: [word, 'missing'] },
        ] as const,
    ),
    ['địa danh là ~', 'issuedPlace: Mẫu', 'issuedPlace: ~', 'field-blank', { says: '~' }],
    ['ngày ban hành là null', 'issuedDate: 2024-03-05', 'issuedDate: null', 'field-blank', { says: 'null' }],
    ['một dòng nơi nhận là ~', "  - '- Như trên;'", '  - ~', 'field-blank', { says: '~' }],
    ['danh sách lĩnh vực là ~', 'topics: [y-te]', 'topics: ~', 'field-blank', { says: '~' }],
    [
      'người ký là null',
      'signer:\n  authority: KT. CHỦ TỊCH\n  position: PHÓ CHỦ TỊCH\n  fullName: Nguyễn Văn A',
      'signer: null',
      'field-blank',
      { says: 'null' },
    ],
    ['thời hạn của nhiệm vụ là ~', 'dueDate: 2024-04-15', 'dueDate: ~', 'field-blank', { says: '~' }],
    ['họ tên người ký chỉ có dấu chấm', 'fullName: Nguyễn Văn A', 'fullName: …', 'placeholder-left', { says: '…' }],
    [
      'tên cơ quan còn là chữ của mẫu',
      'organName: Uỷ ban nhân dân thành phố Mẫu',
      "organName: '[Tên cơ quan]'",
      'placeholder-left',
      { says: '[Tên cơ quan]' },
    ],
    [
      'tên cơ quan còn là dòng mẫu in hoa',
      'organName: Uỷ ban nhân dân thành phố Mẫu',
      'organName: TÊN CƠ QUAN, TỔ CHỨC',
      'placeholder-left',
      { says: 'TÊN CƠ QUAN' },
    ],
    [
      'họ tên còn là chữ của mẫu',
      'fullName: Nguyễn Văn A',
      'fullName: Họ và tên',
      'placeholder-left',
      { says: 'Họ và tên' },
    ],
    [
      'chức vụ còn là chữ của mẫu',
      'position: PHÓ CHỦ TỊCH',
      'position: QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
      'placeholder-left',
      { says: 'CHỨC VỤ' },
    ],
    [
      'một dòng kính gửi còn trường trộn thư',
      "text: '- Phòng Y tế;'",
      "text: '- {{ten_don_vi}};'",
      'text-unfinished',
      { warns: true, says: '{{ten_don_vi}}' },
    ],
    ['địa danh chỉ có ba chấm', 'issuedPlace: Mẫu', 'issuedPlace: ...', 'placeholder-left', { says: '...' }],
    ['địa danh chỉ có gạch ngang', 'issuedPlace: Mẫu', "issuedPlace: '-'", 'placeholder-left', { says: '-' }],
    [
      'họ tên người ký chỉ có dấu hỏi',
      'fullName: Nguyễn Văn A',
      "fullName: '???'",
      'placeholder-left',
      { says: '???' },
    ],
    [
      'chức vụ chỉ có dấu gạch dưới',
      'position: PHÓ CHỦ TỊCH',
      'position: ______',
      'placeholder-left',
      { says: '______' },
    ],
    ['tên nhiệm vụ còn là dấu …', 'title: Lập kế hoạch vận động', 'title: …', 'placeholder-left', { says: '…' }],
    ['ghi chú còn là dấu …', 'note: Đăng lần đầu.', 'note: …', 'placeholder-left', { says: '…' }],
    [
      'viện dẫn còn chỗ trống sau chữ số',
      'citation: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020',
      'citation: Nghị định số … ngày 05 tháng 3 năm 2020',
      'blank-left',
      { warns: true, says: 'số …' },
    ],
    ['sản phẩm còn ghi là cần bổ sung', 'product: Kế hoạch', 'product: TODO', 'placeholder-left', { says: 'TODO' }],
    ['nhiệm vụ còn ghi xxx', 'title: Báo cáo số liệu', 'title: xxx', 'placeholder-left', { says: 'xxx' }],
    [
      'địa danh ghi là không có',
      'issuedPlace: Mẫu',
      'issuedPlace: Không có',
      'value-says-nothing',
      { warns: true, says: ['Không có', 'missing'] },
    ],
    [
      'họ tên người ký ghi là chưa rõ',
      'fullName: Nguyễn Văn A',
      'fullName: (chưa rõ)',
      'value-says-nothing',
      { warns: true, says: ['chưa rõ', 'missing'] },
    ],
    ['sản phẩm ghi là N/A', 'product: Kế hoạch', 'product: N/A', 'value-says-nothing', { warns: true, says: 'N/A' }],
    ['tên nhiệm vụ để trống', 'title: Lập kế hoạch vận động', 'title:', 'field-blank', { at: 'title:\n' }],
    ['tên nhiệm vụ là khoảng trắng', 'title: Lập kế hoạch vận động', "title: '  '", 'field-blank', {}],
  ]),
  ...malformed(NOTICE, [
    [
      'tên gọi còn là dấu …',
      'displayTitle: Kết luận của Thường trực Thành uỷ về bảo hiểm y tế',
      'displayTitle: …',
      'placeholder-left',
      { says: '…' },
    ],
  ]),
];
