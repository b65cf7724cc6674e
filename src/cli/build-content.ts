import { verdictOn } from '../checks/verdict.ts';
import { publishedContent } from '../corpus/edition/published-content.ts';
import { editionOf, readSettings } from '../corpus/folder/settings.ts';
import { storeContent } from '../corpus/stored-content.ts';
import { handbookOrOurs } from '../integrations/our-handbook.ts';
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
  const { corpus, handbook, released, report } = await verdictOn(settings.contentDir, purpose === 'release');
  process.stdout.write(report);
  if (!corpus || !handbook || !released) process.exit(1);
  const whole = { entries: corpus, handbook: await handbookOrOurs(handbook) };
  await storeContent(folder, { ...publishedContent(whole, settings), released });
}
