import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordingHost } from '../../../testing/pipelines/recording-host.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { NotTold } from './host.ts';

const COMMIT = '1a2b3c4d5e'.repeat(4);
const BEFORE = 'fedcba9876'.repeat(4);
const NOUGHTS = '0'.repeat(40);
const BAD = { isSound: false, title: 'Chưa đăng được: còn lỗi.', body: '@van-thu\n\nSửa.' };
const GOOD = { isSound: true, title: 'Đã đăng.', body: 'Không có lỗi.' };

let host: Awaited<ReturnType<typeof recordingHost>>;
let folder: string;
beforeEach(async () => {
  host = await recordingHost();
  folder = mkdtempSync(join(tmpdir(), 'host-'));
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

function eventFile(event: unknown): string {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return path;
}

const ofGithub = (event: unknown = {}): NodeJS.ProcessEnv => ({
  GITHUB_API_URL: host.address,
  GITHUB_SERVER_URL: host.address,
  GITHUB_REPOSITORY: 'tp/van-ban',
  GITHUB_SHA: COMMIT,
  GITHUB_RUN_NUMBER: '7',
  GITHUB_EVENT_PATH: eventFile(event),
  PIPELINE_TOKEN: 'secret',
});
const ofGitlab = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  CI_API_V4_URL: `${host.address}/api/v4`,
  CI_PROJECT_ID: '42',
  CI_COMMIT_SHA: COMMIT,
  PIPELINE_TOKEN: 'secret',
  ...more,
});
const PROPOSAL = { pull_request: { number: 5, base: { sha: BEFORE } } };

describe('on GitHub', () => {
  it('the commit gets a comment, and the run a summary', async () => {
    const summary = join(folder, 'summary.md');
    await github({ ...ofGithub(), GITHUB_STEP_SUMMARY: summary }).tell(BAD);
    expect(host.asked).toMatchObject([
      {
        method: 'POST',
        path: `/repos/tp/van-ban/commits/${COMMIT}/comments`,
        headers: { authorization: 'Bearer secret' },
        body: { body: 'Chưa đăng được: còn lỗi.\n\n@van-thu\n\nSửa.' },
      },
    ]);
    expect(readFileSync(summary, 'utf8')).toContain('Chưa đăng được: còn lỗi.');
  });

  it('a pull request gets it where there is one, and is held against its base', async () => {
    const onProposal = github(ofGithub(PROPOSAL));
    await onProposal.tell(GOOD);
    expect([onProposal.isProposal, onProposal.before]).toEqual([true, BEFORE]);
    expect(host.asked[0]?.path).toBe('/repos/tp/van-ban/issues/5/comments');
  });

  it('a push is held against what was there before, and a new branch against nothing', () => {
    expect(github(ofGithub({ before: BEFORE }))).toMatchObject({ before: BEFORE, isProposal: false });
    expect(github(ofGithub({ before: NOUGHTS })).before).toBeUndefined();
    expect(github(ofGithub({ before: '--output=x' })).before).toBeUndefined();
  });
});

describe('on Forgejo', () => {
  it('a commit gets a status', async () => {
    await forgejo(ofGithub()).tell(GOOD);
    expect(host.asked).toMatchObject([
      {
        path: `/api/v1/repos/tp/van-ban/statuses/${COMMIT}`,
        headers: { authorization: 'token secret' },
        body: { state: 'success', description: 'Đã đăng.', context: 'trang-thong-tin' },
      },
    ]);
  });

  it('one that was not published gets an issue besides, which calls who answers for it', async () => {
    await forgejo(ofGithub()).tell(BAD);
    expect(host.asked.map(({ path }) => path)).toEqual([
      `/api/v1/repos/tp/van-ban/statuses/${COMMIT}`,
      '/api/v1/repos/tp/van-ban/issues',
    ]);
    expect(host.asked[1]?.body).toEqual({ title: `${BAD.title} (${COMMIT.slice(0, 9)})`, body: BAD.body });
  });

  it('a pull request gets a comment', async () => {
    await forgejo(ofGithub(PROPOSAL)).tell(BAD);
    expect(host.asked.map(({ path }) => path)).toEqual(['/api/v1/repos/tp/van-ban/issues/5/comments']);
  });
});

describe('on GitLab', () => {
  it('a commit gets a comment', async () => {
    await gitlab(ofGitlab()).tell(BAD);
    expect(host.asked).toMatchObject([
      {
        path: `/api/v4/projects/42/repository/commits/${COMMIT}/comments`,
        headers: { 'private-token': 'secret' },
        body: { note: 'Chưa đăng được: còn lỗi.\n\n@van-thu\n\nSửa.' },
      },
    ]);
  });

  it('a merge request gets a note', async () => {
    const more = { CI_MERGE_REQUEST_IID: '3', CI_MERGE_REQUEST_DIFF_BASE_SHA: BEFORE, CI_COMMIT_BEFORE_SHA: NOUGHTS };
    const onProposal = gitlab(ofGitlab(more));
    await onProposal.tell(GOOD);
    expect(onProposal).toMatchObject({ before: BEFORE, isProposal: true });
    expect(host.asked).toMatchObject([
      { path: '/api/v4/projects/42/merge_requests/3/notes', body: { body: 'Đã đăng.\n\nKhông có lỗi.' } },
    ]);
  });
});

describe('a host that does not take it', () => {
  const told = (env: NodeJS.ProcessEnv) => github(env).tell(GOOD);

  it.each([401, 403, 404, 422, 500])('is told apart by what it answers: %i', async (status) => {
    host.answerWith(status);
    await expect(told(ofGithub())).rejects.toThrow(new RegExp(`mã ${status}`));
  });

  it('never leads the token elsewhere', async () => {
    host.answerWith(302);
    await expect(told(ofGithub())).rejects.toThrow(NotTold);
    expect(host.asked).toHaveLength(1);
  });

  it('may be out of reach', async () => {
    await expect(told({ ...ofGithub(), GITHUB_API_URL: 'http://127.0.0.1:1' })).rejects.toThrow(/không trả lời/);
  });

  it.each([github, forgejo, gitlab])('is not asked without a token', async (on) => {
    const { PIPELINE_TOKEN: _, ...env } = { ...ofGithub(), ...ofGitlab() };
    await expect(on(env).tell(GOOD)).rejects.toThrow(/PIPELINE_TOKEN/);
    expect(host.asked).toEqual([]);
  });
});
