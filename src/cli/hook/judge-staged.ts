import { relative, sep } from 'node:path';
import { contentIssues } from '../../checks/content-issues.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { gateIssue } from '../../checks/confidential/gate/gate-issues.ts';
import type { Issue } from '../../issues/issue.ts';
import { reportToTerminal } from '../../issues/reporters/terminal.ts';
import { lineOf } from '../../git/git.ts';
import { textOf } from '../history/scan-history.ts';
import { stagedContent } from './staged-content.ts';
import { type Staged, type StagedFile, stagedFiles } from './staged-files.ts';

/** What may not be committed as it stands, as it is told; undefined where all may. */
export async function judgeStaged(next: Staged, contentDir: string): Promise<string | undefined> {
  const folder = relative(next.folder, contentDir).split(sep).join('/');
  const staged = await stagedFiles(next, folder);
  if (staged.length === 0) return undefined;
  const inFolder = (path: string): string => path.slice(folder.length + 1);
  const told = (issues: Issue[]): string => reportToTerminal({ issues, files: staged.length, folder });

  const found = await gateFindings(next, folder, staged, inFolder);
  if (found.length > 0) return `${told(found)}\n${KEPT}`;

  const { issues } = await contentIssues(await stagedContent(next, folder));
  const own = new Set(staged.map(({ path }) => inFolder(path)));
  // What others have left is no reason to keep this from the repository.
  const errors = issues.filter(({ file, severity }) => severity === 'error' && own.has(file));
  return errors.length === 0 ? undefined : `${told(errors)}\nChưa lưu vào kho: sửa các chỗ trên rồi lưu lại.\n`;
}

/** Said of what a repository would keep for ever. */
const KEPT = 'Chưa lưu vào kho: lưu rồi thì kho giữ mãi, kể cả khi đã xoá tệp. Sửa các chỗ trên rồi lưu lại.\n';

/** Places of staged files that the gates stop, but for those that an allowance in the next commit covers. */
async function gateFindings(
  next: Staged,
  folder: string,
  staged: readonly StagedFile[],
  inFolder: (path: string) => string,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { path, bytes } of staged) {
    const file = inFolder(path);
    for (const finding of GATE.findingsIn(file, textOf(bytes) ?? '')) {
      const isAllowed = finding.digest !== undefined && (await isInIndex(next, folder, finding.digest));
      if (!isAllowed) issues.push(gateIssue(file, finding));
    }
  }
  return issues;
}

/** Whether some file of the next commit allows what has that digest; whose it is the check asks. */
async function isInIndex(next: Staged, folder: string, digest: string): Promise<boolean> {
  return (await lineOf(next, ['grep', '--cached', '-l', '-F', digest, '--', folder])) !== undefined;
}
