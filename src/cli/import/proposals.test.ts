import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isRunOf } from '../../checks/verbatim/quote-comparison.ts';
import { findProvision } from '../../domain/provision/provision-tree.ts';
import { provisionText } from '../../domain/provision/provision-text.ts';
import type { Draft } from '../../importing/draft/draft.ts';
import { readBack } from '../../importing/draft/read-back.ts';
import { importPaper } from '../../importing/import-paper.ts';
import { readText } from '../../importing/readers/read-text.ts';
import type { Registry } from '../../importing/registry/registry.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { contentRegistry } from './content-registry.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const papers = join(root, 'src/testing/fixtures/import');
const named = readdirSync(papers).filter((name) => existsSync(join(papers, name, 'paper.txt')));
const draftOf = (path: string, registry: Registry): Draft =>
  importPaper(readText(readFileSync(path, 'utf8')), registry);

describe('what the import proposes', () => {
  let training: Registry;
  beforeAll(async () => {
    training = await contentRegistry(join(root, 'src/testing/fixtures/training/content'));
  });

  it.each(named)('quotes %s word for word, in the provision that it names', (name) => {
    const { body, tasks, relations } = draftOf(join(papers, name, 'paper.txt'), training);
    const read = readBack(body).body;
    for (const { provision, quote } of [...tasks, ...relations]) {
      const text = collapseSpaces(provisionText(findProvision(read, provision!)!));
      expect(isRunOf(collapseSpaces(quote), text), `${provision}: ${quote}`).toBe(true);
    }
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  });

  it('holds the sentences of all fourteen tasks of the published công văn', async () => {
    const registry = await contentRegistry(join(root, 'content'));
    const slug = 'cong-van-thuc-hien-thong-bao-319-tb-vptu';
    const { body, tasks } = draftOf(join(root, `content/nguon/${slug}.txt`), registry);
    const written = readFileSync(join(root, `content/van-ban/${slug}.mdx`), 'utf8');
    const [, frontmatter = '', ...text] = written.split(/^---$/m);
    expect(body.trim()).toBe(text.join('---').trim());
    const published: { quote: string; provision: string; to: string[] }[] = parse(frontmatter).tasks;
    expect(published).toHaveLength(14);
    for (const { quote, provision, to } of published) {
      const holding = tasks.filter(
        (task) => task.provision === provision && task.quote.includes(collapseSpaces(quote)),
      );
      expect(
        holding.map((task) => task.to),
        quote,
      ).toEqual([to]);
    }
  });
});
