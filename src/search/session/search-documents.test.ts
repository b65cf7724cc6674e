import { describe, expect, it } from 'vitest';
import { searchInMemory } from '../../testing/bench-search/memory-index.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';

type Given = Partial<DirectiveDocument> & { text?: string[] };

const searchIn = (documents: Record<string, Given>) =>
  searchInMemory(
    aCorpus({
      documents: Object.entries(documents).map(([slug, { text = ['Nội dung khác.'], ...fields }], at) =>
        aDocument({
          slug,
          issuedDate: `${2024 - at}-06-01`,
          body: { provisions: text.map((words, index) => aClause(String(index + 1), words)) },
          ...fields,
        }),
      ),
    }),
  );

/** What is found, and what comes near. */
async function found(search: ReturnType<typeof searchIn>, query: string) {
  const { matches, near } = await search.find(query);
  return { found: matches.map(({ id }) => id), near: near.map(({ id }) => id) };
}

describe('an answer', () => {
  const search = searchIn({
    du: { text: ['Thu gom rác thải sinh hoạt.'] },
    nua: { text: ['Thu gom phế liệu.'] },
    khong: { text: ['Cấp phép xây dựng.'] },
  });

  it('has all words together; what has half of them only comes near, and less is noise', async () => {
    expect(await found(search, 'thu gom rác thải')).toEqual({ found: ['du'], near: [] });
    expect(await found(search, 'thu gom phế thải')).toEqual({ found: [], near: ['nua', 'du'] });
    expect(await found(search, 'thu gom rác thải sinh hoạt xây dựng')).toEqual({ found: [], near: ['du'] });
  });

  it('is much better than what only comes near: words that stand further apart', async () => {
    const far = searchIn({ xa: { text: ['Thu gom về một nơi rác thải.'] }, lien: { text: ['Thu gom rác thải.'] } });
    expect(await found(far, 'thu gom rác thải')).toEqual({ found: ['lien'], near: ['xa'] });
    const alone = searchIn({ xa: { text: ['Thu gom về một nơi rác thải.'] } });
    expect(await found(alone, 'thu gom rác thải')).toEqual({ found: ['xa'], near: [] });
  });

  it('may have its words in the head of the document and in a provision', async () => {
    const mixed = searchIn({
      dau: { subject: 'Rác thải y tế', text: ['Các phường thu gom hằng ngày.'] },
      khac: { text: ['Thu gom.'] },
    });
    expect((await found(mixed, 'thu gom rác thải y tế')).found).toEqual(['dau']);
  });

  it('may have in two provisions what are two things, but not what is one', async () => {
    const two = searchIn({ hai: { text: ['Quản lý vỉa hè.', 'Trồng cây xanh.'] } });
    expect((await found(two, 'vỉa hè cây xanh')).near).toEqual(['hai']);
    const both = searchIn({
      hai: { text: ['Quản lý vỉa hè.', 'Trồng cây xanh.'] },
      cum: { text: ['Vỉa hè cây xanh.'] },
    });
    expect((await found(both, 'vỉa hè cây xanh')).found).toEqual(['cum']);
  });

  it('in quotation marks is nothing but the phrase', async () => {
    expect(await found(search, '"thu gom rác"')).toEqual({ found: ['du'], near: [] });
    expect(await found(search, '"gom thu"')).toEqual({ found: [], near: [] });
    expect((await found(search, '"thu gom" phế liệu')).found).toEqual(['nua']);
  });
});

describe('words that were not typed', () => {
  const search = searchIn({
    rac: { text: ['Thu gom rác thải.'] },
    rap: { text: ['Sửa chữa rạp hát.'] },
    xa: { text: ['Ráp nối đường ống.'] },
  });

  it('are tried only where nothing answers, and are never called found', async () => {
    expect(await found(search, 'thu gom rác thảii')).toEqual({ found: [], near: ['rac'] });
    expect(await found(search, 'thu gom rác thải')).toEqual({ found: ['rac'], near: [] });
  });

  it('are told: how many, and what they stand for', async () => {
    const [near] = (await search.find('thu gom rác thảii')).near;
    expect(near!.interpretation.corrected).toBe(1);
    expect(near!.interpretation.wording).toBeDefined();
    const [typed] = (await search.find('thu gom rác thải')).matches;
    expect(typed!.interpretation.wording).toBeUndefined();
  });

  it.each([
    ['a keyboard program that was off', 'thu gom raccs thair'],
    ['words run together', 'thugom rác thải'],
    ['a word broken in two', 'thu g om rác thải'],
  ])('are %s', async (_, query) => {
    const { found: matches, near } = await found(search, query);
    expect([...matches, ...near][0]).toBe('rac');
  });

  it('complete the last word while it is being typed', async () => {
    expect((await found(search, 'thu gom rác th')).found).toEqual(['rac']);
    expect((await found(search, 'thu gom rác th ')).found).toEqual([]);
  });
});

describe('a number', () => {
  const search = searchIn({
    so: { codeNumber: '12', codeNotation: 'UBND-NC', text: ['Rà soát.'] },
    khac: {
      codeNumber: '34',
      codeNotation: 'KH-UBND',
      typeName: 'Kế hoạch',
      text: ['Theo Công văn số 12, hỗ trợ 12 hộ.'],
    },
    khong: { codeNumber: '012', codeNotation: 'BC-UBND', typeName: 'Báo cáo', text: ['Báo cáo.'] },
  });

  it('finds the documents that bear it before those that mention it, with a zero in front or not', async () => {
    const { found: all } = await found(search, 'số 12');
    expect(all[0]).toBe('so');
    expect(all).toContain('khong');
    expect((await found(search, 'cv 12')).found[0]).toBe('so');
    expect((await found(search, 'báo cáo 12')).found[0]).toBe('khong');
  });

  it('with its symbol finds that document alone, whole or begun', async () => {
    expect((await found(search, '12/UBND-NC')).found).toEqual(['so']);
    expect((await found(search, '12/UBND')).found[0]).toBe('so');
  });

  it('that nobody bears is said to be missing, as it was typed', async () => {
    expect(await search.find('12/QĐ-UBND')).toMatchObject({ missing: '12/QĐ-UBND' });
    expect((await search.find('kế hoạch 99')).missing).toBe('99');
    expect((await search.find('số 12')).missing).toBeUndefined();
  });
});
