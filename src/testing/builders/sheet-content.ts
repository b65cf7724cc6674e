import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How many duties a document gives: few enough that a long sheet has several documents. */
const PER_DOCUMENT = 40;
const PLAIN = [
  'Rà soát các thủ tục hành chính thuộc phạm vi quản lý, công khai kết quả trên trang thông tin điện tử',
  'Chủ động đối thoại, tiếp xúc với Nhân dân, kịp thời nắm bắt tâm tư, nguyện vọng chính đáng, không để phát sinh điểm nóng, phức tạp về an ninh trật tự trên địa bàn; giải quyết dứt điểm các vụ việc tồn đọng, kéo dài ngay từ cơ sở',
  'Đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  'Siết chặt kỷ luật, kỷ cương hành chính, nâng cao trách nhiệm người đứng đầu',
  'Tập trung tháo gỡ khó khăn, vướng mắc để hoàn thành các chỉ tiêu về thu ngân sách, tỷ lệ giải ngân vốn đầu tư công, đưa người lao động đi làm việc có thời hạn ở nước ngoài, vận động Nhân dân tham gia bảo hiểm y tế, bảo hiểm xã hội tự nguyện, bảo đảm đạt và vượt chỉ tiêu được giao trong năm và cả nhiệm kỳ',
];

/** The duty whose row no page can hold. */
export const TALL = { count: 2, number: 2 };

/** The unit to which its only document gives duties alone: no deadline, lead or product. */
export const BARE = { count: 14 };

/** A content folder whose units have as many duties as asked for; the same files on every call. */
export async function writeSheetContent(folder: string, counts: readonly number[]): Promise<void> {
  for (const part of ['don-vi', 'van-ban']) await mkdir(join(folder, part), { recursive: true });
  const put = (path: string, text: string) => writeFile(join(folder, path), text);
  await put('trang.yaml', 'name: Văn bản\npublisher: Văn phòng\ndescription: Nội dung thử.\nurl: https://vanban.vn\n');
  await put('linh-vuc.yaml', 'topics: []\n');
  await put('viet-tat.yaml', 'abbreviations: []\n');
  for (const count of counts) {
    const unit = `phong-${count}`;
    await put(`don-vi/${unit}.yaml`, `name: Phòng ${count} việc\nkind: agency\nmissing: [validFrom, validTo]\n`);
    for (let first = 1; first <= count; first += PER_DOCUMENT) {
      const numbers = Array.from({ length: Math.min(PER_DOCUMENT, count - first + 1) }, (_, index) => first + index);
      await put(`van-ban/ke-hoach-${count}-${first}.mdx`, documentOf(unit, count, numbers));
    }
  }
}

/** The mark by which a duty is found again on paper. */
export const markOf = (count: number, number: number): string => `[${count}.${number}]`;

/** The sentence of a duty: from one line to six, and one that is longer than a page. */
export function quoteOf(count: number, number: number): string {
  if (count === TALL.count && number === TALL.number) {
    const parts = Array.from({ length: 14 }, (_, index) => `(${index + 1}) ${PLAIN[4]}`);
    return `${parts.join('; ')} ${markOf(count, number)}`;
  }
  return `${PLAIN[number % PLAIN.length]} ${markOf(count, number)}`;
}

function documentOf(unit: string, count: number, numbers: readonly number[]): string {
  const first = numbers[0] ?? 1;
  // Every second document leaves open what a directive may set.
  const isTold = count !== BARE.count && Math.floor(first / PER_DOCUMENT) % 2 === 0;
  const open = ['coordinators', ...(isTold ? [] : ['dueDate', 'lead', 'product', 'reporting'])];
  const day = String((first % 27) + 1).padStart(2, '0');
  const tasks = numbers.map((number, index) => taskOf(unit, quoteOf(count, number), number, index + 1, isTold));
  const clauses = numbers.map((number, index) => `${index + 1}. ${quoteOf(count, number)}.`);
  return `---
system: state
typeName: Kế hoạch
codeNumber: '${count}${String(first).padStart(3, '0')}'
codeNotation: KH-UBND
organName: Uỷ ban nhân dân Thành phố
issuedPlace: Thành phố
issuedDate: 2026-01-${day}
subject: Thực hiện các nhiệm vụ trọng tâm năm 2026
status: active
source:
  kind: signed
  missing: [letterhead, to, toPlaces, signer.authority, signer.position, signer.fullName, ${open.map((fact) => `tasks.${fact}`).join(', ')}]
release:
  basis: unconfirmed
  note: Nội dung thử.
changes:
  - date: 2026-02-03
    kind: published
    level: major
    note: Đăng lần đầu.
tasks:
${tasks.join('\n')}
---

${clauses.join('\n\n')}
`;
}

/** In documents that set deadlines, every second one has passed. Every seventh duty has indicators. */
function taskOf(unit: string, quote: string, number: number, clause: number, isTold: boolean): string {
  const due = `20${number % 2 === 0 ? '26' : '99'}-06-30`;
  const told = [`dueDate: ${due}`, 'product: Báo cáo kết quả thực hiện', `lead: [${unit}]`, 'reporting: Hằng quý'];
  const lines = [
    `id: v${number}`,
    `title: Việc ${number}`,
    `provision: khoan-${clause}`,
    `quote: '${quote}'`,
    `to: [${unit}]`,
    ...(isTold ? told : []),
    ...(number % 7 === 0
      ? ['indicators:', ...indicator('chi-tieu', 'Tỷ lệ hoàn thành', quote), ...indicator('tien-do', 'Tiến độ', quote)]
      : []),
  ];
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n');
}

const indicator = (id: string, title: string, quote: string): string[] => [
  `  - id: ${id}`,
  `    title: ${title}`,
  `    quote: '${quote}'`,
];
