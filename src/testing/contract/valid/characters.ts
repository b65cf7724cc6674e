import { valid, type Valid } from '../cases.ts';
import { LETTER } from '../edited-content.ts';

const LINE = 'mỗi trường một dòng';

/** Letters of other tongues and signs of the trade: right, though few keyboards have them. */
export const CHARACTERS: readonly Valid[] = [
  ...valid(LETTER, [
    ['tên người Ê Đê có chữ không có dạng dựng sẵn', 'fullName: Nguyễn Văn A', 'fullName: H’Ê̆ Niê Kđăm'],
    ['tên buôn có chữ không có dạng dựng sẵn', LINE, 'mỗi trường ở buôn Ea Kmut, H’Ê̆ Niê, Ô̆, ơ̆, ư̆ một dòng'],
    ['chữ Ê̆ ở cuối từ', LINE, 'mỗi trường ở Buôn Ê̆, xã Ô̆. Một dòng'],
    ['tên người Gia Rai', LINE, 'mỗi trường ở Ia Dơ̆k, Čư Prông, Ñuê, Ƀlang một dòng'],
    ['chữ có dấu của tiếng Pháp', LINE, 'mỗi trường Ânge, œuvre, ça một dòng'],
    ['chữ Trung và chữ Thái', LINE, 'mỗi trường 河內 (Hà Nội), ภาษาไทย một dòng'],
    ['chữ Nga thành từ riêng', LINE, 'mỗi trường (Россия) một dòng'],
    ['chữ Nga thành hai từ, có từ một chữ', LINE, 'mỗi trường (Я и Москва) một dòng'],
    ['chữ ngoặc vuông sau ngoặc tròn', LINE, 'mỗi trường (xem)[1] một dòng'],
    ['chữ Hy Lạp thành từ riêng', LINE, 'mỗi trường hệ số α, β một dòng'],
    ['chữ Hy Lạp trong đơn vị đo', LINE, 'mỗi trường 10 kΩ, Δt, β-thalassemia, γGT một dòng'],
    ['phân số, độ, phần nghìn', LINE, 'mỗi trường ½ lớp, 30 °C, 5 ‰, 12 m² một dòng'],
    ['số trong vòng tròn', LINE, 'mỗi trường ① một dòng'],
    ['dấu số № và bản quyền', LINE, 'mỗi trường № 5, ©, ®, ™ một dòng'],
    ['dấu nháy và gạch của chữ in', LINE, 'mỗi trường ‘một’ dòng – “hai” — ba'],
    ['dấu tích và mũi tên', LINE, 'mỗi trường ☑ một dòng → hai'],
    ['đặt dấu thanh kiểu cũ và kiểu mới', LINE, 'mỗi trường hòa hoà, thủy thuỷ, quý một dòng'],
    [
      'tên đơn vị có chữ không có dạng dựng sẵn trong nhiệm vụ',
      'title: Báo cáo số liệu',
      'title: Báo cáo số liệu của buôn Ê̆',
    ],
  ]),
  ...valid('don-vi/phong-y-te.yaml', [
    ['tên đơn vị có chữ không có dạng dựng sẵn', 'name: Phòng Y tế', 'name: Phòng Y tế\nshortName: Phòng Y tế H’Ê̆'],
  ]),
  {
    name: 'đơn vị có tên không có dạng dựng sẵn',
    files: { 'don-vi/xa-ea-he.yaml': 'name: Xã Ea H’Ê̆\nkind: commune\nvalidFrom: 2025-07-01\n' },
  },
  ...valid('linh-vuc.yaml', [['lĩnh vực có chữ không có dạng dựng sẵn', 'name: Giáo dục', 'name: Giáo dục ở buôn Ê̆']]),
];
