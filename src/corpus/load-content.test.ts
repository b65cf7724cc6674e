import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkLoaded } from '../checks/check-content.ts';
import { loadContent } from './load-content.ts';

const VALID = join(import.meta.dirname, '../testing/fixtures/content/valid');

it('takes no text of a folder that holds more than can be held at once, and says nothing else of it', async () => {
  const { dataFiles } = loadContent(VALID);
  const length = dataFiles.reduce((sum, { text }) => sum + text.length, 0);
  expect(loadContent(VALID, length).dataFiles).toHaveLength(dataFiles.length);
  const loaded = loadContent(VALID, length - 1);
  expect(loaded).toMatchObject({ files: [], dataFiles: [], images: [] });
  expect((await checkLoaded(loaded)).issues).toMatchObject([{ code: 'content-folder-too-large', file: '.' }]);
});
