import { resolve } from 'node:path';
import { readSettings, type Settings } from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';
import { publishedBeforePush } from './before-push.ts';
import { type Host, NotTold } from './hosts/host.ts';
import { type Outcome, outcomeText, type Stage } from './outcome.ts';
import { previewText } from './preview-text.ts';
import type { Publication } from './publication.ts';
import type { Ended } from './run-step.ts';
import { buildApart, judge, judgeHistory, publish, testSite } from './steps.ts';

/**
 * Judges what was pushed and, where it is asked for, publishes it; tells the host what became of it. Returns the exit
 * code: 0 where all went well.
 */
export async function runPipeline(host: Host, asked: Publication, env: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings(env);
  return tell(host, await outcomeOf(host, settings, host.isProposal ? 'no' : asked, env), settings.contentDir);
}

/** Tells that the host could not do its part, after a pipeline in which all went well. */
export async function tellFailure(host: Host, env: NodeJS.ProcessEnv): Promise<number> {
  const { contentDir } = readSettings(env);
  const judged = { report: { issues: [], files: 0, folder: '' }, corpus: undefined };
  return tell(host, { ...judged, stage: 'release', said: '', publication: 'by-host', preview: '' }, contentDir);
}

async function tell(host: Host, outcome: Outcome, contentDir: string): Promise<number> {
  const { notify } = readSite(contentDir);
  const telling = outcomeText(outcome, notify === undefined ? undefined : host.mention(notify.replace(/^@/, '')));
  try {
    await host.tell(telling);
  } catch (error) {
    if (!(error instanceof NotTold)) throw error;
    // The publication is what it is, told or not.
    process.stderr.write(`${telling.title}\nChưa ghi được ý kiến cạnh lần cập nhật: ${error.message}\n`);
  }
  return telling.isSound ? 0 : 1;
}

async function outcomeOf(
  host: Host,
  settings: Settings,
  publication: Publication,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const { contentDir } = settings;
  const last = await publishedBeforePush(settings, host.before);
  const judged = await judge(contentDir, { last, isRelease: publication === 'here' });
  await host.annotate(judged.report);
  const outcome = { ...judged, publication, preview: await previewText(settings, judged.corpus, last) };
  const apart = resolve('.cache', 'pipeline', 'site');
  const steps: readonly [Stage, () => Promise<Ended>][] = [
    ['history', () => judgeHistory(contentDir, host.before)],
    ['check', async () => ({ isSound: judged.isSound, said: '' })],
    ['build', () => buildApart(apart, env)],
    ['site', () => testSite(apart, env)],
    ['release', async () => (publication === 'no' ? { isSound: true, said: '' } : publish(publication, env))],
  ];
  for (const [stage, run] of steps) {
    const { isSound, said } = await run();
    // Whoever reads the log alone must find there what to do.
    if (!isSound && stage === 'history') process.stdout.write(said);
    if (!isSound) return { ...outcome, stage, said };
  }
  return { ...outcome, stage: 'done', said: '' };
}
