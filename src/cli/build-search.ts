import { readCorpus, corpusFile } from '../corpus/stored-content.ts';
import { writeSearchPages } from '../search/build/search-pages.ts';
import { asStep } from './step.ts';

await asStep(buildSearch);

/** Puts what search knows of the stored `content` into `folder`; `build-index.ts` makes the index. */
async function buildSearch(folder = '', content = ''): Promise<void> {
  const corpus = await readCorpus(corpusFile(content));
  await writeSearchPages({ corpus, outDir: folder, basePath: corpus.site.basePath });
}
