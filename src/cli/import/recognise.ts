import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { readRecognised } from '../../importing/readers/scan/read-recognised.ts';
import { type ScannedPage, scannedPages } from '../../importing/readers/scan/scanned-page.ts';
import type { Paper } from '../../importing/paper/block.ts';
import { findRecogniser, NO_RECOGNISER } from '../programs/recogniser.ts';
import { Refusal } from '../refusal.ts';
import { comparisonSheet, type PicturedPage } from './comparison-sheet.ts';

const run = promisify(execFile);
/** Letters of a paper are large enough for a recogniser at this fineness. */
const DPI = '300';
const MOST_OUTPUT = 100_000_000;
/** The pictures that every browser shows, of one page each. */
const SHOWN: Readonly<Record<string, string>> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg' };

/** What was recognised on pictures of a paper, and a page on which a person holds it against them. */
export interface Recognised {
  paper: Paper;
  /** As HTML; absent where browsers do not show such pictures. */
  comparison?: string;
}

/**
 * A paper from pictures of it: of a PDF each page is drawn first.
 * @throws Refusal where this machine cannot recognise letters
 */
export async function recognise(ending: string, bytes: Uint8Array, env: NodeJS.ProcessEnv): Promise<Recognised> {
  const programs = findRecogniser(env);
  const isPdf = ending === '.pdf';
  if (!programs || (isPdf && !programs.pdftoppm)) throw new Refusal(NO_RECOGNISER);
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const file = join(folder, `paper${ending}`);
    await writeFile(file, bytes);
    if (isPdf) await run(programs.pdftoppm!, ['-r', DPI, '-gray', '-png', file, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => !isPdf || name.startsWith('page')).toSorted();
    const pages: ScannedPage[] = [];
    const pictured: PicturedPage[] = [];
    for (const name of names) {
      const { stdout } = await run(programs.tesseract, [join(folder, name), '-', '-l', 'vie', '--dpi', DPI, 'tsv'], {
        maxBuffer: MOST_OUTPUT,
        // On small machines its threads wait for each other longer than they work.
        env: { ...env, OMP_THREAD_LIMIT: '1' },
      });
      const found = scannedPages(stdout);
      pages.push(...found);
      const type = SHOWN[extname(name)];
      if (type !== undefined) pictured.push({ page: found[0]!, type, bytes: await readFile(join(folder, name)) });
    }
    const paper = readRecognised(pages);
    return { paper, ...(pictured.length > 0 && { comparison: comparisonSheet(pictured) }) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
