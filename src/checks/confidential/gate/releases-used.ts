import { allowancesOf, covers, releasedBy } from '../../../corpus/gate/withheld.ts';
import type { Content } from '../../../corpus/content.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { releasing } from './gate-issues.ts';

const RELEASE_UNUSED: IssueKind = {
  code: 'release-unused',
  part: 'safety',
  severity: 'warning',
  title: 'Mục cho phép không ứng với đoạn nào',
  meaning:
    'Một mục trong release.allowed không ứng với đoạn nào của tệp: đoạn đã được sửa, đã được bỏ, hoặc mã của đoạn chép chưa đúng. Mục như vậy không cho phép điều gì.',
  remedy: 'Bỏ mục này. Nếu đoạn vẫn còn và vẫn bị báo, người xem xét đọc lại đoạn rồi chép mã mới từ thông báo lỗi.',
};

/** Every entry of `release.allowed` covers something that the gate has found: one that does not was left behind by an edit. */
export const releasesUsed: Rule = {
  kinds: [RELEASE_UNUSED],
  find: (content) => releasing(content).flatMap((entry) => unusedIn(entry, content)),
};

function unusedIn(entry: { file: string; value: unknown }, content: Content): Finding[] {
  const allowances = allowancesOf(entry);
  if (allowances.length === 0) return [];
  const all = releasing(content);
  const covered = [...content.gate].filter(([file]) => releasedBy(file, all).some(({ file: by }) => by === entry.file));
  const findings = covered.flatMap(([, found]) => found);
  return allowances.flatMap((allowance, index): Finding[] => {
    if (findings.some((finding) => covers(allowance, finding))) return [];
    return [
      {
        kind: RELEASE_UNUSED,
        at: { file: entry.file, broken: [] },
        path: ['release', 'allowed', index, 'digest'],
        value: allowance.digest,
        message: 'không có đoạn nào ứng với mã này: đoạn đã sửa, đã bỏ, hoặc mã chép chưa đúng.',
        fix: 'bỏ mục này; nếu đoạn vẫn bị báo, xem xét lại rồi chép mã mới từ thông báo lỗi.',
      },
    ];
  });
}
