import { percent } from '../../domain/progress/percent.ts';

/** “5 (36%)”. */
const share = (part: number, all: number): string => `${part} (${percent(part, all)}%)`;

/** What the files of a unit say. Browsers make some of them, so they are sent these words and no others. */
export const fileWords = {
  sheetTitle: 'PHIẾU THEO DÕI THỰC HIỆN NHIỆM VỤ',
  sheetLabel: 'Phiếu hỗ trợ theo dõi – không phải văn bản hành chính',
  /** Without a space: the writer does not quote it where print ranges name the sheet. */
  sheetName: 'Phiếu',
  unit: (name: string) => `Đơn vị: ${name}`,
  group: (name: string) => `Nhóm đơn vị: ${name}`,
  /** Where a unit of a group writes its own name. */
  blankName: '…………………………………………',
  basis: (document: string) => `Căn cứ: ${document}`,
  basisBelow: (count: number) => `Căn cứ: ${count} văn bản, kê dưới bảng`,
  /** In place of the number, where a row goes on because no row of a workbook can hold so much. */
  continued: 'tiếp',
  noteMark: (note: string) => `Ghi chú: ${note}`,
  version: (version: string) => `Phiên bản nội dung: ${version}`,
  address: (address: string) => `Đường dẫn: ${address}`,
  footer: (version: string) => `Phiên bản nội dung ${version}, in ngày`,
  page: 'Trang',
  ofPeriod: (period: string) => `Kỳ ${period}`,
  noPeriod: 'Tiến độ ghi khi chưa có kỳ, không tính cho kỳ nào',
  reopened: (revision: number) => `Nhiệm vụ đã sửa (lần sửa ${revision}), cần rà soát`,
  invalid: 'Giá trị không hợp lệ',
  chooseStatus: 'Chọn một trạng thái trong danh sách.',
  typeDay: 'Gõ ngày theo dạng ngày/tháng/năm.',
  preparedBy: 'Người lập phiếu',
  head: 'Thủ trưởng đơn vị',
  signHint: '(Ký, ghi rõ họ tên)',
  signDay: '……………, ngày …… tháng …… năm ………',
  period: (period: string) => `Kỳ theo dõi: ${period}`,
  blankPeriod: '…………………………………………',
  formats: {
    xlsx: 'Bảng tính (XLSX)',
    docx: 'Phiếu để điền và ký (DOCX)',
    csv: 'Bảng dữ liệu (CSV)',
    ics: 'Lịch thời hạn (ICS)',
    json: 'Dữ liệu cho phần mềm (JSON)',
  },
  report: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    superior: '………………………………',
    /** Reports to an organ above name it first (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9). */
    addressee: 'Kính gửi: ……………………………………',
    unknownDocuments: '………………………………',
    code: 'Số:       /BC-………',
    placeAndDate: '……………, ngày …… tháng …… năm ………',
    title: 'BÁO CÁO',
    subject: 'Kết quả thực hiện các nhiệm vụ được giao',
    until: (day: string) => `(tính đến ngày ${day})`,
    opening: (documents: string, unit: string) => `Thực hiện ${documents}, ${unit} báo cáo kết quả thực hiện như sau:`,
    generalHeading: '1. Tình hình chung',
    summary: (
      count: Record<'all' | 'done' | 'done-late' | 'in-progress' | 'received' | 'not-started' | 'overdue', number>,
    ) =>
      `Tổng số nhiệm vụ được giao: ${count.all}. Hoàn thành: ${share(count.done + count['done-late'], count.all)}` +
      `${count['done-late'] > 0 ? `, trong đó quá hạn: ${count['done-late']}` : ''}; ` +
      `đang thực hiện: ${count['in-progress']}; ` +
      `${count.received > 0 ? `đã tiếp nhận: ${count.received}; ` : ''}chưa thực hiện: ${count['not-started']}; ` +
      `chưa hoàn thành, quá hạn: ${share(count.overdue, count.all)}.`,
    byPeriod: ' Nhiệm vụ định kỳ tính theo từng kỳ.',
    resultsHeading: '2. Kết quả cụ thể',
    remainingHeading: '3. Nhiệm vụ chưa hoàn thành và thời gian hoàn thành',
    nothingRemains: 'Không có.',
    dueDay: (due: string) => (due === '' ? '' : `thời hạn ${due}`),
    delay: (reason: string) => `lý do chậm: ${reason}`,
    completion: (day: string | undefined) =>
      day === undefined ? 'dự kiến hoàn thành: ………………' : `đề nghị gia hạn đến ngày ${day}`,
    difficultiesHeading: '4. Khó khăn, vướng mắc và nguyên nhân',
    proposalsHeading: '5. Kiến nghị, đề xuất',
    closing: (unit: string) => `Trên đây là báo cáo kết quả thực hiện nhiệm vụ của ${unit}./.`,
    toPlaces: 'Nơi nhận:',
    toPlacesLines: ['- Như trên;', '- ……………………;', '- Lưu: VT, …….'],
  },
  calendar: {
    name: (unit: string) => `Thời hạn của ${unit}`,
    description: (unit: string) => `Thời hạn các nhiệm vụ mà văn bản chỉ đạo giao cho ${unit}`,
    summary: (title: string, unit: string) => `Hạn: ${title} (${unit})`,
    due: (text: string) => `Thời hạn: ${text}`,
  },
  columns: {
    number: 'STT',
    document: 'Văn bản',
    provision: 'Điều khoản',
    title: 'Tên nhiệm vụ (do Văn phòng đặt)',
    quote: 'Nội dung nhiệm vụ (nguyên văn)',
    role: 'Vai trò',
    lead: 'Đơn vị chủ trì',
    coordinators: 'Đơn vị phối hợp',
    due: 'Thời hạn',
    dueText: 'Thời hạn bằng chữ',
    period: 'Kỳ',
    product: 'Sản phẩm, kết quả',
    reporting: 'Chế độ báo cáo',
    legalBasis: 'Căn cứ',
    topics: 'Lĩnh vực',
    status: 'Trạng thái',
    date: 'Ngày hoàn thành',
    result: 'Kết quả thực hiện',
    evidence: 'Minh chứng (số, ký hiệu, ngày)',
    evidenceCode: 'Minh chứng: số, ký hiệu',
    evidenceNumber: 'Minh chứng: số',
    evidenceNotation: 'Minh chứng: ký hiệu',
    evidenceDate: 'Minh chứng: ngày',
    note: 'Ghi chú',
    person: 'Người thực hiện',
    delayReason: 'Lý do chậm',
    proposedDate: 'Đề nghị gia hạn đến ngày',
    reason: 'Căn cứ giao nhiệm vụ',
    revision: 'Lần sửa của nhiệm vụ',
    key: 'Mã nhận biết',
    address: 'Đường dẫn',
  },
} as const;
