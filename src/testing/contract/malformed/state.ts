import { baseText, edited } from '../edited-content.ts';
import { malformed, malformedFolder, type Malformed } from '../cases.ts';

const LETTER = 'van-ban/cong-van-21-ubnd-vx.mdx';
const DECISION = 'van-ban/quyet-dinh-05-qd-ubnd.mdx';
const NOTICE = 'van-ban/thong-bao-30-tb-vptu.mdx';
const HEALTH = 'don-vi/phong-y-te.yaml';
const TRADE = 'don-vi/phong-thuong-mai.yaml';
const ECONOMY = 'don-vi/phong-kinh-te.yaml';

/** A second unit that takes over the same one. */
const SECOND = (scope: string): string =>
  `successors:\n  - unit: phong-y-te\n    scope: ${scope}\n    resolution: Nghị quyết số 08/NQ-HĐND`;

/** A unit that bears the name of the issuer. */
const issuer = (more: string): Record<string, string> => ({
  'don-vi/ubnd-thanh-pho.yaml': `name: Ủy ban nhân dân thành phố Mẫu\nkind: agency\nvalidFrom: 2000-01-01\n${more}`,
});

/** What does not fit together, though each field by itself is right. */
export const STATE: readonly Malformed[] = [
  ...malformed(LETTER, [
    [
      'văn bản bị thay thế mà vẫn đang thực hiện',
      'type: implements',
      'type: replaces',
      'status-replaced',
      { warns: true, in: DECISION, at: 'status: active', says: ['cong-van-21-ubnd-vx', 'superseded'] },
    ],
    [
      'văn bản bị bãi bỏ mà vẫn đang thực hiện',
      'type: implements',
      'type: repeals',
      'status-replaced',
      { warns: true, in: DECISION, at: 'status: active', says: ['cong-van-21-ubnd-vx', 'closed'] },
    ],
    [
      'văn bản bị thay thế mà tình trạng chưa xác định',
      'type: implements\n    document: quyet-dinh-05-qd-ubnd',
      'type: replaces\n    document: thong-bao-30-tb-vptu',
      'status-replaced',
      { warns: true, in: NOTICE, at: 'status: unknown', says: 'cong-van-21-ubnd-vx' },
    ],
    [
      'đã có văn bản thay thế mà không văn bản nào thay thế',
      'status: active',
      'status: superseded',
      'superseded-by-nothing',
      { warns: true, says: ['superseded', 'replaces'] },
    ],
    [
      'ban hành sau khi cơ quan đã kết thúc hoạt động',
      'status: active',
      'status: unknown',
      'issuer-ended',
      { warns: true, at: 'organName:', with: issuer('validTo: 2020-12-31\n'), says: '31/12/2020' },
    ],
    [
      'cơ quan ban hành đã kết thúc mà văn bản vẫn đang thực hiện',
      'note: Sửa tên nhiệm vụ.',
      'note: Sửa tên.',
      'issuer-ended',
      { warns: true, at: 'status: active', with: issuer('validTo: 2025-06-30\n'), says: 'issuer-ended' },
    ],
    [
      'cơ quan ban hành còn hoạt động mà ghi đã kết thúc',
      'status: active',
      'status: issuer-ended',
      'issuer-at-work',
      { warns: true, with: issuer(''), says: ['issuer-ended', 'validTo'] },
    ],
    [
      'kính gửi đơn vị đã kết thúc trước văn bản',
      "text: '- Phòng Y tế;'\n    units: [phong-y-te]",
      "text: '- Phòng Thương mại;'\n    units: [phong-thuong-mai]",
      'unit-ended',
      { warns: true, at: 'units: [phong-thuong-mai]', says: ['phong-thuong-mai', '30/6/2010', 'phong-kinh-te'] },
    ],
    [
      'giao nhiệm vụ cho đơn vị đã kết thúc',
      'to: [phong-y-te, phong-giao-duc-va-dao-tao]',
      'to: [phong-thuong-mai, phong-y-te, phong-giao-duc-va-dao-tao]',
      'unit-ended',
      { warns: true, says: 'phong-kinh-te' },
    ],
    [
      'giao phối hợp cho đơn vị đã kết thúc',
      'coordinators: [phong-giao-duc-va-dao-tao]',
      'coordinators: [phong-giao-duc-va-dao-tao, phong-thuong-mai]',
      'unit-ended',
      { warns: true, says: 'phong-thuong-mai' },
    ],
    [
      'đơn vị chủ trì không được giao nhiệm vụ',
      'lead: [phong-y-te]',
      'lead: [phong-kinh-te]',
      'lead-not-addressed',
      { warns: true, says: ['phong-kinh-te', 'to'] },
    ],
    [
      'đơn vị chủ trì thứ hai không được giao nhiệm vụ',
      'lead: [phong-y-te]',
      'lead: [phong-y-te, phong-kinh-te]',
      'lead-not-addressed',
      { warns: true, says: 'phong-kinh-te' },
    ],
    [
      'dòng kính gửi ghi mã của đơn vị khác',
      "'- Phòng Y tế;'\n    units: [phong-y-te]",
      "'- Phòng Y tế;'\n    units: [phong-kinh-te]",
      'addressee-other',
      { warns: true, at: 'units: [phong-kinh-te]', says: ['phong-kinh-te', 'phong-y-te'] },
    ],
    [
      'dòng kính gửi có hai đơn vị mà chỉ ghi một mã',
      "text: '- Phòng Y tế;'",
      "text: '- Phòng Y tế, Phòng Kinh tế;'",
      'addressee-other',
      { warns: true, at: 'units: [phong-y-te]', says: 'phong-kinh-te' },
    ],
    [
      'dòng kính gửi theo tên gọi tắt ghi mã của đơn vị khác',
      "'- Phòng Giáo dục và Đào tạo;'\n    units: [phong-giao-duc-va-dao-tao]",
      "'- Phòng GD&ĐT;'\n    units: [phong-kinh-te]",
      'addressee-other',
      { warns: true, at: 'units: [phong-kinh-te]', says: 'phong-giao-duc-va-dao-tao' },
    ],
    [
      'ngày ban hành còn ở phía trước',
      'issuedDate: 2024-03-05',
      'issuedDate: 2034-03-05',
      'date-to-come',
      { warns: true, says: '2034-03-05' },
    ],
    [
      'ngày đăng còn ở phía trước',
      '- date: 2024-03-12',
      '- date: 2042-03-12',
      'date-to-come',
      { warns: true, says: '2042-03-12' },
    ],
    [
      'đăng trước ngày ban hành',
      '- date: 2024-03-06',
      '- date: 2024-03-04',
      'date-order',
      { says: ['2024-03-04', '05/3/2024'] },
    ],
    [
      'sửa trước ngày ban hành và trước lần đăng đầu',
      '- date: 2024-03-12',
      '- date: 2023-03-12',
      'date-order',
      { says: '2023-03-12' },
    ],
    [
      'triển khai văn bản ban hành sau',
      'issuedDate: 2024-03-05',
      'issuedDate: 2024-01-05',
      'relation-later',
      { warns: true, at: 'document: quyet-dinh-05-qd-ubnd', says: ['quyet-dinh-05-qd-ubnd', '09/01/2024'] },
    ],
    [
      'căn cứ một văn bản chưa đăng, ban hành sau',
      'ngày 05 tháng 3 năm 2020 của',
      'ngày 05 tháng 3 năm 2025 của',
      'relation-later',
      { warns: true, at: 'citation:', says: '05/3/2025' },
    ],
    [
      'thời hạn khác ngày trong đoạn trích',
      'dueDate: 2024-04-15',
      'dueDate: 2024-04-25',
      'due-date-other',
      { warns: true, says: ['2024-04-25', '2024-04-15'] },
    ],
    [
      'thời hạn ghi ngược ngày và tháng của đoạn trích',
      'dueDate: 2024-04-15',
      'dueDate: 2024-05-14',
      'due-date-other',
      { warns: true, says: '2024-04-15' },
    ],
    [
      'thời hạn sai năm của đoạn trích',
      'dueDate: 2024-04-15',
      'dueDate: 2025-04-15',
      'due-date-other',
      { warns: true, says: '2024-04-15' },
    ],
    [
      'chưa xác định căn cứ công bố mà đã đăng toàn văn',
      'basis: decision',
      'basis: unconfirmed',
      'release-unconfirmed',
      { warns: true, says: 'unconfirmed' },
    ],
    [
      'thời hạn chung trước ngày ban hành',
      'priority: urgent',
      'dueDate: 2024-02-01',
      'date-order',
      { says: '2024-02-01' },
    ],
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
    [
      'đơn vị ghi hai lần trong giao cho',
      'to: [phong-y-te, phong-giao-duc-va-dao-tao]',
      'to: [phong-y-te, phong-giao-duc-va-dao-tao, phong-y-te]',
      'duplicate-entry',
      { warns: true, says: 'phong-y-te' },
    ],
    [
      'đơn vị vừa chủ trì vừa phối hợp',
      'coordinators: [phong-giao-duc-va-dao-tao]',
      'coordinators: [phong-y-te]',
      'duplicate-entry',
      { warns: true, says: 'phong-y-te' },
    ],
  ]),
  ...malformed(TRADE, [
    [
      'hai đơn vị cùng kế thừa toàn bộ',
      'successors:',
      SECOND('whole'),
      'successors-whole',
      { at: 'unit: phong-kinh-te', says: ['phong-kinh-te', 'part'] },
    ],
    [
      'một đơn vị kế thừa toàn bộ, một đơn vị kế thừa một phần',
      'successors:',
      SECOND('part'),
      'successor-scope',
      { warns: true, at: 'unit: phong-y-te', says: ['phong-kinh-te'] },
    ],
    [
      'đơn vị kế thừa chính nó',
      'unit: phong-kinh-te',
      'unit: phong-thuong-mai',
      'successor-cycle',
      { says: 'phong-thuong-mai' },
    ],
    [
      'đơn vị kế thừa đã kết thúc trước',
      'validTo: 2010-06-30',
      'validTo: 2025-06-30',
      'successor-ended',
      {
        at: 'unit: phong-kinh-te',
        with: { [ECONOMY]: edited(ECONOMY, 'validFrom: 2010-07-01', 'validFrom: 2010-07-01\nvalidTo: 2020-01-01') },
        says: ['phong-kinh-te', '01/01/2020'],
      },
    ],
    [
      'một đơn vị kế thừa ghi hai lần',
      'successors:',
      'successors:\n  - unit: phong-kinh-te\n    scope: part\n    resolution: Nghị quyết số 08/NQ-HĐND',
      'duplicate-entry',
      { warns: true, at: 'unit: phong-kinh-te\n    scope: whole', says: 'phong-kinh-te' },
    ],
    ['kết thúc trước khi bắt đầu', 'validTo: 2010-06-30', 'validTo: 1999-06-30', 'date-order', { says: '1999-06-30' }],
  ]),
  ...malformed(HEALTH, [
    [
      'hai đơn vị cùng tên',
      'name: Phòng Y tế',
      'name: Phòng Kinh tế',
      'duplicate-name',
      { warns: true, in: HEALTH, says: ['Phòng Kinh tế', 'don-vi/phong-kinh-te.yaml'] },
    ],
    [
      'hai đơn vị cùng tên, khác cách đặt dấu thanh',
      'name: Phòng Y tế',
      'name: Ủy ban nhân dân các xã, phường',
      'duplicate-name',
      { warns: true, in: 'don-vi/ubnd-xa-phuong.yaml', at: 'name:', says: 'don-vi/phong-y-te.yaml' },
    ],
    [
      'đơn vị thuộc một nhóm không phải nhóm',
      'groups: [cac-phong]',
      'groups: [phong-kinh-te]',
      'group-not-group',
      { says: 'phong-kinh-te' },
    ],
    [
      'có đơn vị kế thừa mà chưa kết thúc',
      'validFrom: 2008-03-01',
      'validFrom: 2008-03-01\nsuccessors:\n  - unit: phong-kinh-te\n    scope: whole\n    resolution: NQ',
      'successor-without-end',
      { at: 'successors:' },
    ],
    [
      'ngày kết thúc vừa ghi vừa nói chưa xác định',
      'validFrom: 2008-03-01',
      'validFrom: 2008-03-01\nvalidTo: 2025-01-01\nmissing: [validTo]',
      'field-both',
      { at: 'missing:', says: 'validTo' },
    ],
  ]),
  ...malformed('linh-vuc.yaml', [
    [
      'hai lĩnh vực cùng tên',
      'name: Giáo dục',
      'name: Y tế',
      'duplicate-name',
      { warns: true, says: ['Y tế', 'y-te'] },
    ],
    ['hai lĩnh vực cùng mã', '- id: giao-duc', '- id: y-te', 'duplicate-topic', { says: 'y-te' }],
    [
      'hai mã lĩnh vực chỉ khác dấu gạch',
      '- id: giao-duc\n    name: Giáo dục',
      '- id: yte\n    name: Sức khoẻ',
      'near-duplicate',
      { warns: true, says: 'yte' },
    ],
  ]),
  ...malformed('viet-tat.yaml', [
    ['chữ viết tắt ghi hai lần', '- short: QĐ', '- short: UBND', 'duplicate-abbreviation', { says: 'UBND' }],
    [
      'hai cách viết đầy đủ như nhau',
      'expansions: [Quyết định]',
      'expansions: [Quyết định, Quyết định]',
      'duplicate-entry',
      { warns: true, says: 'Quyết định' },
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
  ...malformedFolder([
    [
      'hai văn bản cùng số, ký hiệu',
      { 'van-ban/quyet-dinh-05-qd-ubnd-2.mdx': baseText(DECISION).replace('  file: quyet-dinh-05-qd-ubnd.txt\n', '') },
      DECISION,
      'duplicate-code',
      { at: 'codeNumber', says: 'van-ban/quyet-dinh-05-qd-ubnd-2.mdx' },
    ],
  ]),
];
