/** How one document stands to another: the words for each direction. */
export const RELATION_LABELS = {
  implements: { forward: 'Triển khai thực hiện', backward: 'Văn bản triển khai' },
  attaches: { forward: 'Gửi kèm', backward: 'Được gửi kèm theo' },
  basis: { forward: 'Căn cứ', backward: 'Là căn cứ của' },
  cites: { forward: 'Viện dẫn', backward: 'Văn bản viện dẫn' },
  replaces: { forward: 'Thay thế', backward: 'Văn bản thay thế' },
  amends: { forward: 'Sửa đổi, bổ sung', backward: 'Văn bản sửa đổi, bổ sung' },
  corrects: { forward: 'Đính chính', backward: 'Văn bản đính chính' },
  repeals: { forward: 'Bãi bỏ', backward: 'Văn bản bãi bỏ' },
} as const;

/** The words for a relation as the document tells it that names the other. */
export const RELATION_FORWARD_LABELS = Object.fromEntries(
  Object.entries(RELATION_LABELS).map(([type, { forward }]) => [type, forward]),
) as Record<RelationType, string>;

export type RelationType = keyof typeof RELATION_LABELS;
