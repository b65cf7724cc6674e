import { plain, startingWords } from '../../vietnamese/plain.ts';

const WHO = '(?:(?:cơ quan|đơn vị|địa phương|phòng, ban|bộ phận|cá nhân|tổ chức)(?:, | và |/| / )?)+';
const LABELS = {
  lead: startingWords(`(?:${WHO} )?(?:chủ trì|chịu trách nhiệm chính|đầu mối)(?: thực hiện| tham mưu)?`),
  coordinators: startingWords(`(?:${WHO} )?phối hợp(?: thực hiện)?`),
  to: startingWords(`(?:${WHO} )(?:thực hiện|triển khai|chịu trách nhiệm)`),
  deadline: startingWords('(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:hoàn thành|thực hiện|báo cáo|triển khai))*'),
  product: startingWords('(?:sản phẩm|kết quả)(?: (?:đầu ra|dự kiến|cần đạt|hoàn thành|thực hiện|cuối cùng))*'),
};

/** What a label before a colon, or the head of a column, says of a duty. */
export type LabelKind = keyof typeof LABELS;

/** The kind of fact that a label or the head of a column announces. */
export function labelKind(text: string): LabelKind | undefined {
  const own = plain(text).trim();
  return (Object.keys(LABELS) as LabelKind[]).find((kind) => LABELS[kind].test(own));
}
