import type { ChangedFact, DutyChange } from '../../outputs/preview/duty-changes.ts';

/** The words for what a document changes for units. */
export const changeWords = {
  heading: 'Thay đổi với từng đơn vị',
  hint: {
    first: 'Văn bản đăng lần đầu: mọi nhiệm vụ đều là nhiệm vụ mới của đơn vị.',
    revision: 'So với tệp đã mở.',
  },
  none: 'Không thay đổi nhiệm vụ của đơn vị nào.',
  totals: (counts: Record<DutyChange['fate'], number>, units: number) => {
    const parts = [
      counts.new > 0 ? `${counts.new} nhiệm vụ mới` : '',
      counts.changed > 0 ? `${counts.changed} nhiệm vụ thay đổi` : '',
      counts.ended > 0 ? `${counts.ended} nhiệm vụ không còn` : '',
    ];
    return `${units} đơn vị: ${parts.filter(Boolean).join(', ')}.`;
  },
  columns: { unit: 'Đơn vị', kind: 'Thay đổi', title: 'Nhiệm vụ', due: 'Thời hạn' },
  fates: { new: 'Mới', changed: 'Thay đổi', ended: 'Không còn' } satisfies Record<DutyChange['fate'], string>,
  facts: {
    quote: 'nguyên văn',
    title: 'tên',
    provision: 'điều khoản',
    role: 'vai trò',
    lead: 'đơn vị chủ trì',
    coordinators: 'đơn vị phối hợp',
    product: 'sản phẩm',
    reporting: 'chế độ báo cáo',
    indicators: 'chỉ tiêu',
    revision: 'lần sửa',
  } satisfies Record<ChangedFact, string>,
  andOthers: (name: string, others: number) => `${name} và ${others} đơn vị khác`,
  noDue: 'không ghi',
  dueChanged: (before: string, now: string) => `${now} (trước: ${before})`,
};
