import { writeFileSync } from 'node:fs';
import { reportToGitlab } from '../../../issues/reporters/gitlab.ts';
import { reportToTerminal } from '../../../issues/reporters/terminal.ts';
import { knownCommit } from './event.ts';
import { textOf } from './github.ts';
import { type Host, NotTold } from './host.ts';
import { post } from './post.ts';

/** Where `.gitlab-ci.yml` takes the report from. */
export const CODE_QUALITY = 'gl-code-quality-report.json';

/** GitLab CI: a Code Quality report, a comment on the commit or the merge request. */
export function gitlab(env: NodeJS.ProcessEnv): Host {
  const proposal = env['CI_MERGE_REQUEST_IID'] || undefined;
  return {
    before: knownCommit(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']) ?? knownCommit(env['CI_COMMIT_BEFORE_SHA']),
    isProposal: proposal !== undefined,
    mention: (account) => `@${account}`,
    async annotate(report) {
      process.stdout.write(reportToTerminal(report));
      writeFileSync(CODE_QUALITY, reportToGitlab(report));
    },
    async tell(telling) {
      // The token of a job may read, and comment nothing.
      if (!env['PIPELINE_TOKEN']) throw new NotTold('chưa có PIPELINE_TOKEN.');
      const project = `${env['CI_API_V4_URL']}/projects/${env['CI_PROJECT_ID']}`;
      const token = { 'PRIVATE-TOKEN': env['PIPELINE_TOKEN'] };
      const text = textOf(telling);
      await (proposal === undefined
        ? post(`${project}/repository/commits/${env['CI_COMMIT_SHA']}/comments`, token, { note: text })
        : post(`${project}/merge_requests/${proposal}/notes`, token, { body: text }));
    },
  };
}
