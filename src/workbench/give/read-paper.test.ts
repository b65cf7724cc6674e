import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawnPapers, wordFilesOf } from '../../testing/bench-import/made-papers.ts';
import { readGiven, readPaper, readPasted } from './read-paper.ts';

const given = (name: string, content: string | Uint8Array<ArrayBuffer> = 'Số: 12/UBND-VX') =>
  readPaper(new File([content], name));

describe('what is given', () => {
  it('is a paper where it is text, and the file of a document where it is one', async () => {
    expect(await given('vb.TXT', '\ufeffSố: 12\r\nA')).toMatchObject({ kind: 'paper', sourceText: 'Số: 12\nA' });
    expect(await given('cong-van-12.mdx', '---\n---\n')).toEqual({
      kind: 'document',
      slug: 'cong-van-12',
      text: '---\n---\n',
    });
    expect(await readPasted('Phòng Y tế'.normalize('NFD') + '\r\n')).toMatchObject({ sourceText: 'Phòng Y tế\n' });
  });

  it('may be a document with its source text, in any order', async () => {
    const files = [new File(['Số: 12'], 'cong-van-12.txt'), new File(['---\n---\n'], 'cong-van-12.mdx')];
    const source = { file: 'cong-van-12.txt', text: 'Số: 12' };
    expect(await readGiven(files)).toMatchObject({ kind: 'document', slug: 'cong-van-12', source });
    expect(await readGiven(files.toReversed())).toMatchObject({ source });
    expect(await readGiven(files.slice(0, 1))).toMatchObject({ kind: 'paper' });
  });

  it.each(['vb.doc', 'vb.jpg', 'vb.pptx', 'vb'])('is refused with the way on: %s', async (name) => {
    const refused = await given(name);
    expect(refused).toMatchObject({ kind: 'refused', why: expect.stringContaining(name) as string });
    expect(JSON.stringify(refused)).toMatch(/dán/);
  });

  it.each(['vb.docx', 'vb.pdf', 'vb.xlsx'])('is refused where it only calls itself so: %s', async (name) => {
    const refused = await given(name, 'Không phải tệp đó.');
    expect(refused).toMatchObject({ kind: 'refused', why: expect.stringMatching(/vb\..*Sửa: /) as string });
  });

  it('may be a Word file', async () => {
    const [paper] = drawnPapers(join(import.meta.dirname, '../../testing/fixtures/import'));
    const [word] = (await wordFilesOf(paper!)).values();
    const read = await readGiven([new File([word as Uint8Array<ArrayBuffer>], 'vb.docx')]);
    expect(read).toMatchObject({ kind: 'paper', name: 'vb.docx', sourceKind: 'extraction' });
    expect(read.kind === 'paper' && read.sourceText).toContain('Nơi nhận');
  });

  it('is refused where it is too large or in an old encoding', async () => {
    expect(await given('vb.txt', 'a'.repeat(4_000_001))).toMatchObject({ kind: 'refused' });
    expect(await given('vb.txt', new Uint8Array([0xff, 0x41, 0x42]))).toMatchObject({ kind: 'refused' });
  });
});
