import { blockText, type TextBlock } from '../../../importing/paper/block.ts';
import { readWord } from '../../../importing/readers/read-word.ts';
import { wordFile, type WordParts } from './word-file.ts';

/** What is read of a Word file with these parts. */
export const read = async (parts: WordParts, mayConvert = false) => readWord(wordFile(parts), { mayConvert });

/** The text of each of its blocks. */
export const texts = async (parts: WordParts, mayConvert = false): Promise<string[]> =>
  (await read(parts, mayConvert)).blocks.map(blockText);

/** The first block of a file with this body. */
export const first = async (body: string): Promise<TextBlock> => (await read({ body })).blocks[0] as TextBlock;
