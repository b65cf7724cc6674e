import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../markup/parse-document.ts';
import type { ParagraphView, ProvisionView } from './document-text.ts';
import { documentText } from './document-text.ts';

const TEXT = `1. GRDP tăng 8,21%<sup>1</sup> trên 5 km<sup>2</sup>, theo Điều 5<sup>2</sup>, 10<sup>2</sup> và <sup>9</sup>.

2. Hai.

<Passage id="chu-thich">

<sup>1</sup> Quý I tăng 7,86%.

<sup>2</sup> Luật số 1.

</Passage>

<Annex number="I" title="A">

1. Một<sup>1</sup>, hai<sup>2</sup>.

<Passage id="chu-thich">

<sup>2</sup> Của phụ lục.

</Passage>

</Annex>`;

const cited: string[] = [];
const { document, issues } = parseDocument('van-ban/mau.mdx', `---\n---\n\n${TEXT}\n`);
const shown = documentText(document!.body, {
  findLinks: (text) => {
    cited.push(text);
    return [];
  },
  addressOf: () => undefined,
  aliases: [],
});
const paragraphsOf = ({ opening, rest }: ProvisionView): ParagraphView[] =>
  [...opening, ...rest].flatMap((item) =>
    item.type === 'paragraph' ? [item] : item.type === 'provision' ? paragraphsOf(item) : [],
  );
const all = shown.flatMap(paragraphsOf);
const linksOf = ({ inlines }: ParagraphView) =>
  inlines.flatMap((inline) => (inline.type === 'link' ? [[JSON.stringify(inline.children), inline.href]] : []));
const raised = (mark: string) => JSON.stringify([{ type: 'superscript', children: [{ type: 'text', value: mark }] }]);

describe('notes in a passage of their own', () => {
  it('are read without a word of the check', () => {
    expect(issues.filter(({ code }) => code.startsWith('note') || code.startsWith('markup'))).toEqual([]);
  });

  it('are led to by their marks, and by no other raised figure', () => {
    expect(linksOf(all[0]!)).toEqual([
      [raised('1'), '#chu-thich'],
      [raised('2'), '#chu-thich'],
    ]);
  });

  it('are those of the annex in an annex', () => {
    const inAnnex = all.find(({ inlines }) => JSON.stringify(inlines).includes('hai'))!;
    expect(linksOf(inAnnex)).toEqual([[raised('2'), '#phu-luc-1-chu-thich']]);
  });

  it('have a form and a name of their own', () => {
    const notes = shown.find(({ id }) => id === 'chu-thich')!;
    expect(notes.citation).toBe('chú thích');
    expect(paragraphsOf(notes).map(({ form }) => form)).toEqual(['note', 'note']);
  });

  it('have marks that are no part of what is cited before them', () => {
    expect(cited.filter((text) => text.includes('Điều 52'))).toEqual([]);
    expect(cited.find((text) => text.includes('Điều 5'))).toHaveLength(
      'GRDP tăng 8,21%1 trên 5 km2, theo Điều 52, 102 và 9.'.length,
    );
  });
});

describe('a text without notes of its own', () => {
  const hrefsIn = (text: string) =>
    documentText(parseDocument('van-ban/mau.mdx', `---\n---\n\n${text}\n`).document!.body, {
      findLinks: () => [],
      addressOf: () => undefined,
      aliases: [],
    })
      .flatMap(paragraphsOf)
      .flatMap(linksOf)
      .map(([, href]) => href);
  const notes = '<Passage id="chu-thich">\n\n<sup>1</sup> Luật.\n\n</Passage>';

  it('leads to those of the document in an annex, and to none of an annex in the document', () => {
    const annex = (inner: string) => `<Annex number="I" title="A">\n\n1. Một<sup>1</sup>.\n\n${inner}\n\n</Annex>`;
    expect(hrefsIn(`1. Một.\n\n${notes}\n\n${annex('2. Hai.')}`)).toEqual(['#chu-thich']);
    expect(hrefsIn(`1. Một<sup>1</sup>.\n\n${annex(notes)}`)).toEqual(['#phu-luc-1-chu-thich']);
  });
});

describe('a note that stands in a provision', () => {
  const codes = (text: string) =>
    parseDocument('van-ban/mau.mdx', `---\n---\n\n${text}\n`).issues.map(({ code, value }) => `${code} ${value ?? ''}`);

  it('is told, with each place', () => {
    expect(codes('1. Một<sup>1</sup>.\n\n2. Hai<sup>2</sup>.\n\n<sup>1</sup> Luật.\n\n<sup>2</sup> Số liệu.')).toEqual([
      'note-in-provision 1',
      'note-in-provision 2',
    ]);
  });

  it('is left alone under a table, and where the raised sign is none', () => {
    expect(codes('1. Bảng:\n\n| A | B |\n| --- | --- |\n| 1<sup>1</sup> | 2 |\n\n<sup>1</sup> Số liệu.')).toEqual([]);
    expect(codes('1. Một.\n\n<sup>o</sup>C là đơn vị đo.')).toEqual([]);
  });
});
