import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { readSettings } from '../corpus/folder/settings.ts';

/** Frontmatter of a handbook page. */
export const handbookSchema = z.strictObject({
  title: z.string().min(1).meta({ title: 'Tên trang' }),
  description: z.string().min(1).meta({ title: 'Giới thiệu một câu' }),
  order: z.number().int().meta({ title: 'Thứ tự' }),
});

/** Handbook pages of the chosen content folder; an office that has written none gets those of the program. */
export function handbookLoader(): Loader {
  const own = join(readSettings().contentDir, 'huong-dan');
  const base = existsSync(own) ? own : resolve('content/huong-dan');
  return glob({ pattern: '**/*.mdx', base });
}
