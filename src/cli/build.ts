import { performance } from 'node:perf_hooks';
import { readSettings, siteInPlace } from '../corpus/settings.ts';
import { writeSearchIndex } from '../integrations/search-index.ts';
import { verdictOn } from '../integrations/verdict.ts';
import { buildSite } from './build-site.ts';
import { writeManifest } from './manifest.ts';
import { ForeignFolderError, release } from './release-folder.ts';
import { writeServerFiles } from './server-files.ts';

/** `npm run build`: check, pages, search index, headers, manifest; then the whole folder takes its place at once. */
async function main(): Promise<number> {
  const settings = readSettings();
  const { corpus, report } = await verdictOn(settings.contentDir);
  process.stdout.write(report);
  if (!corpus) {
    console.error('Chưa dựng trang: sửa các lỗi trên rồi chạy lại. Trang đã dựng trước đó vẫn như cũ.');
    return 1;
  }
  const { basePath } = siteInPlace(corpus.site, settings);
  await release(settings.outDir, async (folder) => {
    await buildSite(folder);
    await writeSearchIndex({ corpus, outDir: folder, basePath });
    await writeServerFiles(folder, basePath);
    await writeManifest(folder);
  });
  console.log(`Đã dựng trang trong ${(performance.now() / 1000).toFixed(1)} giây: ${settings.outDir}`);
  return 0;
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

// Astro and Vite may leave handles open; nothing is left to do when the site is in its place.
process.exit(await main().catch(sayFailure));
