import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aRepository, LETTER, type TestRepository } from '../testing/builders/a-repository.ts';
import { runCheck } from './run-check.ts';

const FILE = 'van-ban/cong-van-mau.mdx';

let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
  repository.write(FILE, LETTER);
});
afterEach(() => repository.dispose());

async function check(args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  const all = { CONTENT_DIR: repository.contentDir, OUT_DIR: join(repository.root, 'dist'), ...env };
  return { code: await runCheck(args, all, output, output), said: said.join('') };
}

const edit = (to: string): void => repository.edit(FILE, /tham \S+\./.exec(repository.read(FILE))![0], `tham ${to}.`);

describe('npm run check, of what was published', () => {
  it('holds the content against the last commit where nothing else is known', async () => {
    repository.commit();
    edit('dự');
    expect(await check()).toMatchObject({ code: 1, said: expect.stringContaining('change-unsaid') as string });
    repository.commit();
    expect((await check()).code).toBe(0);
  });

  it('holds it against the commit that is named, and says so where there is none of that name', async () => {
    const before = repository.commit();
    edit('dự');
    repository.commit();
    expect((await check()).code).toBe(0);
    expect((await check(['--since', before])).said).toContain('change-unsaid');
    expect((await check([], { PUBLISHED_SINCE: before })).said).toContain('change-unsaid');
    const unknown = await check(['--since', 'khong-co']);
    expect(unknown.code).toBe(2);
    expect(unknown.said).toContain('«khong-co»');
  });

  it('holds it against the branch that this one follows, where it left it', async () => {
    repository.commit();
    repository.git('branch', 'chung');
    repository.git('branch', '-q', '--set-upstream-to=chung');
    edit('dự');
    repository.commit();
    expect((await check()).said).toContain('change-unsaid');
  });

  it('holds it against the release that stands in the published folder', async () => {
    const released = repository.commit();
    edit('dự');
    const last = repository.commit();
    const folder = join(repository.root, 'dist/gioi-thieu/kiem-chung');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ban-dang.json'), JSON.stringify({ commit: released }));
    expect((await check(['--since', last])).said).toContain('change-unsaid');
  });

  it('says so where the release that stands there is of a commit that this repository does not have', async () => {
    const last = repository.commit();
    const folder = join(repository.root, 'dist/gioi-thieu/kiem-chung');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ban-dang.json'), JSON.stringify({ commit: 'f'.repeat(40) }));
    const whole = await check();
    expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('PUBLISHED_SINCE') as string });
    expect(whole.said).toContain(`ffffffffff, mà kho này không có, nên chỉ so với lần cập nhật ${last.slice(0, 10)};`);
    expect((await check(['--since', last])).said).not.toContain('Chưa so được');
    repository.commit();
    const shallow = { CONTENT_DIR: repository.shallowClone(1) };
    expect((await check([], shallow)).said).toContain('git fetch --unshallow');
  });

  it('asks nothing where nothing was ever published, or there is no repository', async () => {
    expect((await check()).code).toBe(0);
    repository.dispose();
    repository = aRepository({ begun: false });
    expect((await check()).code).toBe(0);
  });
});
