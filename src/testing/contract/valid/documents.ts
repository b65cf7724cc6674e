import { baseText, DECISION, edited, LETTER, NOTICE } from '../edited-content.ts';
import { valid, type Valid } from '../cases.ts';

/** The decision as a text without a source file: then its header may be edited alone. */
const unsourced = (find: string, put: string): string =>
  edited(DECISION, find, put).replace('  file: quyet-dinh-05-qd-ubnd.txt\n', '');

const decision = (name: string, find: string, put: string): Valid => ({
  name,
  files: { [DECISION]: unsourced(find, put), 'nguon/quyet-dinh-05-qd-ubnd.txt': null },
});

/** Headers, tasks, relations and states that look odd and are right. */
export const DOCUMENTS: readonly Valid[] = [
  ...valid(LETTER, [
    ['số văn bản có số không ở đầu', "codeNumber: '21'", "codeNumber: '0021'"],
    ['số văn bản có chữ', "codeNumber: '21'", 'codeNumber: 21a'],
    ['số văn bản bis', "codeNumber: '21'", 'codeNumber: 21bis'],
    ['ký hiệu có chữ của người soạn thảo', 'codeNotation: UBND-VX', 'codeNotation: UBND-NC/kn'],
    ['ký hiệu có một phần', 'codeNotation: UBND-VX', 'codeNotation: UBND'],
    ['ký hiệu của cục thuế', 'codeNotation: UBND-VX', 'codeNotation: CT-TTHT'],
    ['ký hiệu có chữ thường là của tên tắt', 'codeNotation: UBND-VX', 'codeNotation: UBND-KTTHg'],
    ['ký hiệu có số', 'codeNotation: UBND-VX', 'codeNotation: UBND-NC1'],
    ['tên cơ quan đặt dấu kiểu cũ', 'organName: Uỷ ban', 'organName: Ủy ban'],
    ['trích yếu bắt đầu bằng chữ số', 'subject: vận động', 'subject: 05 nhiệm vụ vận động'],
    ['trích yếu in hoa nói tới dự thảo', 'subject: vận động', 'subject: GÓP Ý DỰ THẢO NGHỊ QUYẾT, vận động'],
    ['nơi nhận có chữ của người soạn thảo', "'- Lưu: VT, VX.'", "'- Lưu: VT, NC/kn.'"],
    ['ký hiệu chỉ có bộ phận và chữ của người soạn thảo', 'codeNotation: UBND-VX', 'codeNotation: NC/kn'],
    ['trích yếu có dấu nhỏ hơn và dấu sao', 'subject: vận động', 'subject: vận động trẻ < 6 tuổi (*), ** và **'],
    ['trích yếu có chữ việc', 'subject: vận động', 'subject: việc vận động'],
    [
      'trích yếu có nháy',
      'subject: vận động học sinh tham gia bảo hiểm y tế',
      "subject: 'vận động “học sinh”, ''sinh viên'''",
    ],
    ['kính gửi người đứng đầu', "'- Phòng Y tế;'", "'- Đồng chí Trưởng phòng Y tế;'"],
    ['kính gửi quyền trưởng phòng', "'- Phòng Y tế;'", "'- Quyền Trưởng phòng Y tế;'"],
    ['kính gửi chủ tịch của một nhóm', "'- Uỷ ban nhân dân các xã, phường.'", "'- Chủ tịch UBND các xã, phường.'"],
    ['trích yếu nhiều dòng', 'subject: vận động học sinh tham gia', 'subject: vận động học sinh\n  tham gia'],
    ['trích yếu có dấu ba chấm ở giữa', 'subject: vận động học sinh', 'subject: vận động học sinh, sinh viên…'],
    ['ngày ban hành và ngày đăng cùng một ngày', '- date: 2024-03-06', '- date: 2024-03-05'],
    ['hai lần sửa trong một ngày', '- date: 2024-03-12', '- date: 2024-03-06'],
    [
      'thời hạn của nhiệm vụ đúng ngày ban hành',
      'quote: lập kế hoạch vận động trước ngày 15 tháng 4 năm 2024',
      'quote: lập kế hoạch vận động',
    ],
    ['thời hạn trước một ngày là ngày hôm trước', 'dueDate: 2024-04-15', 'dueDate: 2024-04-14'],
    ['lời văn nêu ngày nhuận', 'b) tuyên truyền theo', 'b) tuyên truyền từ ngày 29/02/2028, trực 24/24 giờ, theo'],
    ['lời văn dẫn đến khoản của chính nó', 'mỗi trường một dòng.', 'mỗi trường một dòng, cùng khoản 1 Công văn này.'],
    [
      'lời văn dẫn đến điều của văn bản khác',
      'mỗi trường một dòng.',
      'mỗi trường một dòng, theo Điều 7 Luật Bảo hiểm y tế.',
    ],
    ['thời hạn còn xa', 'dueDate: 2024-05-31', 'dueDate: 2030-12-31'],
    ['nhiệm vụ không có ngày trong đoạn trích', 'dueDate: 2024-05-31', 'dueDate: 2024-06-01'],
    ['thời hạn là một tháng', 'dueDate: 2024-05-31', 'due: { by: 2024-05 }'],
    ['thời hạn có giờ', 'dueDate: 2024-05-31', "due: { by: 2024-05-31, hour: '16:30' }"],
    ['thời hạn tính từ ngày nhận', 'dueDate: 2024-05-31', 'due: { within: 10, from: received }'],
    ['thời hạn tính bằng ngày làm việc', 'dueDate: 2024-05-31', 'due: { within: 5, unit: working-day, from: issued }'],
    ['thời hạn tính từ một ngày', 'dueDate: 2024-05-31', 'due: { within: 3, unit: month, fromDate: 2024-03-31 }'],
    ['thời hạn định kỳ', 'dueDate: 2024-05-31', 'due: { every: month, day: 25, first: 2024-03, last: 2024-12 }'],
    ['thời hạn định kỳ không nêu ngày', 'dueDate: 2024-05-31', 'due: { every: quarter }'],
    ['thời hạn ở kỳ sau', 'dueDate: 2024-05-31', 'due:\n      every: quarter\n      day: 05\n      in: next'],
    ['thời hạn hằng ngày', 'dueDate: 2024-05-31', 'due: { every: day, hour: 16:30, first: 2024-06-01 }'],
    ['giờ của một ngày trong tuần', 'dueDate: 2024-05-31', 'due: { every: week, day: 6, hour: 10:00 }'],
    ['tuần 53 của năm có', 'dueDate: 2024-05-31', 'due: { every: week, day: 6, first: 2026-W53 }'],
    ['tháng hai ngày 29 hằng năm', 'dueDate: 2024-05-31', 'due: { every: year, day: 29, month: 2 }'],
    ['thời hạn chỉ có lời', 'dueDate: 2024-05-31', 'dueText: mỗi trường một dòng'],
    ['nhóm phối hợp, có đơn vị mà câu nêu', 'coordinators: [phong-giao-duc-va-dao-tao]', 'coordinators: [cac-phong]'],
    ['sản phẩm ghi bằng lời khác', 'product: Kế hoạch', 'product: Bảng phân công'],
    [
      'thời hạn của nhiệm vụ khác ở câu sau',
      'Phụ lục I</Ref>, mỗi trường một dòng.',
      'Phụ lục I</Ref>. Phòng Kinh tế cấp kinh phí trước ngày 20 tháng 6 năm 2024.',
    ],
    ['tình trạng chưa xác định', 'status: active', 'status: unknown'],
    ['tình trạng đã kết thúc', 'status: active', 'status: closed'],
    ['đơn vị chủ trì thuộc nhóm được giao', 'to: [phong-y-te, phong-giao-duc-va-dao-tao]', 'to: [cac-phong]'],
    ['nhóm chủ trì, đơn vị của nhóm được giao', 'lead: [phong-y-te]', 'lead: [cac-phong]'],
    [
      'đơn vị phối hợp không được giao',
      'coordinators: [phong-giao-duc-va-dao-tao]',
      'coordinators: [phong-giao-duc-va-dao-tao, phong-kinh-te]',
    ],
    [
      'kính gửi ghi thêm một đơn vị',
      "text: '- Phòng Y tế;'\n    units: [phong-y-te]",
      "text: '- Phòng Y tế và các đơn vị liên quan;'\n    units: [phong-y-te, phong-kinh-te]",
    ],
    ['kính gửi bằng lời khác', "text: '- Phòng Y tế;'", "text: '- Ông Trưởng phòng Y tế Thành phố;'"],
    ['kính gửi không ghi mã', "text: '- Phòng Y tế;'\n    units: [phong-y-te]", "text: '- Phòng Y tế;'"],
    [
      'kính gửi qua nhóm của đơn vị',
      "text: '- Phòng Y tế;'\n    units: [phong-y-te]",
      "text: '- Phòng Y tế;'\n    units: [cac-phong]",
    ],
    [
      'viện dẫn có hai ngày',
      'citation: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      'citation: Luật số 25/2008/QH12 ngày 14/11/2008, được sửa đổi ngày 27/11/2024',
    ],
    [
      'gửi kèm một văn bản ban hành sau',
      '  - type: basis\n    citation: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      '  - type: attaches\n    citation: Kế hoạch số 12/KH-UBND ngày 08 tháng 3 năm 2024 của Uỷ ban nhân dân thành phố Mẫu',
    ],
    ['sửa đổi một văn bản còn hiệu lực', 'type: implements', 'type: amends'],
    ['nhiệm vụ không có lĩnh vực', '    topics: [y-te, giao-duc]\n', ''],
    ['mã nhiệm vụ chỉ là một số', '- id: 2a', "- id: '2'"],
    ['lần sửa thứ hai', '- id: 2a', '- id: 2a\n    revision: 2'],
    ['nơi nhận có nhiều dấu', "'- Lưu: VT, VX.'", "'- Lưu: VT, VX (03), Nguyễn Văn B.'"],
    ['nơi nhận có số bản', "'- Như trên;'", "'- Như trên (02 bản);'"],
    ['giá trị có dấu # liền chữ', 'note: Đăng lần đầu.', 'note: Đăng lần đầu#1.'],
    ['ghi chú của YAML', 'priority: urgent', 'priority: urgent # theo dấu đóng trên văn bản'],
    [
      'danh sách viết trong ngoặc, nhiều dòng',
      'topics: [y-te]\nrelations',
      'topics: [\n  y-te,\n  giao-duc,\n]\nrelations',
    ],
    ['ghi chú nói tới dự thảo', 'note: Sửa tên nhiệm vụ.', 'note: Sửa tên nhiệm vụ theo dự thảo kế hoạch đã duyệt.'],
  ]),
  decision('quyết định ghi trích yếu bằng Về việc', 'subject: Ban hành', 'subject: Về việc ban hành'),
  decision('quyết định của Thủ tướng', 'codeNotation: QĐ-UBND', 'codeNotation: QĐ-TTg'),
  decision('quyết định quy phạm', 'codeNotation: QĐ-UBND', 'codeNotation: 2024/QĐ-UBND'),
  decision('ký hiệu in hoa cả chữ thường của tên tắt', 'codeNotation: QĐ-UBND', 'codeNotation: QĐ-TTG'),
  decision('quyết định của sở có phòng', 'codeNotation: QĐ-UBND', 'codeNotation: QĐ-SGDĐT'),
  {
    name: 'tờ trình có ký hiệu chữ thường',
    files: {
      [DECISION]: unsourced(
        "typeName: Quyết định\ncodeNumber: '05'\ncodeNotation: QĐ-UBND",
        "typeName: Tờ trình\ncodeNumber: '05'\ncodeNotation: TTr-UBND\nto:\n  - text: Hội đồng nhân dân",
      ).replace(/^Điều (?=\d\.)/gm, ''),
      'nguon/quyet-dinh-05-qd-ubnd.txt': null,
    },
  },
  decision(
    'chương trình có ký hiệu chữ thường',
    "typeName: Quyết định\ncodeNumber: '05'\ncodeNotation: QĐ-UBND",
    "typeName: Chương trình\ncodeNumber: '05'\ncodeNotation: CTr-UBND",
  ),
  decision('văn bản bị bãi bỏ và đã kết thúc', 'status: active', 'status: closed'),
  {
    name: 'văn bản bị thay thế và ghi như vậy',
    files: {
      [LETTER]: edited(LETTER, 'type: implements', 'type: replaces'),
      [DECISION]: edited(DECISION, 'status: active', 'status: superseded'),
    },
  },
  {
    name: 'văn bản chỉ biết qua văn bản khác, chưa xác định căn cứ công bố',
    files: { [NOTICE]: baseText(NOTICE).replace('status: unknown', 'status: active') },
  },
  {
    name: 'văn bản của cơ quan đã kết thúc hoạt động',
    files: {
      [LETTER]: edited(LETTER, 'status: active', 'status: issuer-ended'),
      [DECISION]: edited(DECISION, 'status: active', 'status: closed'),
      'don-vi/ubnd-thanh-pho.yaml':
        'name: Uỷ ban nhân dân thành phố Mẫu\nkind: agency\nvalidFrom: 2000-01-01\nvalidTo: 2025-06-30\n',
    },
  },
  {
    name: 'kính gửi đơn vị kết thúc sau ngày ban hành',
    files: {
      'don-vi/phong-kinh-te.yaml': 'name: Phòng Kinh tế\nkind: agency\nvalidFrom: 2010-07-01\nvalidTo: 2024-03-05\n',
    },
  },
  {
    name: 'hai phường cùng tên ở hai địa bàn, có mã định danh riêng',
    files: {
      'don-vi/phuong-1-a.yaml': "name: Phường 1\nkind: ward\nvalidFrom: 2000-01-01\nadministrativeCode: '00101'\n",
      'don-vi/phuong-1-b.yaml': "name: Phường 1\nkind: ward\nvalidFrom: 2000-01-01\nadministrativeCode: '00102'\n",
    },
  },
  {
    name: 'đơn vị lập lại mang tên cũ',
    files: {
      'don-vi/phong-thuong-mai-2010.yaml': 'name: Phòng Thương mại\nkind: agency\nvalidFrom: 2010-07-01\n',
    },
  },
  {
    name: 'một đơn vị được hai đơn vị kế thừa từng phần',
    files: {
      'don-vi/phong-thuong-mai.yaml': edited(
        'don-vi/phong-thuong-mai.yaml',
        'successors:\n  - unit: phong-kinh-te\n    scope: whole',
        'successors:\n  - unit: phong-y-te\n    scope: part\n    resolution: Nghị quyết số 08/NQ-HĐND\n  - unit: phong-kinh-te\n    scope: part',
      ),
    },
  },
  {
    name: 'đơn vị sẽ hoạt động từ một ngày ở phía trước',
    files: { 'don-vi/phong-noi-vu.yaml': 'name: Phòng Nội vụ\nkind: agency\nvalidFrom: 2030-01-01\n' },
  },
];
