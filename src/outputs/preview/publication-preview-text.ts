import type { ChangedDuty } from './changed-duties.ts';
import { type ChangedText, changedFields, changedProvisions } from './changed-text-lines.ts';
import type { PreviewedDocument, PublicationPreview } from './publication-preview.ts';

/** So many of a kind are named; a first publication brings everything. */
const MOST = 40;

const UNCHANGED = 'Nội dung không thay đổi.';
const FATES = { inserted: 'Mới', changed: 'Sửa', deleted: 'Bỏ', withdrawn: 'Thu hồi' };
const DUTY_FATES = { new: 'Giao mới', changed: 'Thay đổi', ended: 'Không còn' };

/** A point with what stands under it. */
interface Point {
  text: string;
  under?: string[];
}

/**
 * What readers will see change, as a text that reads at a terminal and as Markdown.
 * @param otherFiles what else is not as it was, by path: pages of the handbook, the settings of the site
 * @param shown makes a text of the content fit for where it is shown
 */
export function publicationPreviewText(
  preview: PublicationPreview,
  otherFiles: readonly string[],
  shown: (text: string) => string,
): string {
  const parts = [
    part('Văn bản', preview.documents.map(documentPoint)),
    part(
      'Đơn vị, lĩnh vực',
      preview.registers.map(({ fate, name }) => ({ text: `${FATES[fate]}: ${name}` })),
    ),
    part(
      'Nhiệm vụ và thời hạn theo đơn vị',
      preview.duties.map(({ units, duties }) => ({ text: units, under: duties.map(dutyText) })),
    ),
    part(
      'Đường dẫn thay đổi',
      preview.moves.map(({ from, to }) => ({ text: to === undefined ? `${from}: không còn` : `${from} → ${to}` })),
    ),
    part(
      'Thông báo gửi đơn vị',
      preview.notices.map(({ units, documents }) => ({ text: `${units}: ${documents.join('; ')}` })),
    ),
    part(
      'Tệp khác thay đổi',
      otherFiles.map((text) => ({ text })),
    ),
  ].flat();
  return parts.length === 0 ? UNCHANGED : `Người đọc sẽ thấy thay đổi:\n\n${parts.join('\n\n')}`;

  function line(text: string): string {
    return shown(text.replaceAll('\n', ' '));
  }

  function part(heading: string, points: readonly Point[]): string[] {
    const lines = points
      .slice(0, MOST)
      .flatMap(({ text, under = [] }) => [
        `- ${line(text)}`,
        ...under.slice(0, MOST).map((one) => `  - ${line(one)}`),
        ...(under.length > MOST ? [`  - và ${under.length - MOST} mục nữa`] : []),
      ]);
    const more = points.length > MOST ? [`- và ${points.length - MOST} mục nữa`] : [];
    return points.length === 0 ? [] : [`${heading}:\n\n${[...lines, ...more].join('\n')}`];
  }
}

function documentPoint({ fate, name, title, text }: PreviewedDocument): Point {
  return { text: `${FATES[fate]}: ${name}: ${title}`, ...(text && { under: textLines(text) }) };
}

const textLines = (text: ChangedText): string[] =>
  [...changedProvisions(text), ...changedFields(text)].map(({ label, names }) => `${label}: ${names.join(', ')}`);

/** “Thay đổi: Rà soát quy hoạch; thời hạn 15/7/2026 (trước là 1/7/2026); Công văn số 12/UBND-VX” */
function dutyText({ fate, title, document, due, formerDue }: ChangedDuty): string {
  const until = formerDue === undefined ? '' : ` (trước là ${formerDue || 'không nêu'})`;
  const isTold = due !== undefined || formerDue !== undefined;
  const deadline = isTold ? [`thời hạn ${due ?? 'không nêu'}${until}`] : [];
  return [`${DUTY_FATES[fate]}: ${title}`, ...deadline, document].join('; ');
}
