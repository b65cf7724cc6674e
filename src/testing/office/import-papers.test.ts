import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../importing/draft/draft.ts';
import { importPaper } from '../../importing/import-paper.ts';
import { blockText, type Paper } from '../../importing/paper/block.ts';
import { readPdf } from '../../importing/readers/read-pdf.ts';
import { readWord } from '../../importing/readers/read-word.ts';
import { drawnPapers, wordFilesOf } from '../bench-import/made-papers.ts';
import { wordsOf } from '../bench-import/drawn-paper.ts';
import { HARD_WORD_FILES } from './hard-word-files.ts';
import { convertAll } from './libre-office.ts';

const drawn = drawnPapers('src/testing/fixtures/import');
const registry = { units: [], topics: [], abbreviations: [], documents: [] };

/** White space aside; LibreOffice writes every sign of a list as the same. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^\ufeff/, '')
    .replace(/^\s*[-–—+•▪➢✓]\s/gm, '')
    .replace(/\s+/gu, '');
const textOf = ({ blocks }: Paper): string => bare(blocks.map(blockText).join('\n'));

describe('the text of a Word file', () => {
  const files = new Map<string, Uint8Array>(HARD_WORD_FILES);
  let said: Map<string, Buffer>;
  beforeAll(async () => {
    for (const paper of drawn) for (const [name, bytes] of await wordFilesOf(paper)) files.set(name, bytes);
    said = convertAll(files, 'txt', ':Text (encoded):UTF8');
  });

  it.each([...drawn.flatMap(({ name }) => [`${name}.docx`, `${name}.auto.docx`]), ...HARD_WORD_FILES.keys()])(
    'is what LibreOffice says it is, numbers of lists included: %s',
    async (name) => {
      expect(textOf(await readWord(files.get(name)!))).toBe(bare(said.get(name)!.toString('utf8')));
    },
  );
});

describe('a PDF that LibreOffice prints', () => {
  const files = new Map<string, Uint8Array>();
  let printed: Map<string, Buffer>;
  beforeAll(async () => {
    for (const paper of drawn) for (const [name, bytes] of await wordFilesOf(paper)) files.set(name, bytes);
    printed = convertAll(files, 'pdf');
  });

  describe.each(
    drawn.flatMap((paper) => ['docx', 'auto.docx'].map((form) => [`${paper.name}.${form}`, paper] as const)),
  )('%s', (name, paper) => {
    it('says all words of its paper, half by half and cell by cell', async () => {
      const read = await readPdf(new Uint8Array(printed.get(name)!));
      expect(textOf(read)).toBe(bare(wordsOf(paper.parts).join('\n')));
    });

    it('gives the same document as the Word file', async () => {
      const [ofPdf, ofWord] = [await readPdf(new Uint8Array(printed.get(name)!)), await readWord(files.get(name)!)];
      const essence = ({ header, body }: Draft): unknown => ({ header, body: bare(body.replace(/\*\*|_/g, '')) });
      expect(essence(importPaper(ofPdf, registry))).toEqual(essence(importPaper(ofWord, registry)));
    });
  });
});
