import { malformed } from '../cases.ts';

const AFTER = 'url: https://mau.example.vn';
const announced = (...lines: string[]): string =>
  [AFTER, 'announcement:', ...lines.map((line) => `  ${line}`)].join('\n');
const TEXT = 'text: Trang thông tin tạm dừng để bảo trì.';
const DAYS = ['validFrom: 2026-12-01', 'validTo: 2026-12-05'];

export const ANNOUNCEMENTS = malformed('trang.yaml', [
  [
    'thông báo không có ngày cuối',
    AFTER,
    announced(TEXT, DAYS[0]!),
    'field-missing',
    { at: 'announcement:', says: 'validTo' },
  ],
  ['thông báo không có lời', AFTER, announced(...DAYS), 'field-missing', { at: 'announcement:', says: 'text' }],
  [
    'thông báo hết trước khi bắt đầu',
    AFTER,
    announced(TEXT, 'validFrom: 2026-12-05', 'validTo: 2026-12-01'),
    'date-order',
    { at: 'validTo:', says: '05/12/2026' },
  ],
  [
    'ngày của thông báo viết kiểu khác',
    AFTER,
    announced(TEXT, 'validFrom: 1/12/2026', DAYS[1]!),
    'date-invalid',
    { at: 'validFrom:', says: '2026-12-01' },
  ],
  [
    'thông báo dẫn đến trang không có',
    AFTER,
    announced(TEXT, 'link: /huong-dan/khong-co/', ...DAYS),
    'link-dead',
    { at: 'link:' },
  ],
  [
    'thông báo dẫn theo đường tương đối',
    AFTER,
    announced(TEXT, 'link: huong-dan/', ...DAYS),
    'link-unfit',
    { at: 'link:', says: 'https://' },
  ],
  [
    'thông báo dẫn đến mã chạy được',
    AFTER,
    announced(TEXT, 'link: javascript:alert(1)', ...DAYS),
    'link-unfit',
    { at: 'link:' },
  ],
  [
    'thông báo dài như một bài',
    AFTER,
    announced(`text: ${'Bảo trì. '.repeat(40)}`, ...DAYS),
    'value-too-long',
    { at: 'text:', says: '300' },
  ],
  [
    'tài khoản được nhắc có dấu cách',
    AFTER,
    `${AFTER}\nnotify: Văn Thư`,
    'id-invalid',
    { at: 'notify:', says: 'van-thu' },
  ],
]);
