import { describe, expect, it } from 'vitest';
import { aCorpus, aTask } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { documentJsonLd } from './json-ld.ts';

const law = aDocument({ slug: 'luat', typeName: 'Luật', codeNumber: '72', codeNotation: '2025/QH15' });
const letter = aDocument({
  displayTitle: 'Rà soát </script>',
  issuedDate: '2026-03-05',
  body: { provisions: [aClause('1', 'Rà soát.')] },
  relations: [
    { type: 'basis', document: 'luat' },
    { type: 'basis', citation: 'Nghị định 30' },
    { type: 'implements', citation: 'Nghị định 30' },
  ],
  tasks: [aTask('mot')],
});
const corpus = aCorpus({ documents: [law, letter] });
const read = (document: typeof letter) =>
  JSON.parse(documentJsonLd(corpus, document, addressesUnder('/'))) as Record<string, unknown>;

describe('a document for machines', () => {
  it('cites what it refers to, each once, and has its tasks as parts', () => {
    const data = read(letter);
    expect(data['citation']).toEqual([
      { '@id': 'https://vi-du.vn/van-ban/luat/', name: expect.stringContaining('72/2025/QH15') as string },
      { name: 'Nghị định 30' },
    ]);
    expect(data['hasPart']).toEqual([
      { '@type': 'CreativeWork', '@id': 'https://vi-du.vn/van-ban/cong-van/#viec-mot', name: 'Việc mot' },
    ]);
    expect(data).toMatchObject({
      '@type': 'DigitalDocument',
      genre: 'Công văn',
      dateCreated: '2026-03-05',
      inLanguage: 'vi',
    });
  });

  it('does not cite what refers to it, and has no empty lists', () => {
    expect(read(law)).not.toHaveProperty('citation');
    expect(read(law)).not.toHaveProperty('hasPart');
  });

  it('holds nothing that could end the script that it stands in', () => {
    expect(documentJsonLd(corpus, letter, addressesUnder('/'))).not.toContain('<');
    expect(read(letter)['name']).toBe('Rà soát </script>');
  });
});
