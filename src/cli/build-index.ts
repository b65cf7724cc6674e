import { checkContent } from '../checks/check-content.ts';
import { readSettings, siteInPlace } from '../corpus/settings.ts';
import { writeSearchIndex } from '../integrations/search-index.ts';
import { asStep } from './step.ts';

await asStep(buildIndex);

/** Puts the search index of the content that the environment chooses beside the pages in `folder`. */
async function buildIndex(folder = ''): Promise<void> {
  const settings = readSettings();
  const { corpus } = await checkContent(settings.contentDir);
  if (!corpus) throw new Error('nội dung đã bị sửa trong lúc dựng trang; hãy chạy lại.');
  const { basePath } = siteInPlace(corpus.site, settings);
  await writeSearchIndex({ corpus, outDir: folder, basePath });
}
