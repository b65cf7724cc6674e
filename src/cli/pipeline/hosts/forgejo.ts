import { reportToTerminal } from '../../../issues/reporters/terminal.ts';
import { readEvent } from './event.ts';
import { textOf } from './github.ts';
import { type Host, NotTold } from './host.ts';
import { post } from './post.ts';

/** What stands beside a commit is one line; so many letters of it are shown. */
const STATUS_LENGTH = 140;

/**
 * Forgejo and Gitea: a comment on the pull request. Commits cannot be commented there, so a commit gets its sentence as a
 * status, and one that was not published an issue, which can call somebody.
 */
export function forgejo(env: NodeJS.ProcessEnv): Host {
  const { before, proposal } = readEvent(env);
  const commit = env['GITHUB_SHA'] ?? '';
  return {
    before,
    isProposal: proposal !== undefined,
    mention: (account) => `@${account}`,
    annotate: async (report) => void process.stdout.write(reportToTerminal(report)),
    async tell(telling) {
      if (!env['PIPELINE_TOKEN']) throw new NotTold('chưa có PIPELINE_TOKEN.');
      const repository = `${env['GITHUB_SERVER_URL']}/api/v1/repos/${env['GITHUB_REPOSITORY']}`;
      const token = { Authorization: `token ${env['PIPELINE_TOKEN']}` };
      if (proposal !== undefined) {
        return post(`${repository}/issues/${proposal}/comments`, token, { body: textOf(telling) });
      }
      await post(`${repository}/statuses/${commit}`, token, {
        context: 'trang-thong-tin',
        state: telling.isSound ? 'success' : 'failure',
        description: telling.title.slice(0, STATUS_LENGTH),
        target_url: `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_NUMBER']}`,
      });
      if (telling.isSound) return;
      await post(`${repository}/issues`, token, {
        title: `${telling.title} (${commit.slice(0, 9)})`,
        body: telling.body,
      });
    },
  };
}
