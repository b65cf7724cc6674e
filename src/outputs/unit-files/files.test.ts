import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../corpus/corpus.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { readContent } from '../../corpus/from-files.ts';
import { toEntries } from '../../corpus/to-content.ts';
import { loadContent } from '../../corpus/load-content.ts';
import { offeredFiles, UNIT_FILES } from './files.ts';

const entries = toEntries(
  (await readContent(loadContent('src/testing/fixtures/checklist/content'), { gate: GATE })).content,
);
const formatsOf = (unit: string) => {
  if (!entries) throw new Error('the fixture is not sound');
  return offeredFiles(buildCorpus(entries), unit).map(({ format }) => format);
};

describe('the files of a unit', () => {
  it('have a calendar where the unit has a deadline', () => {
    expect(formatsOf('phong-noi-vu')).toEqual(['xlsx', 'docx', 'csv', 'ics', 'json']);
  });

  it('offer none where it has no deadline, though it stands at its address for who subscribed', () => {
    expect(formatsOf('ubnd-xa-phuong')).toEqual(['xlsx', 'docx', 'csv', 'json']);
    expect(UNIT_FILES.map(({ format }) => format)).toContain('ics');
  });
});
