import { momentText } from '../exchange/moment-text.ts';
import { shownName } from '../exchange/shown-name.ts';

/** Names that a sentence can hold. */
const MOST_NAMES = 10;

function namesOf(files: readonly string[]): string {
  const names = files.slice(0, MOST_NAMES).map(shownName).join(', ');
  return files.length > MOST_NAMES ? `${names} và ${files.length - MOST_NAMES} tệp khác` : names;
}

/** Why one of several files is taken. */
const TAKEN = { newest: 'xuất sau cùng', fullest: 'ghi đủ và mới hơn các tệp kia', chosen: 'đã chọn' } as const;

/** The words of the office's roll-up. */
export const rollUpWords = {
  unknownUnit: (unit: string) => `Trang thông tin không có đơn vị “${unit}”; đã bỏ qua tệp.`,
  duplicates: (dropped: readonly string[], by: 'newest' | 'fullest' | 'chosen' | undefined) =>
    by === undefined
      ? `có ${dropped.length} tệp của cùng một đơn vị, tệp nào cũng ghi thời điểm xuất chưa đến; chưa dùng tệp nào, hãy chọn một tệp.`
      : `có ${dropped.length + 1} tệp của cùng một đơn vị; dùng tệp ${TAKEN[by]}, bỏ qua ${namesOf(dropped)}.`,
  exportedToCome: (exported: string) =>
    `ghi thời điểm xuất ${momentText(exported)}, chưa đến; không tự dùng thay tệp khác của đơn vị.`,
  doubt: (title: string, document: string, doubt: string) => `nhiệm vụ “${title}” (${document}): ${doubt}.`,
  nameless: (group: string) => `${group}, chưa ghi tên`,
  fromFile: (file: string) => ` (${shownName(file)})`,
  otherVersion: (theirs: string | undefined, ours: string) =>
    `làm trên phiên bản nội dung ${theirs ?? 'chưa xác định'}, Trang thông tin đang dùng ${ours}.`,
  goneDuties: (count: number) => `${count} mục thuộc nhiệm vụ đã gỡ.`,
  otherDuties: (count: number) => `${count} mục thuộc nhiệm vụ không giao cho đơn vị này; không tính.`,
  more: (count: number) => `còn ${count} điều khác cần lưu ý.`,
  reading: (count: number) => `Đang đọc ${count} tệp.`,
  noIndex: 'Không tải được danh sách nhiệm vụ. Hãy kiểm tra kết nối mạng rồi thử lại.',
  notMade: 'Không tạo được tệp. Hãy kiểm tra kết nối mạng rồi chọn lại nút tải tệp.',
  cleared: 'Đã xoá danh sách tệp.',
  state: (units: number, percent: number) => `${units} đơn vị đã có kết quả; hoàn thành ${percent}%.`,
  broken: 'Không lập được bảng tổng hợp từ các tệp này. Hãy bỏ hết các tệp rồi chọn lại từng phần.',
  choices: 'Chọn tệp của đơn vị',
  choicesHint: 'Đơn vị gửi nhiều tệp khác nhau. Bảng tổng hợp dùng tệp được chọn.',
  choice: (unit: string, count: number) => `${unit}: ${count} tệp`,
  file: (name: string, exported: string, entries: number) =>
    `${shownName(name)} – xuất lúc ${momentText(exported)}, ${entries} mục.`,
  toCome: 'Thời điểm xuất chưa đến.',
  doubtful: (files: readonly string[]) => `Cần kiểm tra số liệu trong tệp: ${namesOf(files)}.`,
  pending: (units: number) => `${units} đơn vị chờ chọn tệp.`,
  notices: (count: number) => `${count} điều cần lưu ý về các tệp`,
  total: (done: number, total: number, percent: number, today: string) =>
    `Đến ngày ${today}: các đơn vị đã gửi hoàn thành ${done}/${total} nhiệm vụ (${percent}%).`,
  byPeriod: 'Nhiệm vụ định kỳ được tính theo từng kỳ, đến kỳ sắp tới.',
  made: (today: string, files: number, version: string) =>
    `Lập ngày ${today} từ tệp của ${files} đơn vị; phiên bản nội dung ${version}.`,
  results: 'Kết quả thực hiện từng nhiệm vụ',
  resultHeads: ['Đơn vị', 'Trạng thái', 'Kết quả thực hiện', 'Minh chứng', 'Ghi chú'],
  dutyHeading: (number: number, title: string, due: string | undefined, done: number, total: number, percent: number) =>
    `${number}. ${title}${due === undefined ? '' : ` (thời hạn ${due})`}: ${done}/${total} đơn vị hoàn thành (${percent}%)`,
  number: 'STT',
  sum: 'Tổng cộng',
  doubtfulUnits: (units: readonly string[]) => `Số liệu cần kiểm tra lại: ${units.join('; ')}.`,
  preparedBy: 'Người tổng hợp',
  head: 'Thủ trưởng cơ quan',
  signHint: '(Ký, ghi rõ họ tên)',
  signDay: '……………, ngày …… tháng …… năm ………',
  unanswered: (count: number) => `Chưa gửi kết quả: ${count} đơn vị`,
  overdue: (count: number) => `Quá hạn chưa hoàn thành: ${count} nhiệm vụ`,
  units: 'Kết quả của từng đơn vị',
  matrix: 'Chi tiết theo nhiệm vụ và đơn vị',
  block: (first: string, last: string) => `Từ ${first} đến ${last}`,
  key: 'Chú thích:',
  notTheirs: 'ô trống: không giao',
  duty: 'Nhiệm vụ',
  document: 'Văn bản',
  due: 'Thời hạn',
  noAnswer: 'Chưa gửi',
  unit: 'Đơn vị',
  dutyCount: 'Số nhiệm vụ',
  percent: 'Tỷ lệ',
  exported: 'Xuất ngày',
  overdueHeads: ['Thời hạn', 'Nhiệm vụ', 'Đơn vị chưa hoàn thành'],
  title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  page: 'Trang',
  // Without spaces: the writer does not quote names where print ranges use them.
  unitSheet: 'ĐơnVị',
  overdueSheet: 'QuáHạn',
  matrixSheet: 'MaTrận',
  resultSheet: 'KếtQuả',
  status: 'Trạng thái',
  date: 'Ngày hoàn thành',
  result: 'Kết quả thực hiện',
  evidence: 'Minh chứng',
  note: 'Ghi chú',
  person: 'Người thực hiện',
} as const;
