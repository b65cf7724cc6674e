import { malformed, type Malformed } from '../cases.ts';
import { edited } from '../edited-content.ts';

const HEALTH = 'don-vi/phong-y-te.yaml';
const TRADE = 'don-vi/phong-thuong-mai.yaml';
const ECONOMY = 'don-vi/phong-kinh-te.yaml';

/** A second unit that takes over the same one. */
const SECOND = (scope: string): string =>
  `successors:\n  - unit: phong-y-te\n    scope: ${scope}\n    resolution: Nghị quyết số 08/NQ-HĐND`;

/** What does not fit together in units, topics and abbreviations. */
export const REGISTERS: readonly Malformed[] = [
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
      'hai đơn vị cùng một mã định danh',
      'name: Phòng Y tế',
      'name: Phòng Y tế\norganId: H29.3.5',
      'unit-code-shared',
      {
        warns: true,
        at: 'organId:',
        says: ['H29.3.5', ECONOMY],
        with: { [ECONOMY]: edited(ECONOMY, 'validFrom: 2010-07-01', 'validFrom: 2010-07-01\norganId: H29.3.5') },
      },
    ],
    [
      'xã ghi là phường',
      'name: Phòng Y tế\nkind: agency',
      'name: Uỷ ban nhân dân xã Y Tế\nkind: ward',
      'unit-kind-differs',
      { warns: true, at: 'kind:', says: 'viết kind: commune' },
    ],
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
];
