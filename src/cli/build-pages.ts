import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { STORED_CONTENT } from '../corpus/stored-content.ts';
import { codeIn } from './built-code/built-code.ts';
import { writePages } from './built-code/write-pages.ts';
import { openOutputs } from './remembered/kept-outputs.ts';
import { asStep } from './step.ts';

/** A folder of that name is there and holds something. */
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST']);

await asStep(buildPages);

/** Puts the pages of the stored `content`, which the built `code` draws, and the files of that code into `folder`. */
async function buildPages(folder = '', content = '', code = ''): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  process.env[STORED_CONTENT] = content;
  const remembered = openOutputs('pages', content);
  remembered.tellTaken(await writePages(code, folder, remembered));
  remembered.save();
  await moveInto(codeIn(code).site, folder);
}

/** Moves what a folder holds into another, which other steps may fill at the same time; copies where it lies on another disk. */
async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    try {
      await rename(source, target);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (entry.isDirectory() && TAKEN.has(code)) await moveInto(source, target);
      else if (code === 'EXDEV') await cp(source, target, { recursive: true });
      else throw error;
    }
  }
}
