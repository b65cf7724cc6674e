import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '../../corpus/folder/settings.ts';
import { basePath } from '../site/built-site.ts';
import { TRAINING_CONTENT, trainingOrigin } from './ports.ts';

interface Header {
  source: { file?: string };
  tasks?: { title: string }[];
}

/** The documents of a content folder as their files have them, with the text of the source file where it is held. */
function documentsIn(contentDir: string, home: string) {
  const folder = join(contentDir, 'van-ban');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  return files.map((name) => {
    const frontmatter = readFileSync(join(folder, name), 'utf8').split(/^---$/m)[1]!;
    const { source, tasks = [] } = parse(frontmatter, { schema: 'failsafe' }) as Header;
    return {
      address: `${home}van-ban/${name.slice(0, -'.mdx'.length)}/`,
      taskTitles: tasks.map(({ title }) => title),
      sourceText: source.file && readFileSync(join(contentDir, 'nguon', source.file), 'utf8'),
    };
  });
}

/** The documents of the site in OUT_DIR. */
export const documents = documentsIn(readSettings().contentDir, basePath);

/** The documents of the training edition. */
export const trainingDocuments = documentsIn(TRAINING_CONTENT, `${trainingOrigin}/`);

/** A text without its white space: what must be the same on every rendering of it. */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');
