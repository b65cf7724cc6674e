import { verdictOn } from '../checks/verdict.ts';
import { GATE } from '../checks/confidential/gate/gate.ts';
import { publishedContent } from '../corpus/edition/published-content.ts';
import { editionOf, readSettings, type Settings } from '../corpus/folder/settings.ts';
import type { PublishedBefore } from '../corpus/content.ts';
import { corpusFile, storeContent } from '../corpus/stored-content.ts';
import { gapSentence } from '../history/gap-sentence.ts';
import type { History } from '../history/history.ts';
import { lastPublished } from '../history/reading/last-published.ts';
import { publishedBefore } from '../history/reading/published-before.ts';
import { publishedHistory } from '../history/reading/published-history.ts';
import { storeHistory } from '../history/reading/stored-history.ts';
import { handbookOrOurs } from '../integrations/our-handbook.ts';
import { Refusal } from './refusal.ts';
import { asStep } from './step.ts';

await asStep(buildContent);

/** Checks the content that the environment chooses, says the verdict, and stores what passed for the steps that follow. */
async function buildContent(folder = ''): Promise<void> {
  const settings = readSettings();
  // An edition that there is not is told before the content is read.
  editionOf(settings);
  const { corpus, handbook, released, report } = await verdictOn(settings.contentDir, await beforeNow(settings));
  process.stdout.write(report);
  if (!corpus || !handbook || !released) process.exit(1);
  const whole = { entries: corpus, handbook: await handbookOrOurs(handbook) };
  const published = publishedContent(whole, settings);
  await storeContent(folder, { ...published, released });
  const history = await publishedHistory(
    settings.contentDir,
    { whole: corpus, edition: published.entries },
    { gate: GATE },
  );
  sayGap(history, settings);
  await storeHistory(corpusFile(folder), history);
}

/** What was released last, where git and the published folder tell. */
async function beforeNow({
  contentDir,
  outDir,
  publishedSince: since,
}: Settings): Promise<PublishedBefore | undefined> {
  const last = await lastPublished(contentDir, { outDir, since });
  return last && publishedBefore(last);
}

/** @throws Refusal where the machine that builds must know all of it and does not */
function sayGap(history: History, { requireHistory }: Settings): void {
  const gap = gapSentence(history);
  if (gap === undefined) return;
  if (requireHistory) throw new Refusal(gap);
  console.warn(`Cảnh báo: ${gap}`);
}
