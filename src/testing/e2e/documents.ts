import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '../../corpus/folder/settings.ts';
import { basePath } from '../site/built-site.ts';

interface Header {
  source: { file?: string };
  tasks?: { title: string }[];
}

const { contentDir } = readSettings();

/** The documents of the content folder as their files have them, with the text of the source file where it is held. */
export const documents = readdirSync(join(contentDir, 'van-ban'))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const frontmatter = readFileSync(join(contentDir, 'van-ban', name), 'utf8').split(/^---$/m)[1]!;
    const { source, tasks = [] } = parse(frontmatter, { schema: 'failsafe' }) as Header;
    return {
      address: `${basePath}van-ban/${name.slice(0, -'.mdx'.length)}/`,
      taskTitles: tasks.map(({ title }) => title),
      sourceText: source.file && readFileSync(join(contentDir, 'nguon', source.file), 'utf8'),
    };
  });

/** A text without its white space: what must be the same on every rendering of it. */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');
