import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readRecognised } from '../../importing/readers/read-recognised.ts';
import type { Paper } from '../../importing/paper/block.ts';
import { findRecogniser, NO_RECOGNISER } from '../programs/recogniser.ts';
import { Refusal } from '../refusal.ts';

const run = promisify(execFile);
/** Letters of a paper are large enough for a recogniser at this fineness. */
const DPI = '300';
const MOST_OUTPUT = 100_000_000;

/**
 * A paper from pictures of it: of a PDF each page is drawn first.
 * @throws Refusal where this machine cannot recognise letters
 */
export async function recognise(ending: string, bytes: Uint8Array, env: NodeJS.ProcessEnv): Promise<Paper> {
  const programs = findRecogniser(env);
  const isPdf = ending === '.pdf';
  if (!programs || (isPdf && !programs.pdftoppm)) throw new Refusal(NO_RECOGNISER);
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const file = join(folder, `paper${ending}`);
    await writeFile(file, bytes);
    if (isPdf) await run(programs.pdftoppm!, ['-r', DPI, '-gray', '-png', file, join(folder, 'page')]);
    const pictures = isPdf
      ? (await readdir(folder)).filter((name) => name.startsWith('page')).toSorted()
      : [`paper${ending}`];
    const tables: string[] = [];
    for (const picture of pictures) {
      const { stdout } = await run(programs.tesseract, [join(folder, picture), '-', '-l', 'vie', '--dpi', DPI, 'tsv'], {
        maxBuffer: MOST_OUTPUT,
        // On small machines its threads wait for each other longer than they work.
        env: { ...env, OMP_THREAD_LIMIT: '1' },
      });
      tables.push(stdout);
    }
    return readRecognised(tables);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
