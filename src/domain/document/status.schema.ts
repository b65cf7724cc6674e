import { labelled } from '../field/labelled.schema.ts';

/** Where a directive stands. A công văn has no “ngày hiệu lực”, so there is no in-force date here. */
export const STATUS_LABELS = {
  active: 'Đang thực hiện',
  superseded: 'Đã được thay thế',
  closed: 'Đã kết thúc',
  'issuer-ended': 'Cơ quan ban hành đã kết thúc hoạt động',
  unknown: 'Chưa xác định',
} as const;

export type DocumentStatus = keyof typeof STATUS_LABELS;

export const statusSchema = labelled(STATUS_LABELS).meta({
  title: 'Tình trạng',
  description: 'Văn bản còn phải thực hiện hay không; chưa xác định thì ghi unknown',
});

/** Whether the duties of a document with this status still stand: what is unknown is not taken off a unit's list. */
export function isLive(status: DocumentStatus): boolean {
  return status === 'active' || status === 'unknown';
}
