const NO_WORD = /^[^\p{L}\p{N}]+$/u;
const STAND_IN =
  /^(?:todo|fixme|tbd|undefined|nan|lorem ipsum\b.*|x{3,}|[[<{(]*(?:tên (?:cơ quan(?:,? tổ chức)?(?: (?:ban hành|chủ quản))?|đơn vị|loại văn bản)|họ và tên|(?:quyền hạn, )?chức vụ(?: của người ký)?|địa danh|trích yếu(?: nội dung)?(?: văn bản)?|nội dung văn bản|chữ viết tắt)[\]>})]*)$/i;
/** Thirty in Roman numerals. */
const ROMAN = /^X{3}$/;

/** Whether a value is nothing but what stood there to be replaced: signs, a word of programmers, the label of a form. */
export function isStandIn(value: string): boolean {
  const word = value.trim();
  return NO_WORD.test(word) || (STAND_IN.test(word) && !ROMAN.test(word));
}
