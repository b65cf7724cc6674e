/** As a line or a value of its own; papers speak of “Dự thảo” in quotation marks and brackets too. */
const DRAFT =
  /^(?:bản\s+)?(?:dự\s+thảo|nháp)(?:\s+(?:lần\s+(?:thứ\s+)?)?[\d.]{1,6}|\s+ngày\s+[\d/.-]{1,12}|\s+để\s+(?:xin|lấy)\s+ý\s+kiến)?$/iu;

/** Whether a line says of its paper that nobody has signed it yet: “DỰ THẢO”, “Bản nháp”, “Dự thảo lần 2”. */
export const isDraftMark = (line: string): boolean => DRAFT.test(line);
