import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messageText } from '../issues/message.ts';
import { parseDocument } from './parse-document.ts';

const FIXTURES = join(import.meta.dirname, '../testing/fixtures/markup');

it('tells the office of every faulty document what was agreed on, word for word', async () => {
  const told = readdirSync(FIXTURES)
    .sort()
    .flatMap((name) => {
      const { issues } = parseDocument('van-ban/mau.mdx', readFileSync(join(FIXTURES, name, 'input.mdx'), 'utf8'));
      const lines = issues.map((issue) => `  ${issue.line}:${issue.column}  ${issue.code}  ${messageText(issue)}`);
      return lines.length === 0 ? [] : [name, ...lines];
    });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../testing/fixtures/messages-of-documents.txt');
});
