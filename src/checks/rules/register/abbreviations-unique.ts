import type { Rule } from '../../finding.ts';
import { findTwins } from '../../twins.ts';

/** Abbreviations by their letters; case tells them apart (TT, tt). */
export const abbreviationsUnique: Rule = ({ abbreviations: at }) => {
  const written = (at?.value.abbreviations ?? []).map(({ short }, index) => ({ short, index }));
  return findTwins(written, ({ short }) => short).map(({ item: { short, index } }) => ({
    code: 'duplicate-abbreviation',
    at: at!,
    path: ['abbreviations', index, 'short'],
    value: short,
    message: 'chữ viết tắt này đã ghi ở trên.',
    fix: 'gộp hai mục: ghi cả các cách viết đầy đủ vào expansions của một mục.',
  }));
};
