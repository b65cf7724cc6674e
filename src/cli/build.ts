import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { readSettings, siteInPlace, type Settings } from '../corpus/settings.ts';
import { writeSearchIndex } from '../integrations/search-index.ts';
import { readSite } from '../integrations/site-address.ts';
import { verdictOn } from '../integrations/verdict.ts';
import { buildSite } from './build-site.ts';
import { writeManifest } from './manifest.ts';
import { ForeignFolderError, release } from './release-folder.ts';
import { writeServerFiles } from './server-files.ts';

/** `npm run build`: check, pages, search index, headers, manifest; then the whole folder takes its place at once. */
async function main(): Promise<number> {
  const settings = readSettings();
  if (!(await mayPublish(settings))) {
    console.error('Chưa dựng trang: sửa các lỗi trên rồi chạy lại. Trang đã dựng trước đó vẫn như cũ.');
    return 1;
  }
  const { basePath } = siteInPlace(readSite(settings.contentDir), settings);
  await release(settings.outDir, async (folder) => {
    await buildSite(folder);
    await indexSite(settings, folder, basePath);
    await writeServerFiles(folder, basePath);
    await writeManifest(folder);
  });
  console.log(`Đã dựng trang trong ${(performance.now() / 1000).toFixed(1)} giây: ${settings.outDir}`);
  return 0;
}

/** Says the verdict. Nothing of the corpus is kept in memory while Astro works: reading it again is quick. */
async function mayPublish({ contentDir }: Settings): Promise<boolean> {
  const { corpus, report } = await verdictOn(contentDir);
  process.stdout.write(report);
  return corpus !== undefined;
}

async function indexSite({ contentDir }: Settings, folder: string, basePath: string): Promise<void> {
  const { corpus } = await verdictOn(contentDir);
  if (!corpus) throw new Error('nội dung đã bị sửa trong lúc dựng trang; chạy lại.');
  await writeSearchIndex({ corpus, outDir: folder, basePath });
}

function sayFailure(error: unknown): number {
  const isVerbose = Boolean(process.env['DEBUG']);
  if (error instanceof ForeignFolderError) console.error(error.message);
  else {
    console.error(
      `Không dựng được trang: ${(error instanceof Error && (isVerbose ? error.stack : error.message)) || error}`,
    );
    if (!isVerbose) console.error('Trang đã dựng trước đó vẫn như cũ. Đặt DEBUG=1 rồi chạy lại để xem vết lỗi.');
  }
  return 1;
}

// V8 lets garbage grow with the memory of the machine; a build of 5,000 documents must fit a small one.
setFlagsFromString('--heap-growing-percent=50');

// Astro and Vite may leave handles open; nothing is left to do when the site is in its place.
process.exit(await main().catch(sayFailure));
