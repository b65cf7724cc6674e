import { verdictOn } from '../checks/verdict.ts';
import { publishedContent } from '../corpus/edition/published-content.ts';
import { editionOf, readSettings } from '../corpus/folder/settings.ts';
import { storeContent } from '../corpus/stored-content.ts';
import { handbookOrOurs } from '../integrations/our-handbook.ts';
import { asStep } from './step.ts';

await asStep(buildContent);

/** Checks the content that the environment chooses, says the verdict, and stores what passed for the steps that follow. */
async function buildContent(folder = ''): Promise<void> {
  const settings = readSettings();
  editionOf(settings);
  const { corpus, handbook, report } = await verdictOn(settings.contentDir);
  process.stdout.write(report);
  if (!corpus || !handbook) process.exit(1);
  const whole = { entries: corpus, handbook: await handbookOrOurs(handbook) };
  await storeContent(folder, publishedContent(whole, settings));
}
