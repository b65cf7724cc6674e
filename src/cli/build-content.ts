import { verdictOn } from '../checks/verdict.ts';
import { readSettings, siteInPlace } from '../corpus/folder/settings.ts';
import { storeContent } from '../corpus/stored-content.ts';
import { handbookOrOurs } from '../integrations/our-handbook.ts';
import { asStep } from './step.ts';

await asStep(buildContent);

/** Checks the content that the environment chooses, says the verdict, and stores what passed for the steps that follow. */
async function buildContent(folder = ''): Promise<void> {
  const settings = readSettings();
  const { corpus, handbook, released, report } = await verdictOn(settings.contentDir);
  process.stdout.write(report);
  if (!corpus || !handbook || !released) process.exit(1);
  const entries = { ...corpus, site: siteInPlace(corpus.site, settings) };
  await storeContent(folder, { entries, handbook: await handbookOrOurs(handbook), released });
}
