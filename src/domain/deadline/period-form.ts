/** How periods are named. */
export const PERIOD_FORM = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|W(?:0[1-9]|[1-4]\d|5[0-3])))?$/;

/** Whether a text names a period: `2026-W29`, `2026-07`, `2026-Q3`, `2026-H1`, `2026`. */
export function isPeriod(text: unknown): text is string {
  return typeof text === 'string' && PERIOD_FORM.test(text);
}
