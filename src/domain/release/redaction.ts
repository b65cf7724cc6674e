/** Words in place of what must not be published: “[đã lược: số điện thoại]”. What was left out is said, never quoted. */
const REDACTION = /\[đã lược: [\p{L}][\p{L} ,;/-]{0,80}\]/gu;

/** A stretch of a text: words of it, or a redaction. */
export interface TextStretch {
  text: string;
  isRedaction: boolean;
}

/** A text in stretches; one alone where nothing was left out. */
export function stretchesOf(text: string): TextStretch[] {
  if (!text.includes('[đã lược: ')) return [{ text, isRedaction: false }];
  const stretches: TextStretch[] = [];
  let end = 0;
  for (const { 0: redaction, index } of text.matchAll(REDACTION)) {
    if (index > end) stretches.push({ text: text.slice(end, index), isRedaction: false });
    stretches.push({ text: redaction, isRedaction: true });
    end = index + redaction.length;
  }
  if (end < text.length || end === 0) stretches.push({ text: text.slice(end), isRedaction: false });
  return stretches;
}

/** The redaction for something by its name. */
export const redactionFor = (what: string): string => `[đã lược: ${what}]`;
