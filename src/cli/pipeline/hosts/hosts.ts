import { reportToTerminal } from '../../../issues/reporters/terminal.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { Host } from './host.ts';

/** By the word that the file of a pipeline gives; without one it runs on a machine of the office and tells its terminal. */
export const HOSTS: Readonly<Record<string, (env: NodeJS.ProcessEnv) => Host>> = { github, gitlab, forgejo, none };

function none(env: NodeJS.ProcessEnv): Host {
  return {
    before: env['PIPELINE_BEFORE'] || undefined,
    isProposal: false,
    mention: (account) => account,
    annotate: async (report) => void process.stdout.write(reportToTerminal(report)),
    tell: async ({ title }) => void process.stdout.write(`\n${title}\n`),
  };
}
