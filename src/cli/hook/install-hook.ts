import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf } from '../../git/git.ts';
import { Refusal } from '../refusal.ts';

/** The hooks of this project, as git is told of them: they come and change with the repository. */
const HOOKS = '.ci/hooks';

/**
 * Lets git call the hooks of this project in this clone, or no longer.
 * @throws Refusal where somebody has set up other hooks: they are not ours to switch off
 */
export async function installHook(root: string, isWanted: boolean): Promise<string> {
  const set = await lineOf(root, ['config', '--get', 'core.hooksPath']);
  if (set !== undefined && set !== HOOKS) {
    throw new Refusal(`Kho này đã dùng các lệnh riêng của «${set}»: hỏi người bảo trì trước khi thay.`);
  }
  if (!isWanted) {
    if (set === HOOKS) await run(root, ['config', '--unset', 'core.hooksPath']);
    return 'Đã bỏ kiểm tra trước khi lưu vào kho. Máy kiểm tra ở nơi giữ kho vẫn kiểm tra như cũ.';
  }
  const own = await lineOf(root, ['rev-parse', '--git-path', 'hooks/pre-commit']);
  if (set === undefined && own !== undefined && existsSync(join(root, own))) {
    throw new Refusal('Kho này đã có lệnh pre-commit riêng: hỏi người bảo trì trước khi thay.');
  }
  await run(root, ['config', 'core.hooksPath', HOOKS]);
  return 'Từ nay mỗi lần lưu vào kho trên máy này đều được kiểm tra trước: dấu chỉ độ mật, dữ liệu cá nhân, rồi các lỗi khác.';
}

/** @throws Refusal if git cannot write its settings */
async function run(root: string, args: readonly string[]): Promise<void> {
  await lineOf(root, args);
  const set = await lineOf(root, ['config', '--get', 'core.hooksPath']);
  if ((set === HOOKS) === args.includes('--unset')) throw new Refusal('git không ghi được thiết lập của kho.');
}
