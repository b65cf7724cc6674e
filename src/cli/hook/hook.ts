import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../../corpus/folder/settings.ts';
import { lineOf, NoHistory } from '../../git/git.ts';
import { machineFault } from '../machine-fault.ts';
import { Refusal } from '../refusal.ts';
import { installHook } from './install-hook.ts';
import { judgeStaged } from './judge-staged.ts';

/** `npm run hook`: lets git ask before each commit; `--remove` no longer; `--judge` is what git then calls. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { judge: { type: 'boolean' }, remove: { type: 'boolean' } } });
  const top = await lineOf('.', ['rev-parse', '--show-toplevel']);
  if (top === undefined) throw new Refusal('Thư mục này không nằm trong kho git nào.');
  const root = realpathSync(top);
  if (!values.judge) {
    process.stdout.write(`${await installHook(root, !values.remove)}\n`);
    return 0;
  }
  // Git may be committing from another index than the usual one: of all that it says to a hook only this is needed.
  const index = process.env['GIT_INDEX_FILE'];
  const next = { folder: root, index: index === undefined ? undefined : resolve(index) };
  const told = await judgeStaged(next, realpathSync(readSettings().contentDir));
  if (told !== undefined) process.stderr.write(told);
  return told === undefined ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isTold = error instanceof Refusal || error instanceof NoHistory;
  const reason = isTold ? error.message : (machineFault(error) ?? (error instanceof Error ? error.message : ''));
  // What could not be judged is not let through.
  process.stderr.write(`Chưa kiểm tra được trước khi lưu vào kho. ${reason}\n`);
  process.exitCode = 2;
}
