import { areAtOnce } from '../../../domain/unit/at-once.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { findDuplicates } from '../../duplicates.ts';
import type { Finding, Rule } from '../../finding.ts';

const UNIT_CODE_SHARED: IssueKind = {
  code: 'unit-code-shared',
  part: 'references',
  severity: 'warning',
  title: 'Hai đơn vị cùng hoạt động mang một mã',
  meaning:
    'Mã đơn vị hành chính hoặc mã định danh của hai đơn vị đang cùng hoạt động trùng nhau: một trong hai mã ghi nhầm.',
  remedy: 'Xem lại hai mã theo danh mục. Đơn vị cũ đã kết thúc thì ghi validTo.',
  wrong: "administrativeCode: '31135'",
  right: "administrativeCode: '31150'",
};

/** No two units at the same time have one code. */
export const codesOwn: Rule = {
  kinds: [UNIT_CODE_SHARED],
  find: ({ units }) =>
    (['administrativeCode', 'organId'] as const).flatMap((field) =>
      findDuplicates(
        units.filter(({ value }) => value[field] !== undefined),
        ({ value }) => value[field]!,
        (one, other) => areAtOnce(one.value, other.value),
      ).map(({ item, earlier }): Finding => {
        const message = `${earlier.file} cũng mang mã này.`;
        const fix = 'xem lại hai mã theo danh mục; đơn vị cũ đã kết thúc thì ghi validTo.';
        return { kind: UNIT_CODE_SHARED, at: item, path: [field], value: item.value[field]!, message, fix };
      }),
    ),
};
