import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpusFile, readCorpus } from '../corpus/stored-content.ts';
import { askedIds } from '../outputs/history/former-names.ts';
import { addressesUnder } from '../outputs/site/addresses.ts';
import { UNIT_FILES, unitFileName } from '../outputs/unit-files/files.ts';
import { unitDuties } from '../outputs/unit-files/unit-duties.ts';
import { openOutputs } from './remembered/kept-outputs.ts';
import { unitFileBytes } from './remembered/unit-file.ts';
import { asStep } from './step.ts';

await asStep(buildUnitFiles);

/**
 * Writes the files of every unit of the stored `content` into `folder`, at the addresses that `src/pages` gives them in
 * development. It runs beside the pages: Word files are a third of what a build computes.
 */
async function buildUnitFiles(folder = '', content = ''): Promise<void> {
  const corpus = await readCorpus(corpusFile(content));
  const addresses = addressesUnder(corpus.site.basePath);
  const remembered = openOutputs('unit-files', content);
  for (const unit of corpus.units) {
    const duties = unitDuties(corpus, unit, addresses, corpus.site.url);
    for (const file of UNIT_FILES) {
      const made = await unitFileBytes(file, duties, remembered);
      for (const id of askedIds('don-vi', unit, corpus)) {
        const path = join(folder, 'don-vi', id, unitFileName(file.format));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, made);
      }
    }
  }
  remembered.save();
}
