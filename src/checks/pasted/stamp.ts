/** A line of a text, as far as a stamp needs it. */
interface Line {
  text: string;
}

const NUMBER = String.raw`^(?:\d{1,2}[.)]\s*|[-+•]\s*)?`;
const DAY_TIME = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[\sT,]+\d{1,2}:\d{2}`;
/** “Ký bởi: …”, “Người ký: …”, “Digitally signed by …”. */
const SIGNER =
  /^(?:\d{1,2}[.)]\s*|[-+•]\s*)?(?:(?:được )?ký (?:số |điện tử )?bởi|người ký(?: số)?|digitally signed by|signed by|signature (?:not verified|valid))(?:\s*:|\s|$)/iu;
/** “Ngày ký: 14-07-2023 15:25:42 +07:00”. */
const SIGNED_AT = new RegExp(
  String.raw`${NUMBER}(?:ngày(?: giờ)? ký|thời gian ký|giờ ký|ký (?:ngày|lúc)|date|signing (?:date|time))\s*:?\s*(?:ngày\s*)?${DAY_TIME}`,
  'iu',
);
/** What such a stamp has besides, and other lines have too. */
const BESIDE = /^(?:cơ quan|đơn vị|tổ chức|email|e-mail|chức vụ|lý do|reason|location|foxit|date)\s*:/iu;

/** The lines of stamps: those that are ones, and what stands right beside them. A name below “Người ký” alone is text. */
export function stampLines<T extends Line>(lines: readonly T[]): T[] {
  const isSure = lines.map(
    ({ text }) => SIGNED_AT.test(text) || /^(?:được )?ký (?:số )?bởi\s*:|signed by/iu.test(text),
  );
  const near = (index: number): boolean => [-3, -2, -1, 1, 2, 3].some((step) => isSure[index + step] === true);
  return lines.filter(({ text }, index) => isSure[index] || ((BESIDE.test(text) || SIGNER.test(text)) && near(index)));
}
