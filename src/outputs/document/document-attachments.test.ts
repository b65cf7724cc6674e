import { describe, expect, it } from 'vitest';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { decode } from '../../vietnamese/index-form.ts';
import { searchRecords } from '../search/search-records.ts';
import { addressesUnder } from '../site/addresses.ts';
import { documentAttachments, sizeText } from './document-attachments.ts';

const document = aDocument({ attachments: [{ file: 'ban-ky.pdf', title: 'Văn bản đã ký' }] });
const fact = { bytes: 1_234_567, sha256: 'ab'.repeat(32), text: 'Nạo vét cống\u0000\n\nDòng\u{1f600} hai' };
const corpus = aCorpus({ documents: [document], attachments: { 'tep/cong-van/ban-ky.pdf': fact } });

describe('an attachment', () => {
  it('is offered with its kind, size and digest, in whichever folder the site lies', () => {
    expect(documentAttachments(corpus, document, addressesUnder('/tp/'))).toEqual([
      {
        title: 'Văn bản đã ký',
        file: 'ban-ky.pdf',
        href: '/tp/tep/cong-van/ban-ky.pdf',
        about: 'PDF, 1,2 MB',
        sha256: fact.sha256,
      },
    ]);
  });

  it('is found by what it says, and leads to where it is offered', () => {
    const section = searchRecords(corpus)[0]?.sections.find(({ id }) => id === 'trang-tep');
    expect(section?.label).toBe('Tệp kèm theo');
    expect(decode(section?.form ?? '')).toContain('Văn bản đã ký');
    expect(decode(section?.form ?? '')).toContain('hai');
  });

  it.each([
    [1, '1 kB'],
    [999_000, '999 kB'],
    [12_000_000, '12,0 MB'],
  ])('of %i bytes has the size %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
