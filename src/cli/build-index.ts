import { indexSearchPages, searchFiles } from '../search/build/search-index.ts';
import { madeOnce } from './remembered/made-once.ts';
import { openOutputs } from './remembered/kept-outputs.ts';
import { asStep } from './step.ts';

await asStep(buildIndex);

/** Makes the index of what `build-search.ts` has left in `folder`, unless an earlier build of the site has left the same. */
async function buildIndex(folder = '', content = ''): Promise<void> {
  const remembered = openOutputs('index', content);
  const taken = await madeOnce(searchFiles(folder).folder, remembered, () => indexSearchPages(folder));
  remembered.tellTaken(taken.map((path) => `pagefind/${path}`));
  remembered.save();
}
