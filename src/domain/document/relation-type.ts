/** How one document stands to another: the words for each direction. */
export const RELATION_LABELS = {
  implements: { forward: 'Triển khai thực hiện', backward: 'Được triển khai bởi' },
  attaches: { forward: 'Gửi kèm', backward: 'Được gửi kèm theo' },
  basis: { forward: 'Căn cứ', backward: 'Là căn cứ của' },
  cites: { forward: 'Viện dẫn', backward: 'Được viện dẫn bởi' },
  replaces: { forward: 'Thay thế', backward: 'Được thay thế bởi' },
  amends: { forward: 'Sửa đổi, bổ sung', backward: 'Được sửa đổi, bổ sung bởi' },
  corrects: { forward: 'Đính chính', backward: 'Được đính chính bởi' },
  repeals: { forward: 'Bãi bỏ', backward: 'Bị bãi bỏ bởi' },
} as const;

/** The words for a relation as the document tells it that names the other. */
export const RELATION_FORWARD_LABELS = Object.fromEntries(
  Object.entries(RELATION_LABELS).map(([type, { forward }]) => [type, forward]),
) as Record<RelationType, string>;

export type RelationType = keyof typeof RELATION_LABELS;
