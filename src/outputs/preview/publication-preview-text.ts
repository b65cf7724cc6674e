import type { PreviewPart } from './publication-preview-parts.ts';

/** Said where readers see no change. */
export const UNCHANGED = 'Nội dung không thay đổi.';

/**
 * What readers will see change, as a text that reads at a terminal and as Markdown.
 * @param shown makes a text of the content fit for where it is shown
 */
export function publicationPreviewText(parts: readonly PreviewPart[], shown: (text: string) => string): string {
  const line = (text: string): string => shown(text.replaceAll('\n', ' '));
  const written = parts.map(({ heading, points }) => {
    const lines = points.flatMap(({ text, under }) => [`- ${line(text)}`, ...under.map((one) => `  - ${line(one)}`)]);
    return `${heading}:\n\n${lines.join('\n')}`;
  });
  return parts.length === 0 ? UNCHANGED : `Người đọc sẽ thấy thay đổi:\n\n${written.join('\n\n')}`;
}
