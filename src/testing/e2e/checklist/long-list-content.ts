import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The unit that has much to do, and the day on which it looks at its page. */
export const LONG_LIST = {
  unit: 'phong-tong-hop',
  name: 'Phòng Tổng hợp',
  today: '2026-11-30',
  documents: 20,
  duties: 118,
  overdue: 6,
  /** The address of the office to which units send what they did. */
  email: 'vanphong@vanban.vn',
  /** The duty of the newest document that has five indicators. */
  withIndicators: 'v2',
} as const;

/** The documents whose first duties are overdue, and how many of them: counted from the newest, which is 1. */
const OVERDUE: Readonly<Record<number, number>> = { 3: 2, 7: 1, 8: 1, 15: 2 };

const SENTENCES = [
  'Rà soát các thủ tục hành chính thuộc phạm vi quản lý, công khai kết quả trên trang thông tin điện tử',
  'Chủ động đối thoại, tiếp xúc với Nhân dân, kịp thời nắm bắt tâm tư, nguyện vọng chính đáng, không để phát sinh điểm nóng về an ninh trật tự trên địa bàn',
  'Đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  'Siết chặt kỷ luật, kỷ cương hành chính, nâng cao trách nhiệm người đứng đầu trong thực thi công vụ',
  'Tập trung tháo gỡ khó khăn, vướng mắc để hoàn thành các chỉ tiêu về thu ngân sách, tỷ lệ giải ngân vốn đầu tư công được giao trong năm và cả nhiệm kỳ',
  'Tổng hợp khó khăn, vướng mắc của các đơn vị, đề xuất Uỷ ban nhân dân Thành phố xem xét, chỉ đạo',
];
const TITLES = [
  'Rà soát thủ tục hành chính',
  'Đối thoại, nắm bắt tâm tư của Nhân dân',
  'Phong trào bảo vệ an ninh Tổ quốc',
  'Siết chặt kỷ luật, kỷ cương hành chính',
  'Hoàn thành các chỉ tiêu ngân sách',
  'Tổng hợp khó khăn, vướng mắc',
];
const INDICATORS = ['Thu ngân sách', 'Giải ngân đầu tư công', 'Bảo hiểm y tế', 'Hộ nghèo', 'Lao động đi nước ngoài'];

/** The folder of a unit with 118 duties in 20 documents, 6 of them overdue; the same files on every call. */
export async function writeLongList(folder: string): Promise<void> {
  for (const part of ['don-vi', 'van-ban']) await mkdir(join(folder, part), { recursive: true });
  const put = (path: string, text: string) => writeFile(join(folder, path), text);
  await put('trang.yaml', siteFile());
  await put('linh-vuc.yaml', 'topics: []\n');
  await put('viet-tat.yaml', 'abbreviations: []\n');
  await put(`don-vi/${LONG_LIST.unit}.yaml`, `name: ${LONG_LIST.name}\nkind: agency\nmissing: [validFrom, validTo]\n`);
  let left: number = LONG_LIST.duties;
  for (let place = 1; place <= LONG_LIST.documents; place += 1) {
    const count = Math.ceil(left / (LONG_LIST.documents - place + 1));
    left -= count;
    await put(`van-ban/ke-hoach-${place}.mdx`, documentFile(place, count));
  }
}

const siteFile = (): string => `name: Văn bản
publisher: Văn phòng
description: Nội dung thử.
url: https://vanban.vn
contact:
  email: ${LONG_LIST.email}
`;

/** The document that is the newest but `place - 1`; half a month lies between two of them. */
function documentFile(place: number, count: number): string {
  const issued = new Date(Date.UTC(2026, 10, 20) - (place - 1) * 15 * 86_400_000).toISOString().slice(0, 10);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sentenceOf = (number: number) => SENTENCES[(place + number) % SENTENCES.length]!;
  return `---
system: state
typeName: Kế hoạch
codeNumber: '${100 - place}'
codeNotation: KH-UBND
organName: Uỷ ban nhân dân Thành phố
issuedPlace: Thành phố
issuedDate: ${issued}
subject: Thực hiện các nhiệm vụ trọng tâm, đợt ${LONG_LIST.documents - place + 1}
status: active
source:
  kind: signed
  missing: [letterhead, to, toPlaces, signer.authority, signer.position, signer.fullName, tasks.dueDate, tasks.coordinators, tasks.lead, tasks.product, tasks.reporting]
release:
  basis: unconfirmed
  note: Nội dung thử.
changes:
  - date: 2026-11-25
    kind: published
    level: major
    note: Đăng lần đầu.
tasks:
${numbers.map((number) => taskLines(place, number, sentenceOf(number))).join('\n')}
---

${numbers.map((number) => `${number}. ${sentenceOf(number)}.`).join('\n\n')}
`;
}

/** The first duties of some documents are overdue; every third other one is due at the end of a month to come. */
function taskLines(place: number, number: number, quote: string): string {
  const isOverdue = number <= (OVERDUE[place] ?? 0);
  const due = isOverdue ? ['dueDate: 2026-11-27'] : number % 3 === 0 ? ['dueDate: 2026-12-31'] : [];
  const lines = [
    `id: v${number}`,
    `title: ${TITLES[(place + number) % TITLES.length]}`,
    `provision: khoan-${number}`,
    `quote: '${quote}'`,
    `to: [${LONG_LIST.unit}]`,
    ...due,
    ...(place === 1 && `v${number}` === LONG_LIST.withIndicators ? indicatorLines(quote) : []),
  ];
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n');
}

const indicatorLines = (quote: string): string[] => [
  'indicators:',
  ...INDICATORS.flatMap((title, index) => [
    `  - id: chi-tieu-${index + 1}`,
    `    title: ${title}`,
    `    quote: '${quote}'`,
  ]),
];
