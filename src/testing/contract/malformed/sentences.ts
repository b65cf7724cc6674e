import { LETTER } from '../edited-content.ts';
import { malformed, type Malformed } from '../cases.ts';

/** Tasks whose fields leave out, or contradict, what their own sentence says. */
export const SENTENCES: readonly Malformed[] = malformed(LETTER, [
  [
    'câu có thời hạn mà nhiệm vụ không ghi',
    '    dueDate: 2024-04-15\n',
    '',
    'due-date-left-out',
    { warns: true, at: '- id: 1a', says: ['trước ngày 15 tháng 4 năm 2024', 'dueDate: 2024-04-15'] },
  ],
  [
    'thời hạn ở phần sau của câu, ngoài đoạn trích',
    `quote: lập kế hoạch vận động trước ngày 15 tháng 4 năm 2024
    to: [phong-y-te, phong-giao-duc-va-dao-tao]
    lead: [phong-y-te]
    coordinators: [phong-giao-duc-va-dao-tao]
    dueDate: 2024-04-15`,
    `quote: lập kế hoạch vận động
    to: [phong-y-te, phong-giao-duc-va-dao-tao]
    lead: [phong-y-te]
    coordinators: [phong-giao-duc-va-dao-tao]
    dueDate: 2024-04-25`,
    'due-date-other',
    { warns: true, at: 'dueDate: 2024-04-25', says: '2024-04-15' },
  ],
  [
    'đơn vị chủ trì nêu ở câu mở đầu danh sách',
    '    lead: [phong-y-te]\n',
    '',
    'lead-quoted',
    { warns: true, at: '- id: 1a', says: 'lead: [phong-y-te]' },
  ],
  [
    'đơn vị chủ trì khác đơn vị của câu',
    'lead: [phong-y-te]\n    coordinators: [phong-giao-duc-va-dao-tao]',
    'lead: [phong-giao-duc-va-dao-tao]',
    'lead-quoted',
    { warns: true, says: ['phong-giao-duc-va-dao-tao', 'lead: [phong-y-te]'] },
  ],
  [
    'đơn vị phối hợp của câu không có trong coordinators',
    'coordinators: [phong-giao-duc-va-dao-tao]',
    'coordinators: [phong-kinh-te]',
    'coordinator-quoted',
    { warns: true, says: 'coordinators: [phong-kinh-te, phong-giao-duc-va-dao-tao]' },
  ],
  [
    'sản phẩm của đoạn trích chưa ghi',
    '    product: Kế hoạch\n',
    '',
    'product-quoted',
    { warns: true, at: '- id: 1a', says: 'product: Kế hoạch vận động' },
  ],
  [
    'sản phẩm là văn bản loại khác',
    'product: Kế hoạch',
    'product: Báo cáo',
    'product-quoted',
    { warns: true, says: ['Báo cáo', 'Kế hoạch vận động'] },
  ],
]);
