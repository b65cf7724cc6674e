import { corpusFile, readCorpus, readHandbook } from '../corpus/stored-content.ts';
import { writeSearchPages } from '../search/build/search-pages.ts';
import { asStep } from './step.ts';

await asStep(buildSearch);

/** Puts what search knows of the stored `content` into `folder`; `build-index.ts` makes the index. */
async function buildSearch(folder = '', content = ''): Promise<void> {
  const corpus = await readCorpus(corpusFile(content));
  const { pages: handbook } = await readHandbook(content);
  await writeSearchPages({ corpus, handbook, outDir: folder, basePath: corpus.site.basePath });
}
