import type { Field } from './fields.ts';
import type { Random } from './random.ts';
import { upperFirst } from '../../vietnamese/case/first-letter.ts';

const MANNERS = [
  'khẩn trương',
  'chủ động',
  'thường xuyên',
  'phối hợp chặt chẽ để',
  'tập trung',
  'nghiêm túc',
  'tiếp tục',
  'kịp thời',
  'phân công người phụ trách',
  'rút kinh nghiệm và',
];
const PLACES = [
  'trên toàn địa bàn',
  'tại các phường trung tâm',
  'ở các xã ven đô',
  'ngay từ cơ sở',
  'trong phạm vi quản lý',
  'tại nơi có nhiều phản ánh',
  'theo từng cụm dân cư',
  'ở khu vực giáp ranh',
];
const RESERVES = [
  'trường hợp vượt thẩm quyền thì báo cáo ngay',
  'không chờ kiểm tra mới làm',
  'khó khăn, vướng mắc gửi về đầu mối tổng hợp',
  'gắn với trách nhiệm người đứng đầu',
  'lấy kết quả làm căn cứ xếp loại cuối năm',
  'tránh hình thức, chạy theo số lượng',
];
const MEASURES = [
  'giảm ít nhất {n} phần trăm so với cùng kỳ',
  'hoàn thành {n} phần trăm kế hoạch năm',
  'xử lý dứt điểm {n} kiến nghị còn lại',
  'tổ chức tối thiểu {n} đợt trong năm',
  'duy trì ở mức không quá {n} trường hợp mỗi quý',
];
const REPORTERS = [
  'Thủ trưởng đơn vị',
  'Chủ tịch Uỷ ban nhân dân phường',
  'Văn phòng',
  'bộ phận thường trực',
  'cơ quan chủ trì',
  'tổ giúp việc',
];

type Pattern = (field: Field, random: Random) => string;

/** Ways to say what must be done. */
const DUTIES: readonly Pattern[] = [
  ({ acts, matters, aims }, { pick }) =>
    `${pick(MANNERS)} ${pick(acts)} đối với ${pick(matters)} ${pick(PLACES)} nhằm ${pick(aims)}`,
  ({ acts, matters }, { pick }) =>
    `${pick(MANNERS)} ${pick(acts)}, ${pick(acts)}; riêng ${pick(matters)} thì ${pick(RESERVES)}`,
  ({ aims, acts, matters }, { pick }) =>
    `để ${pick(aims)}, phải ${pick(acts)} liên quan đến ${pick(matters)} và ${pick(acts)} ${pick(PLACES)}`,
  ({ matters, acts }, random) =>
    `${random.pick(MANNERS)} ${random.pick(acts)} ở ${random.pick(matters)}, ${measure(random)}`,
  ({ matters, acts, aims }, { pick }) =>
    `lập kế hoạch về ${pick(matters)}, trong đó nêu rõ việc ${pick(acts)}, kinh phí và người chịu trách nhiệm, qua đó ${pick(aims)}`,
  ({ matters, aims }, { pick }) =>
    `đưa nội dung ${pick(matters)} vào sinh hoạt định kỳ, ${pick(RESERVES)}, góp phần ${pick(aims)}`,
];

/** Ways to say how things stand. */
const REMARKS: readonly Pattern[] = [
  ({ matters, aims }, { pick }) =>
    `thời gian qua, ${pick(matters)} ${pick(PLACES)} có chuyển biến nhưng chưa đáp ứng yêu cầu ${pick(aims)}`,
  ({ matters, acts }, random) =>
    `qua theo dõi, còn ${random.between(2, 48)} nơi chưa ${random.pick(acts)}; ${random.pick(matters)} vẫn là khâu yếu`,
  ({ acts }, { pick }) => `${pick(REPORTERS)} chịu trách nhiệm ${pick(acts)}, ${pick(RESERVES)}`,
  ({ matters }, { pick }) => `${pick(REPORTERS)} tổng hợp kết quả về ${pick(matters)}, ${pick(RESERVES)}`,
];

function measure({ pick, between }: Random): string {
  return pick(MEASURES).replace('{n}', String(between(2, 99)));
}

/** What makes one order differ from the next: when, where, with whom, how much. */
const DETAILS: readonly ((random: Random) => string)[] = [
  ({ between }) => `, xong trước ngày ${between(5, 28)} tháng ${between(1, 12)} năm ${between(2022, 2027)}`,
  ({ between }) => `, bắt đầu từ khu phố ${between(1, 40)} và khu phố ${between(41, 90)}`,
  ({ between, pick }) =>
    `, kinh phí không quá ${between(20, 900)} triệu đồng, do ${pick(REPORTERS).toLocaleLowerCase('vi')} quyết toán`,
  ({ between, pick }) => `, mỗi đợt ${between(2, 20)} người, ${pick(RESERVES)}`,
  (random) => `, đồng thời ${measure(random)}`,
  ({ pick, between }) => `; ${pick(PLACES)} thì làm trong ${between(2, 12)} tuần`,
  () => '',
];

/** One sentence that sets a duty. */
export function duty(field: Field, random: Random): string {
  return sentence(random.pick(DUTIES)(field, random), random);
}

/** One sentence about how things stand, or who answers for them. */
export function remark(field: Field, random: Random): string {
  return sentence(random.pick(REMARKS)(field, random), random);
}

function sentence(words: string, random: Random): string {
  return `${upperFirst(words)}${random.pick(DETAILS)(random)}.`;
}

/** What a document is about, without a full stop. */
export function subject(field: Field, { pick, between }: Random): string {
  const starts = ['Tăng cường', 'Chấn chỉnh', 'Triển khai thực hiện', 'Đẩy mạnh', 'Hướng dẫn', 'Phân công nhiệm vụ'];
  return `${pick(starts)} ${pick(field.acts)} đối với ${pick(field.matters)} ${pick(PLACES)} năm ${between(2021, 2026)}`;
}
