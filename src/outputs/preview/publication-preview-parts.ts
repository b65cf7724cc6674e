import type { ChangedDuty } from './changed-duties.ts';
import { type ChangedText, changedFields, changedProvisions } from './changed-text-lines.ts';
import type { PreviewedDocument, PublicationPreview } from './publication-preview.ts';

/** So many of a kind are named; a first publication brings everything. */
const MOST = 40;

const FATES = { inserted: 'Mới', changed: 'Sửa', deleted: 'Bỏ', withdrawn: 'Thu hồi' };
const DUTY_FATES = { new: 'Giao mới', changed: 'Thay đổi', ended: 'Không còn' };

/** A point with what stands under it. */
export interface PreviewPoint {
  text: string;
  under: string[];
}

/** All changes of one sort. */
export interface PreviewPart {
  heading: string;
  points: PreviewPoint[];
}

/**
 * What readers will see change, in words; nothing where they see no change.
 * @param otherFiles what else is not as it was, by path: pages of the handbook, the settings of the site
 */
export function previewParts(preview: PublicationPreview, otherFiles: readonly string[]): PreviewPart[] {
  const { documents, registers, duties, moves, notices } = preview;
  return [
    part('Văn bản', documents.map(documentPoint)),
    part(
      'Đơn vị, lĩnh vực',
      registers.map(({ fate, name }) => point(`${FATES[fate]}: ${name}`)),
    ),
    part(
      'Nhiệm vụ và thời hạn theo đơn vị',
      duties.map((ofUnits) => point(ofUnits.units, ofUnits.duties.map(dutyText))),
    ),
    part(
      'Đường dẫn thay đổi',
      moves.map(({ from, to }) => point(to === undefined ? `${from}: không còn` : `${from} → ${to}`)),
    ),
    part(
      'Thông báo gửi đơn vị',
      notices.map((notice) => point(`${notice.units}: ${notice.documents.join('; ')}`)),
    ),
    part(
      'Tệp khác thay đổi',
      otherFiles.map((path) => point(path)),
    ),
  ].filter(({ points }) => points.length > 0);
}

const more = (count: number): string => `và ${count} mục nữa`;

const point = (text: string, under: readonly string[] = []): PreviewPoint => ({
  text,
  under: under.length > MOST ? [...under.slice(0, MOST), more(under.length - MOST)] : [...under],
});

const part = (heading: string, points: readonly PreviewPoint[]): PreviewPart => ({
  heading,
  points: points.length > MOST ? [...points.slice(0, MOST), point(more(points.length - MOST))] : [...points],
});

const documentPoint = ({ fate, name, title, text }: PreviewedDocument): PreviewPoint =>
  point(`${FATES[fate]}: ${name}: ${title}`, text && textLines(text));

const textLines = (text: ChangedText): string[] =>
  [...changedProvisions(text), ...changedFields(text)].map(({ label, names }) => `${label}: ${names.join(', ')}`);

/** “Thay đổi: Rà soát quy hoạch; thời hạn 15/7/2026 (trước là 1/7/2026); Công văn số 12/UBND-VX” */
function dutyText({ fate, title, document, due, formerDue }: ChangedDuty): string {
  const until = formerDue === undefined ? '' : ` (trước là ${formerDue || 'không nêu'})`;
  const isTold = due !== undefined || formerDue !== undefined;
  const deadline = isTold ? [`thời hạn ${due ?? 'không nêu'}${until}`] : [];
  return [`${DUTY_FATES[fate]}: ${title}`, ...deadline, document].join('; ');
}
