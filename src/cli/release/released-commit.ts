import { linesOf, lineOf, NoHistory } from '../../git/git.ts';
import { Refusal } from '../refusal.ts';

/** So many files that git does not have yet are named. */
const SHOWN = 5;

/**
 * The commit that holds the content as it stands in its folder; undefined where the folder is in no repository.
 * @throws Refusal where git does not have all of it: a release must be found again by its commit
 */
export async function commitOf(contentDir: string): Promise<string | undefined> {
  const commit = await headOf(contentDir);
  if (commit === undefined) return undefined;
  const changed: string[] = [];
  const status = ['status', '--porcelain', '--untracked-files=all', '--', '.'];
  for await (const line of linesOf(contentDir, status)) changed.push(line.slice(3));
  if (changed.length === 0) return commit;
  const more = changed.length > SHOWN ? ` và ${changed.length - SHOWN} tệp khác` : '';
  throw new Refusal(
    `Nội dung có thay đổi chưa lưu vào kho: ${changed.slice(0, SHOWN).join(', ')}${more}. Lưu thành một lần cập nhật (git add, git commit) rồi chạy lại, để về sau biết đã đăng nội dung nào.`,
  );
}

async function headOf(folder: string): Promise<string | undefined> {
  try {
    return await lineOf(folder, ['rev-parse', '--verify', 'HEAD']);
  } catch (error) {
    if (error instanceof NoHistory) return undefined;
    throw error;
  }
}
