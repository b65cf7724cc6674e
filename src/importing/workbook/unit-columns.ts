import { slugify } from '../../vietnamese/slugify.ts';

/** What a column of a list of units may say. */
export type UnitColumn =
  | 'name'
  | 'shortName'
  | 'kind'
  | 'groups'
  | 'code'
  | 'administrativeCode'
  | 'organId'
  | 'id'
  | 'validFrom'
  | 'validTo'
  | 'predecessors'
  | 'resolution'
  | 'note'
  | 'number';

/** How lists of offices head their columns, folded. */
const HEADS: Record<UnitColumn, string> = {
  name: 'ten-don-vi ten ten-co-quan ten-co-quan-don-vi ten-don-vi-hanh-chinh ten-xa-phuong ten-xa-phuong-dac-khu ten-day-du ten-moi ten-don-vi-moi don-vi co-quan name',
  shortName: 'ten-goi-tat ten-tat ten-viet-tat viet-tat ten-ngan',
  kind: 'loai loai-don-vi loai-hinh loai-hinh-don-vi loai-don-vi-hanh-chinh kind',
  groups: 'nhom thuoc-nhom nhom-don-vi cac-nhom groups',
  code: 'ma ma-don-vi ma-so code',
  administrativeCode:
    'ma-don-vi-hanh-chinh ma-dvhc ma-hanh-chinh ma-xa ma-phuong ma-xa-phuong ma-phuong-xa ma-dvhc-cap-xa administrativecode',
  organId: 'ma-dinh-danh ma-dinh-danh-dien-tu ma-dinh-danh-don-vi ma-dinh-danh-co-quan organid',
  id: 'ten-tep ma-tep id',
  validFrom: 'hoat-dong-tu-ngay hoat-dong-tu tu-ngay ngay-thanh-lap ngay-hoat-dong validfrom',
  validTo: 'hoat-dong-den-ngay hoat-dong-den den-ngay ngay-ket-thuc validto',
  predecessors:
    'don-vi-tien-than tien-than cac-don-vi-tien-than sap-nhap-tu duoc-sap-nhap-tu hinh-thanh-tu don-vi-cu cac-don-vi-sap-nhap don-vi-truoc-sap-xep cac-don-vi-truoc-sap-xep don-vi-sap-xep',
  resolution: 'nghi-quyet nghi-quyet-sap-xep can-cu can-cu-sap-xep',
  note: 'ghi-chu note',
  number: 'stt tt so-tt so-thu-tu',
};

const COLUMNS = new Map(
  (Object.keys(HEADS) as UnitColumn[]).flatMap((column) => HEADS[column].split(' ').map((head) => [head, column])),
);

/** What a column with this head says; what stands in brackets there only explains. */
export const unitColumn = (head: string): UnitColumn | undefined =>
  COLUMNS.get(slugify(head.replace(/\([^)]*\)/g, ' ')));

/** Heads that a list of units never has: the table is one of tasks. */
const OF_TASKS = /noi-dung|nhiem-vu|cong-viec|hoat-dong-thuc-hien|thoi-han|san-pham|tien-do/;

export const isOfTasks = (head: string): boolean => OF_TASKS.test(slugify(head));
