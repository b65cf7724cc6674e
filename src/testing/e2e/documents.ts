import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../corpus/from-files.ts';
import { readSettings } from '../../corpus/settings.ts';
import { basePath } from '../site/built-site.ts';

const { contentDir } = readSettings();
const { corpus } = await readCorpus(contentDir);

/** The documents of the content folder, with the text of the source file where one is held. */
export const documents = (corpus?.documents ?? []).map(({ slug, source, tasks }) => ({
  address: `${basePath}van-ban/${slug}/`,
  tasks,
  sourceText: source.file && readFileSync(join(contentDir, 'nguon', source.file), 'utf8'),
}));

/** A text without its white space: what must be the same on every rendering of it. */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');
