import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { makeCorpus } from './make-corpus.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});

afterEach(() => [folder, `${folder}-cache`].forEach((path) => rmSync(path, { recursive: true, force: true })));

const textsIn = (contentDir: string): string[] => {
  const documents = join(contentDir, 'van-ban');
  return readdirSync(documents).map((name) => readFileSync(join(documents, name), 'utf8'));
};

describe('a corpus made to be measured', () => {
  it('is content without a fault, but for sentences beside a task that would set it a deadline', async () => {
    await makeCorpus(folder, 60);
    const { issues } = await checkContent(folder, { cacheDir: `${folder}-cache` });
    expect(issues.filter(({ code }) => !code.startsWith('due-date-'))).toEqual([]);
    expect(issues.length).toBeLessThan(60);
  });

  it('is the same every time', async () => {
    await makeCorpus(join(folder, 'one'), 20);
    await makeCorpus(join(folder, 'two'), 20);
    expect(textsIn(join(folder, 'one'))).toEqual(textsIn(join(folder, 'two')));
  });

  it('hardly repeats a sentence', async () => {
    await makeCorpus(folder, 60);
    const sentences = textsIn(folder).flatMap((text) =>
      text
        .split(/^---$/m)[2]!
        .split(/(?<=\.)\s+/)
        .filter((part) => part.length > 30),
    );
    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.95);
  });
});
