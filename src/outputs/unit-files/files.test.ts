import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../corpus/corpus.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { readContent } from '../../corpus/from-files.ts';
import { toEntries } from '../../corpus/to-content.ts';
import { loadContent } from '../../corpus/load-content.ts';
import { unitFilesOf } from './files.ts';

const entries = toEntries(
  (await readContent(loadContent('src/testing/fixtures/checklist/content'), { gate: GATE })).content,
);
const formatsOf = (unit: string) => {
  if (!entries) throw new Error('the fixture is not sound');
  return unitFilesOf(buildCorpus(entries), unit).map(({ format }) => format);
};

describe('the files of a unit', () => {
  it('have a calendar where the unit has a deadline', () => {
    expect(formatsOf('phong-noi-vu')).toEqual(['xlsx', 'docx', 'csv', 'ics', 'json']);
  });

  it('have none where it has no deadline', () => {
    expect(formatsOf('ubnd-xa-phuong')).toEqual(['xlsx', 'docx', 'csv', 'json']);
  });
});
