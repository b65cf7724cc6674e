/** `phone:` among the fields of `contact`, on a line of its own or in braces behind it. */
const PHONE = /^(?:\s+phone\s*:|contact\s*:\s*\{.*phone\s*:)/;

/** Nobody writes more before the number. */
const LONGEST = 300;

/** Whether a place of `trang.yaml` is the telephone that the office gives for everybody to call. */
export function isOfContact(file: string, text: string, offset: number): boolean {
  if (file !== 'trang.yaml') return false;
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  return PHONE.test(before.slice(before.lastIndexOf('\n') + 1));
}
