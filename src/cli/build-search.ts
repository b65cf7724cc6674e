import { checkContent } from '../checks/check-content.ts';
import { readSettings, siteInPlace } from '../corpus/folder/settings.ts';
import { writeSearchPages } from '../search/build/search-pages.ts';
import { asStep } from './step.ts';

await asStep(buildSearch);

/** Puts what search knows of the content that the environment chooses into `folder`; `build-index.ts` makes the index. */
async function buildSearch(folder = ''): Promise<void> {
  const settings = readSettings();
  const { corpus } = await checkContent(settings.contentDir);
  if (!corpus) throw new Error('nội dung đã bị sửa trong lúc dựng Trang thông tin; hãy chạy lại.');
  const { basePath } = siteInPlace(corpus.site, settings);
  await writeSearchPages({ corpus, outDir: folder, basePath });
}
