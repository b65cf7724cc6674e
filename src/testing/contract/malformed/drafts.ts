import { malformed, type Malformed } from '../cases.ts';
import { LETTER } from '../edited-content.ts';

/** Papers that are not yet, or not for all. */
export const DRAFTS: readonly Malformed[] = [
  ...malformed(LETTER, [
    [
      'trích yếu mở đầu bằng dự thảo trong ngoặc',
      'subject: vận động',
      'subject: (Dự thảo lần 3) vận động',
      'draft-mark',
      { warns: true, says: 'Dự thảo lần 3' },
    ],
  ]),
  ...malformed(LETTER, [
    [
      'bản dự thảo, ghi thành một dòng',
      '1. Phòng Y tế chủ trì',
      'DỰ THẢO\n\n1. Phòng Y tế chủ trì',
      'draft-mark',
      { warns: true, says: 'DỰ THẢO' },
    ],
    [
      'bản dự thảo, ghi trong ngoặc',
      '1. Phòng Y tế chủ trì',
      '(Dự thảo lần 2)\n\n1. Phòng Y tế chủ trì',
      'draft-mark',
      { warns: true, says: 'Dự thảo lần 2' },
    ],
    [
      'lưu hành nội bộ, ghi thành một dòng',
      '1. Phòng Y tế chủ trì',
      '**LƯU HÀNH NỘI BỘ**\n\n1. Phòng Y tế chủ trì',
      'draft-mark',
      { warns: true, says: 'LƯU HÀNH NỘI BỘ' },
    ],
    [
      'tài liệu lưu hành nội bộ, trong trích yếu',
      'subject: vận động',
      'subject: (lưu hành nội bộ) vận động',
      'draft-mark',
      { warns: true, at: 'subject:', says: 'lưu hành nội bộ' },
    ],
    [
      'bản dự thảo, ghi trong chức vụ người ký',
      'position: PHÓ CHỦ TỊCH',
      'position: DỰ THẢO',
      'draft-mark',
      { warns: true, says: 'DỰ THẢO' },
    ],
    [
      'bản dự thảo, ghi trong nơi nhận',
      "- '- Như trên;'",
      "- 'DỰ THẢO 1'\n  - '- Như trên;'",
      'draft-mark',
      { warns: true, says: 'DỰ THẢO 1' },
    ],
    [
      'bản nháp trong ghi chú của Văn phòng',
      'Văn bản nguồn in mờ ở dòng cuối.',
      'Bản nháp.',
      'draft-mark',
      { warns: true, says: 'Bản nháp' },
    ],
  ]),
  ...malformed('nguon/quyet-dinh-05-qd-ubnd.txt', [
    [
      'văn bản nguồn là bản dự thảo',
      'QUYẾT ĐỊNH\n',
      'DỰ THẢO\nQUYẾT ĐỊNH\n',
      'draft-mark',
      { warns: true, says: 'DỰ THẢO' },
    ],
  ]),
];
