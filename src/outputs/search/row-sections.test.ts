import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../markup/parse-document.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { decode } from '../../vietnamese/index-form.ts';
import { searchRecords } from './search-records.ts';

const { document } = parseDocument(
  'van-ban/mau.mdx',
  `---\n---\n\n<Annex number="I" title="Phân công">\n\n| STT | Việc | Cơ quan |\n| --- | --- | --- |\n| 1 | Họp | Phòng Y tế |\n| 2 | Ký | ^^ |\n\n</Annex>\n`,
);
const [record] = searchRecords(aCorpus({ documents: [aDocument({ body: document!.body })] }));
const found = record!.sections.slice(1).map(({ id, label, form }) => [id, label, decode(form)]);

describe('the index', () => {
  it('has each row of a table of assignments as a place of its own, and its head with the annex', () => {
    expect(found).toEqual([
      ['phu-luc-1', 'Phụ lục I', expect.stringMatching(/^Phân công .*STT Việc Cơ quan$/)],
      ['phu-luc-1-dong-1', 'dòng 1 Phụ lục I', '1 Họp Phòng Y tế'],
      ['phu-luc-1-dong-2', 'dòng 2 Phụ lục I', '2 Ký Phòng Y tế'],
    ]);
  });
});

describe('the mark of a note', () => {
  it('is no part of the word before it, as the figure of a measure is', () => {
    const { document: noted } = parseDocument(
      'van-ban/mau.mdx',
      '---\n---\n\n1. Hội nghị quán triệt<sup>1</sup>, **5 km<sup>2</sup> rừng<sup>12</sup>**.\n',
    );
    const [own] = searchRecords(aCorpus({ documents: [aDocument({ body: noted!.body })] }));
    expect(own!.sections.slice(1).map(({ form }) => decode(form))).toEqual([
      '1. Hội nghị quán triệt 1, 5 km2 rừng 12.',
    ]);
  });
});
