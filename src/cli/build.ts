import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addressWarning, readSettings, siteInPlace } from '../corpus/folder/settings.ts';
import { projectFolderFault } from './project-folder.ts';
import { readSite } from '../corpus/site-address.ts';
import { ownName, removeAbandoned } from './publish/abandoned.ts';
import { writeManifest } from './manifest.ts';
import { visible } from '../vietnamese/encoding/invisible.ts';
import { refuseSource } from './publish/out-dir.ts';
import { Refusal } from './refusal.ts';
import { release } from './publish/release-folder.ts';
import { writeServerFiles } from './server-files.ts';
import { explain, runBeside, runStep, StepFailure } from './step.ts';

/** `npm run build`: check, pages, search index, headers, manifest; then the whole folder takes its place at once. */
async function main(): Promise<void> {
  const project = resolve(import.meta.dirname, '../..');
  const fault = projectFolderFault(project);
  if (fault) throw new Refusal(fault);
  const settings = readSettings();
  refuseSource(settings.outDir, settings.contentDir, project);
  const site = siteInPlace(readSite(settings.contentDir), settings);
  const cache = resolve('.cache');
  await removeAbandoned(cache, 'content');
  const content = join(cache, ownName('content'));
  try {
    await release(settings.outDir, async (folder) => {
      await runStep('build-content.ts', content);
      await mkdir(folder);
      await runBeside(
        ['build-pages.ts', folder, content],
        ['build-unit-files.ts', folder, content],
        ['build-search.ts', folder, content],
      );
      await runStep('build-index.ts', folder);
      await runStep('build-scan.ts', folder, content);
      await writeServerFiles(folder, site.basePath);
      await writeManifest(folder);
    });
  } finally {
    await rm(content, { recursive: true, force: true });
  }
  console.log(
    `Đã dựng Trang thông tin trong ${(performance.now() / 1000).toFixed(1)} giây: ${visible(settings.outDir)}`,
  );
  const warning = addressWarning(site);
  if (warning !== undefined) console.warn(visible(warning));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StepFailure)) console.error(explain(error));
  console.error('Chưa dựng Trang thông tin mới; bản đã dựng trước đó, nếu có, vẫn như cũ.');
  process.exitCode = 1;
}
