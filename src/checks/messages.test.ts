import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messageText } from '../issues/message.ts';
import { checkContent } from './check-content.ts';

const FIXTURES = join(import.meta.dirname, '../testing/fixtures/content');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the office reads of a content folder with faults: a message a line. */
async function messagesOf(name: string): Promise<string[]> {
  const content = join(folder, name);
  cpSync(join(FIXTURES, 'valid'), content, { recursive: true });
  cpSync(join(FIXTURES, name), content, { recursive: true, filter: (source) => !source.endsWith('expect.json') });
  const { issues } = await checkContent(content, { cacheDir: join(folder, 'cache') });
  return issues.map((issue) => `  ${issue.file}:${issue.line}:${issue.column}  ${issue.code}  ${messageText(issue)}`);
}

it('tells the office of every faulty folder what was agreed on, word for word', async () => {
  const names = readdirSync(FIXTURES).filter((name) => name !== 'valid');
  const told: string[] = [];
  for (const name of names.sort()) told.push(name, ...(await messagesOf(name)));
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../testing/fixtures/messages-of-content.txt');
});
