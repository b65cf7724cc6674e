import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { linkPackages, type PushedProject, pushedProject } from '../pipelines/pushed-project.ts';
import { recordingHost } from '../pipelines/recording-host.ts';

let project: PushedProject;
let host: Awaited<ReturnType<typeof recordingHost>>;
beforeAll(async () => {
  project = pushedProject();
  host = await recordingHost();
});
afterAll(async () => {
  await host.close();
  project.remove();
});

/** What a machine that nobody has set up for us has in its environment. */
const PLAIN = {
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  HOME: process.env['HOME'] ?? '/',
  ASTRO_TELEMETRY_DISABLED: '1',
};

interface Run {
  status: number | null;
  output: string;
}

/** Runs a command line as hosts and systemd do. */
function run(command: string, cwd: string, env: Record<string, string> = {}): Promise<Run> {
  return new Promise((done) => {
    const child = spawn('/bin/sh', ['-ec', command], { cwd, env: { ...PLAIN, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
    child.on('close', (status) => done({ status, output }));
  });
}

const unit = (folder: string) => join(folder, 'content/don-vi/phong-y-te.yaml');
const BROKEN = 'name: Phòng Y tế\nkind: agency\nvalidFrom: 01/02/2015\nmissing: [validTo]\n';

/** Runs the steps of a workflow that are commands, but for installing packages, each with what it is given. */
async function runSteps(file: string, cwd: string, env: Record<string, string>): Promise<Run> {
  const workflow = parse(readFileSync(file, 'utf8')) as {
    jobs: { pipeline: { steps: { run?: string; if?: string }[] } };
  };
  const commands = workflow.jobs.pipeline.steps.flatMap((step) => (step.run && !step.if ? [step.run] : []));
  expect(commands).toContain('npm ci');
  let last: Run = { status: 0, output: '' };
  for (const command of commands) {
    last = command === 'npm ci' ? (linkPackages(cwd), last) : await run(command, cwd, env);
    if (last.status !== 0) return last;
  }
  return last;
}

describe('the unit of an intranet server', () => {
  const service = readFileSync('.ci/systemd/trang-thong-tin.service', 'utf8');
  const settingOf = (key: string) => new RegExp(`^${key}=(.+)$`, 'm').exec(service)?.[1] ?? '';

  it('releases what was pushed under an address that readers can open, does nothing where nothing was, and leaves the site alone where there are errors', async () => {
    const server = project.clone('server');
    const out = join(server, 'dist');
    const address = { SITE_URL: 'https://vanban.hue.gov.vn' };
    const work = (more = address) => run(settingOf('ExecStart'), server, { OUT_DIR: out, ...more });
    const refused = await work({ SITE_URL: 'http://localhost:4321' });
    expect(refused.output).toContain('chỉ mở được trên chính máy này');
    expect([refused.status === 0, existsSync(out)]).toEqual([false, false]);
    const first = await work();
    expect(first.output).toContain('Đã đăng lên Trang thông tin.');
    expect(first.status).toBe(0);
    expect(readlinkSync(out)).toBe('dist.releases/000001');

    expect(await work()).toEqual({ status: 0, output: '' });

    const sound = readFileSync(unit(project.desk), 'utf8');
    writeFileSync(unit(project.desk), BROKEN);
    project.push();
    const broken = await work();
    expect(broken.status).not.toBe(0);
    expect(broken.output).toContain('Chưa đăng được: nội dung còn lỗi.');
    expect(broken.output).toContain('phong-y-te.yaml:3:');
    expect(readlinkSync(out)).toBe('dist.releases/000001');

    const entry = 'changes:\n  - date: 2026-03-01\n    note: Ghi đủ tên của phòng.\n';
    writeFileSync(unit(project.desk), sound.replace('Phòng Y tế', 'Phòng Y tế Thành phố') + entry);
    project.push();
    expect((await work()).status).toBe(0);
    expect(readlinkSync(out)).toBe('dist.releases/000002');
    expect(readFileSync(join(out, 'don-vi/phong-y-te/index.html'), 'utf8')).toContain('Phòng Y tế Thành phố');
  });
});

describe('the file for', () => {
  const repository = { GITHUB_REPOSITORY: 'tp/van-ban', GITHUB_REF: 'refs/heads/main', PIPELINE_TOKEN: 'secret' };
  const bodies = () => host.asked.map(({ path, body }) => [path, JSON.stringify(body)] as const);

  it('GitHub checks, builds for the host, and says on the commit that it goes on', async () => {
    const place = project.clone('github');
    const summary = join(project.folder, 'summary.md');
    const { status, output } = await runSteps('.github/workflows/pipeline.yml', place, {
      ...repository,
      PUBLISH: 'by-host',
      GITHUB_API_URL: host.address,
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(status, output).toBe(0);
    expect(existsSync(join(place, 'dist/index.html'))).toBe(true);
    // What a host takes away is a folder.
    expect(lstatSync(join(place, 'dist')).isDirectory()).toBe(true);
    expect(bodies().at(-1)?.[0]).toBe(`/repos/tp/van-ban/commits/${'a'.repeat(40)}/comments`);
    expect(readFileSync(summary, 'utf8')).toContain('đang được đưa lên Trang thông tin');
    expect(output).not.toContain('secret');
  });

  it('GitHub says on the commit that the host could not go on', async () => {
    const { status } = await run(
      'npm run --silent pipeline -- --host github --failed',
      join(project.folder, 'github'),
      {
        ...repository,
        GITHUB_API_URL: host.address,
        GITHUB_SHA: 'a'.repeat(40),
      },
    );
    expect(status).toBe(1);
    expect(bodies().at(-1)?.[1]).toContain('Chưa đăng được');
  });

  it('Forgejo fetches by itself, and says with an issue what is wrong and whom it concerns', async () => {
    writeFileSync(unit(project.desk), BROKEN);
    const site = join(project.desk, 'content/trang.yaml');
    writeFileSync(site, `${readFileSync(site, 'utf8')}notify: van-thu\n`);
    const commit = project.push();
    const place = join(project.folder, 'forgejo');
    mkdirSync(place);
    const { status, output } = await runSteps('.forgejo/workflows/pipeline.yml', place, {
      ...repository,
      PUBLISH: 'here',
      OUT_DIR: join(project.folder, 'forgejo-site'),
      TOKEN: 'read',
      GITHUB_SERVER_URL: host.address,
      GITHUB_SHA: commit,
      // The repository is on disk, the interface of the host is ours.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${project.folder}/.insteadOf`,
      GIT_CONFIG_VALUE_0: `${host.address}/`,
    });
    expect(status, output).toBe(1);
    const [path, body] = bodies().at(-1)!;
    expect(path).toBe('/api/v1/repos/tp/van-ban/issues');
    expect(body).toMatch(/@van-thu.*phong-y-te\.yaml, dòng 3/);
  });

  it('GitLab says the same on the commit, and beside the line', async () => {
    const place = project.clone('gitlab');
    const file = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as { pipeline: { script: string[] } };
    const script = file.pipeline.script.filter((line) => line !== 'npm ci');
    const { status, output } = await run(script.join('\n'), place, {
      EDITION: 'public',
      CI_API_V4_URL: `${host.address}/api/v4`,
      CI_PROJECT_ID: '42',
      CI_COMMIT_SHA: 'b'.repeat(40),
      PIPELINE_TOKEN: 'secret',
    });
    expect(status, output).toBe(1);
    const [path, body] = bodies().at(-1)!;
    expect(path).toBe(`/api/v4/projects/42/repository/commits/${'b'.repeat(40)}/comments`);
    expect(body).toMatch(/@van-thu.*phong-y-te\.yaml, dòng 3/);
    const [finding] = JSON.parse(readFileSync(join(place, 'gl-code-quality-report.json'), 'utf8')) as unknown[];
    expect(finding).toMatchObject({ location: { path: 'content/don-vi/phong-y-te.yaml', lines: { begin: 3 } } });
  });
});
