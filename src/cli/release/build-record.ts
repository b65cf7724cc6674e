import { readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { corpusFile, readCorpus } from '../../corpus/stored-content.ts';
import { storedHistory } from '../../history/reading/stored-history.ts';
import { releaseRecord } from '../../outputs/release-record.ts';
import { isKept } from '../../outputs/server/kept-files.ts';
import { comingRelease } from '../../releases/coming-release.ts';
import { CHECKING, RELEASE_FILES } from '../../releases/release-files.ts';
import { listFiles } from '../manifest.ts';
import { asStep } from '../step.ts';

await asStep(buildRecord);

/** Says in what was built into `folder` of the stored `content` which release it is. */
async function buildRecord(folder = '', content = ''): Promise<void> {
  const coming = comingRelease();
  if (!coming) throw new Error('No release is coming');
  const paths = listFiles(folder).filter((path) => !isKept(path));
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const corpus = await readCorpus(corpusFile(content));
  const { brought } = await storedHistory(corpusFile(content), corpus);
  const record = releaseRecord(coming, corpus, { paths, bytes, versions: versions(), brought });
  await mkdir(join(folder, CHECKING), { recursive: true });
  await writeFile(join(folder, RELEASE_FILES.record), `${JSON.stringify(record)}\n`);
}

/** What the site was made with. */
function versions(): Record<string, string> {
  const file = resolve(import.meta.dirname, '../../../package.json');
  const { name, version, dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    name: string;
    version: string;
    dependencies: Record<string, string>;
  };
  const made = Object.fromEntries(['astro', 'pagefind'].map((part) => [part, dependencies[part]!]));
  return { [name]: version, node: process.versions.node, ...made };
}
