import { appendFileSync } from 'node:fs';
import { reportToGithub } from '../../../issues/reporters/github.ts';
import { readEvent } from './event.ts';
import { type Host, NotTold, type Telling } from './host.ts';
import { post } from './post.ts';

/** GitHub Actions: workflow commands in the log, a summary of the job, a comment on the commit or the pull request. */
export function github(env: NodeJS.ProcessEnv): Host {
  const { before, proposal } = readEvent(env);
  return {
    before,
    isProposal: proposal !== undefined,
    mention: (account) => `@${account}`,
    annotate: async (report) => void process.stdout.write(reportToGithub(report)),
    async tell(telling) {
      const text = textOf(telling);
      if (env['GITHUB_STEP_SUMMARY']) appendFileSync(env['GITHUB_STEP_SUMMARY'], `${text}\n`);
      if (!env['PIPELINE_TOKEN']) throw new NotTold('chưa có PIPELINE_TOKEN.');
      const repository = `${env['GITHUB_API_URL'] ?? 'https://api.github.com'}/repos/${env['GITHUB_REPOSITORY']}`;
      const place = proposal === undefined ? `commits/${env['GITHUB_SHA']}` : `issues/${proposal}`;
      await post(
        `${repository}/${place}/comments`,
        { Authorization: `Bearer ${env['PIPELINE_TOKEN']}` },
        { body: text },
      );
    },
  };
}

/** A comment as a whole. */
export function textOf({ title, body }: Telling): string {
  return body === '' ? title : `${title}\n\n${body}`;
}
