import type { IssueKind } from '../../issues/kinds/issue-kind.ts';

/** A field that documents of its kind carry is either given or named as missing: silence is an error. */
export const FIELD_UNACCOUNTED: IssueKind = {
  code: 'field-unaccounted',
  part: 'fields',
  severity: 'error',
  title: 'Thông tin thiếu chưa được khai báo',
  meaning:
    'Một điều mà văn bản giấy thường có thì không được ghi, cũng không được nói là thiếu. Người đọc cần biết văn bản không có, hay người đăng quên.',
  remedy: 'Ghi theo văn bản nguồn; văn bản nguồn không có thì thêm tên mục vào source.missing.',
  wrong: 'source:\n  kind: scan',
  right: 'source:\n  kind: scan\n  missing: [issuedPlace]',
};

export const FIELD_BOTH: IssueKind = {
  code: 'field-both',
  part: 'fields',
  severity: 'error',
  title: 'Vừa có giá trị vừa khai là thiếu',
  meaning: 'Một mục vừa có giá trị vừa được ghi là thiếu: một trong hai điều là sai.',
  remedy: 'Có giá trị thì bỏ tên mục khỏi source.missing.',
  wrong: 'issuedPlace: Thành phố A\nsource:\n  kind: scan\n  missing: [issuedPlace]',
  right: 'issuedPlace: Thành phố A\nsource:\n  kind: scan',
};
