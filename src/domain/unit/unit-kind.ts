/** What sort of body a unit is. A group stands for several units that a directive addresses together. */
export const UNIT_KIND_LABELS = {
  group: 'Nhóm đơn vị',
  agency: 'Cơ quan, ban, ngành',
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  organization: 'Tổ chức khác',
} as const;

export type UnitKind = keyof typeof UNIT_KIND_LABELS;
