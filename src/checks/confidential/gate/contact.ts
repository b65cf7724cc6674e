/** `phone:` among the fields of `contact`, on a line of its own or in braces behind it. */
const PHONE = /^(?:\s+phone\s*:|contact\s*:\s*\{.*phone\s*:)/;

/** Whether a place of `trang.yaml` is the telephone that the office gives for everybody to call. */
export function isOfContact(file: string, text: string, offset: number): boolean {
  if (file !== 'trang.yaml') return false;
  return PHONE.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}
