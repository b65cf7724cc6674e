import { verdictOn } from '../checks/verdict.ts';
import { GATE } from '../checks/confidential/gate/gate.ts';
import { publishedContent } from '../corpus/edition/published-content.ts';
import { editionOf, readSettings, type Settings } from '../corpus/folder/settings.ts';
import { type CheckedContent, corpusFile, storeContent } from '../corpus/stored-content.ts';
import { gapSentence } from '../history/gap-sentence.ts';
import type { History } from '../history/history.ts';
import { entriesBefore } from '../history/reading/entries-before.ts';
import { type LastPublished, lastPublished, unfoundSentence } from '../history/reading/last-published.ts';
import { publishedBefore } from '../history/reading/published-before.ts';
import { publishedHistory } from '../history/reading/published-history.ts';
import { storeHistory } from '../history/reading/stored-history.ts';
import { handbookOrOurs } from '../integrations/our-handbook.ts';
import { documentsWithPast } from '../outputs/history/former-names.ts';
import { broughtNews } from '../outputs/news/brought-news.ts';
import { Refusal } from './refusal.ts';
import { asStep } from './step.ts';

await asStep(buildContent);

/**
 * Checks the content that the environment chooses, says the verdict, and stores what passed for the steps that follow. What
 * is for a `release` is judged as one.
 */
async function buildContent(folder = '', purpose = ''): Promise<void> {
  const settings = readSettings();
  // An edition that there is not is told before the content is read.
  editionOf(settings);
  const isRelease = purpose === 'release';
  const last = await lastPublished(settings.contentDir, { outDir: settings.outDir, since: settings.publishedSince });
  const { corpus, handbook, released, report } = await verdictOn(settings.contentDir, {
    before: last && (await publishedBefore(last)),
    isRelease,
  });
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
  for (const gap of [gapSentence(history), unfoundSentence(last)]) sayGap(gap, settings);
  const brought = isRelease && last?.isKnown ? await broughtSince(last, whole, history, settings) : undefined;
  await storeHistory(corpusFile(folder), { ...history, ...(brought && { brought }) });
}

/** What readers of this edition have not seen, of what comes to the logs now. */
async function broughtSince(
  last: LastPublished,
  { entries, handbook }: CheckedContent,
  history: History,
  settings: Settings,
): Promise<string[]> {
  const before = { entries: (await entriesBefore(last, entries)).entries, handbook };
  const [had, has] = [before, { entries, handbook }].map((content) =>
    documentsWithPast(publishedContent(content, settings).entries),
  );
  return broughtNews(has!, had!, history);
}

/** @throws Refusal where the machine that builds must know all of it and does not */
function sayGap(gap: string | undefined, { requireHistory }: Settings): void {
  if (gap === undefined) return;
  if (requireHistory) throw new Refusal(gap);
  console.warn(`Cảnh báo: ${gap}`);
}
