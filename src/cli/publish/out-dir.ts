import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Refusal } from '../refusal.ts';

/** The folder that `OUT_DIR` means: what a link leads to, whether or not there is anything yet. */
export function realPlace(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const target = linkTarget(folder);
  if (target !== undefined && target !== folder) return realPlace(target);
  const parent = dirname(folder);
  return parent === folder ? folder : join(realPlace(parent), basename(folder));
}

function linkTarget(path: string): string | undefined {
  try {
    // Throws where links lead round in a circle, which nothing below would notice.
    statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw error;
  }
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}

/**
 * Refuses to publish where what is published and what it is made of would be one.
 * @throws Refusal if `outDir` lies in the content folder, in `public/` or `src/` of the project, or around one of them
 */
export function refuseSource(outDir: string, contentDir: string, project: string): void {
  const place = realPlace(outDir);
  const sources = [
    { folder: contentDir, name: `thư mục nội dung «${contentDir}»` },
    { folder: join(project, 'public'), name: `thư mục «${join(project, 'public')}»` },
    { folder: join(project, 'src'), name: `thư mục chương trình «${join(project, 'src')}»` },
  ];
  for (const { folder, name } of sources) {
    const source = realPlace(folder);
    if (isWithin(place, source))
      throw new Refusal(`OUT_DIR = «${outDir}» nằm trong ${name}: đặt OUT_DIR ở một thư mục riêng, nằm ngoài đó.`);
    if (isWithin(source, place))
      throw new Refusal(`OUT_DIR = «${outDir}» chứa ${name}: đặt OUT_DIR ở một thư mục riêng, chưa có gì.`);
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}
