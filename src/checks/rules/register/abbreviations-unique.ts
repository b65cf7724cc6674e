import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Rule } from '../../finding.ts';
import { findDuplicates } from '../../duplicates.ts';

const DUPLICATE_ABBREVIATION: IssueKind = {
  code: 'duplicate-abbreviation',
  part: 'references',
  severity: 'error',
  title: 'Hai chữ viết tắt trùng nhau',
  meaning: 'Một chữ viết tắt được ghi hai lần trong viet-tat.yaml.',
  remedy: 'Gộp lại: ghi mọi cách viết đầy đủ vào expansions của một mục.',
  wrong: '- short: HĐND\n  expansions: [Hội đồng nhân dân]\n- short: HĐND\n  expansions: [Hội đồng Nhân dân]',
  right: '- short: HĐND\n  expansions: [Hội đồng nhân dân, Hội đồng Nhân dân]',
};

/** Abbreviations by their letters; case tells them apart (TT, tt). */
export const abbreviationsUnique: Rule = {
  kinds: [DUPLICATE_ABBREVIATION],
  find: ({ abbreviations: at }) => {
    const written = (at?.value.abbreviations ?? []).map(({ short }, index) => ({ short, index }));
    return findDuplicates(written, ({ short }) => short).map(({ item: { short, index } }) => ({
      kind: DUPLICATE_ABBREVIATION,
      at: at!,
      path: ['abbreviations', index, 'short'],
      value: short,
      message: 'chữ viết tắt này đã ghi ở trên.',
      fix: 'gộp hai mục: ghi cả các cách viết đầy đủ vào expansions của một mục.',
    }));
  },
};
