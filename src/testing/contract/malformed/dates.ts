import { malformed, malformedFolder, type Malformed } from '../cases.ts';
import { baseText, LETTER } from '../edited-content.ts';

/** Ways in which people write a day, and the day that the message must offer. */
const WRITTEN: readonly (readonly [written: string, meant: string])[] = [
  ['5/3/2024', '2024-03-05'],
  ['05-03-2024', '2024-03-05'],
  ['05.03.2024', '2024-03-05'],
  ['03/25/2024', '2024-03-25'],
  ['2024/03/05', '2024-03-05'],
  ['2024.03.05', '2024-03-05'],
  ['2024-3-5', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['2024-25-03', 'ngày sau tháng: 2024-03-25'],
  ['2024 03 05', '2024-03-05'],
  ['5/3/24', '2024-03-05'],
  ['5-3-24', '2024-03-05'],
  ['ngày 5 tháng 3 năm 2024', '2024-03-05'],
  ['Ngày 05/3/2024', '2024-03-05'],
  ['5 tháng 3, 2024', '2024-03-05'],
  ['mùng 5 tháng 3 năm 2024', '2024-03-05'],
  ['ngày 5 tháng ba năm 2024', '2024-03-05'],
  ['5 Mar 2024', '2024-03-05'],
  ['March 5, 2024', '2024-03-05'],
  ['05/03/2024.', '2024-03-05'],
  ["'thứ Ba, 05/3/2024'", '2024-03-05'],
  ["'2024–03–05'", '2024-03-05'],
  ["'2024-03-05T00:00:00Z'", '2024-03-05'],
  ["'2024-03-05 08:00'", '2024-03-05'],
  ["' 2024-03-05'", '2024-03-05'],
  ["'05 - 03 - 2024'", '2024-03-05'],
  ["'Mẫu, ngày 05 tháng 3 năm 2024'", '2024-03-05'],
];

/** Days that no calendar has, or that are not whole: nothing is offered that is no day. */
const IMPOSSIBLE: readonly (readonly [written: string, said: string])[] = [
  ['2024-02-30', 'tháng 2 năm 2024 chỉ có các ngày từ 1 đến 29'],
  ['30/02/2024', 'tháng 2 năm 2024 chỉ có các ngày từ 1 đến 29'],
  ['2024-4-31', 'tháng 4 năm 2024 chỉ có các ngày từ 1 đến 30'],
  ['2024-00-10', 'tháng'],
  ['2024-13-32', 'tháng'],
  ['1900-03-05', '1945'],
  ['2204-03-05', '2099'],
  ['tháng 3 năm 2024', 'ngày'],
  ['03/2024', 'ngày'],
  ['2024-03', 'ngày'],
  ['5/3', 'năm'],
  ['đầu tháng 3', 'năm-tháng-ngày'],
  ['quý I năm 2024', 'ngày'],
  ['hôm nay', 'năm-tháng-ngày'],
];

/** Days, however they are written. */
export const DATES: readonly Malformed[] = [
  ...malformed(
    LETTER,
    WRITTEN.map(([written, meant]) => [
      `ngày ban hành viết ${written}`,
      'issuedDate: 2024-03-05',
      `issuedDate: ${written}`,
      'date-invalid',
      { says: `viết ${meant}` },
    ]),
  ),
  ...malformed(
    LETTER,
    IMPOSSIBLE.map(([written, said]) => [
      `ngày ban hành không có: ${written}`,
      'issuedDate: 2024-03-05',
      `issuedDate: ${written}`,
      'date-invalid',
      { at: 'issuedDate:', says: [written, said] },
    ]),
  ),
  ...malformed(LETTER, [
    [
      'viện dẫn ngày không có trong lịch',
      'ngày 05 tháng 3 năm 2020 của Chính phủ',
      'ngày 31 tháng 4 năm 2020 của Chính phủ',
      'day-impossible',
      { warns: true, says: '31 tháng 4 năm 2020' },
    ],
    [
      'lời văn nêu ngày không có trong lịch',
      'mỗi trường một dòng.',
      'mỗi trường một dòng, gửi trước ngày 30/02/2025.',
      'day-impossible',
      { warns: true, says: 'ngày 30/02/2025' },
    ],
    [
      'thời hạn của nhiệm vụ viết theo thứ tự khác',
      'dueDate: 2024-04-15',
      'dueDate: 15/4/2024',
      'date-invalid',
      { says: 'viết 2024-04-15' },
    ],
    [
      'ngày đăng viết theo thứ tự khác',
      'date: 2024-03-06',
      'date: 6-3-2024',
      'date-invalid',
      { says: 'viết 2024-03-06' },
    ],
  ]),
  ...malformed('don-vi/phong-y-te.yaml', [
    [
      'ngày đơn vị bắt đầu viết theo thứ tự khác',
      'validFrom: 2008-03-01',
      'validFrom: 01/3/2008',
      'date-invalid',
      { says: 'viết 2008-03-01' },
    ],
    [
      'ngày đơn vị bắt đầu chỉ có năm',
      'validFrom: 2008-03-01',
      'validFrom: 2008',
      'date-invalid',
      { at: 'validFrom:', says: '2008' },
    ],
  ]),
  ...malformedFolder([
    [
      'lời văn và đoạn trích ghi ngày khác ngày của văn bản đã đăng',
      { [LETTER]: baseText(LETTER).replaceAll('05/QĐ-UBND ngày 09', '05/QĐ-UBND ngày 19') },
      LETTER,
      'relation-date',
      { warns: true, at: 'quote: Quyết định', says: ['19/01/2024', '09/01/2024'] },
    ],
  ]),
];
