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

  it('has no word in pieces: what stands alone, each in a part of its own, only comes near', async () => {
    const search = searchIn({ roi: { text: ['Báo cáo không quá năm trang.', 'Thời hạn: ba ngày.'] } });
    expect(await found(search, 'quá hạn')).toEqual({ found: [], near: ['roi'] });
    const pairs = searchIn({ doi: { text: ['Lắp camera.', 'Giao tổ giám sát.', 'Công an khu phố.'] } });
    expect((await found(pairs, 'camera giám sát khu phố')).found).toEqual(['doi']);
  });

  it('may have in two provisions what are two things, but not what is one', async () => {
    const two = searchIn({ hai: { text: ['Quản lý vỉa hè.', 'Trồng cây xanh.'] } });
    expect((await found(two, 'vỉa hè cây xanh')).found).toEqual(['hai']);
    const both = searchIn({
      hai: { text: ['Quản lý vỉa hè.', 'Trồng cây xanh.'] },
      cum: { text: ['Vỉa hè cây xanh.'] },
    });
    expect((await found(both, 'vỉa hè cây xanh')).found).toEqual(['cum']);
  });

  it('has every word, however far apart in its provision, before there is said to be none', async () => {
    const far = searchIn({
      xa: { text: ['Lắp camera ở các nút giao, giao tổ tự quản giám sát, báo về công an khu phố.'] },
      nua: { text: ['Lắp camera giám sát.'] },
    });
    expect((await found(far, 'camera giám sát khu phố')).found).toEqual(['xa']);
  });

  it('has a number beside the word that it was typed beside; elsewhere it only comes near', async () => {
    const far = searchIn({
      xa: { text: ['Điều khoản thi hành từ tháng 2.'] },
      ben: { text: ['Theo khoản số 2 nêu trên.'] },
    });
    expect(await found(far, 'khoản 2')).toEqual({ found: ['ben'], near: ['xa'] });
    const alone = searchIn({ xa: { text: ['Điều khoản thi hành từ tháng 2.'] } });
    expect(await found(alone, 'khoản 2')).toEqual({ found: [], near: ['xa'] });
    expect((await found(alone, 'tháng 2')).found).toEqual(['xa']);
  });

  it('is of no kind of document where only what leads on from one was typed', async () => {
    const works = searchIn({
      xa: { text: ['Phương án của từng phường.'] },
      viec: { text: ['Việc của Uỷ ban nhân dân phường.'] },
    });
    expect((await found(works, 'việc của phường')).found[0]).toBe('viec');
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

describe('marks that were left out', () => {
  const search = searchIn({
    y: { text: ['Vận động người dân mua bảo hiểm y tế.'] },
    khac: { text: ['Bảo vệ nguồn nước, tê giác.'] },
  });

  it.each([
    ['hats without tones', 'bao hiêm y tê'],
    ['tones without hats', 'bảo hiểm y té'],
    ['one tone dropped', 'bảo hiêm y tế'],
    ['u for ư', 'nguời dân mua bảo hiểm'],
    ['o for ơ and ư', 'nguòi dân'],
    ['d for đ beside marks', 'vận dộng người dân'],
  ])('are no slip: %s', async (_, query) => {
    expect((await found(search, query)).found[0]).toBe('y');
    expect((await search.find(query)).matches[0]!.interpretation.corrected).toBe(0);
  });
});

describe('letters that regions speak alike', () => {
  const search = searchIn({
    chay: { text: ['Trang bị bình chữa cháy, nghỉ trưa.'] },
    nong: { text: ['Xây dựng nông thôn mới.'] },
    xu: { text: ['Xử lý nghiêm vi phạm; sử dụng đất.'] },
  });

  it.each([
    ['bình trữa cháy', 'chay', 'bình chữa cháy'],
    ['xây dựng lông thôn', 'nong', 'Xây dựng nông thôn'],
  ])('are offered where the corpus does not say what was typed: %s', async (query, id, wording) => {
    const { near } = await search.find(query);
    const { interpretation, ...answer } = near[0]!;
    expect(near[0]!.id).toBe(id);
    const words = (await search.index.read(id)).content.split(' ');
    expect(interpretation.wording!(interpretation, answer, words).toLowerCase()).toBe(wording.toLowerCase());
  });

  it('never stand in for a word that is known', async () => {
    const [best] = (await search.find('sử lý nghiêm')).matches;
    expect([best!.id, best!.interpretation.corrected]).toEqual(['xu', 0]);
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

  const notices = searchIn({
    tb: {
      codeNumber: '319',
      codeNotation: 'TB/VPTU',
      typeName: 'Thông báo',
      issuedDate: '2023-07-14',
      organName: 'Văn phòng Thành uỷ',
      text: ['Chi 1.500.000 đồng.'],
    },
    theo: { codeNumber: '7', codeNotation: 'KH-UBND', text: ['Thực hiện Thông báo số 319-TB/VPTU ngày 14/7/2023.'] },
    qd: { codeNumber: '319', codeNotation: 'QĐ-UBND', typeName: 'Quyết định', text: ['Giao đất.'] },
    nam: { codeNumber: '2023', codeNotation: 'UBND-NC', issuedDate: '2024-01-02', text: ['Báo cáo.'] },
  });

  it.each([
    'TB 319 ngày 14/7/2023',
    'tb 319 ngay 14 thang 7 nam 2023',
    'Thông báo số 319-TB/VPTU ngày 14/7/2023',
    '319-TB/VPTU năm 2023',
    '319 TB VPTU ngày 14/07/2023 của Văn phòng Thành uỷ',
  ])('cited in full puts the document first, then what cites it: %s', async (query) => {
    const { matches, near } = await notices.find(query);
    expect([...matches, ...near].map(({ id }) => id).slice(0, 2)).toEqual(['tb', 'theo']);
    expect(matches[0]!.id).toBe('tb');
    expect((await found(notices, 'thông báo 319 của Văn phòng Thành ủy')).found).toEqual(['tb']);
  });

  it('with another date or organ names no document', async () => {
    expect(await notices.find('TB 319 ngày 15/8/2022')).toMatchObject({ missing: '319 ngày 15/8/2022' });
    expect((await notices.find('TB 319 của Bộ Y tế')).missing).toBe('319 của Bộ Y tế');
  });

  it('of a kind that nobody has leads to what speaks of it before others of that number', async () => {
    const without = searchIn({
      theo: { codeNumber: '7', text: ['Thực hiện Thông báo số 319-TB/VPTU.'] },
      qd: { codeNumber: '319', codeNotation: 'QĐ-UBND', typeName: 'Quyết định', text: ['Giao đất.'] },
    });
    expect((await found(without, 'thông báo 319')).found).toEqual(['theo', 'qd']);
  });

  it('that is a year leads to the document that bears it, then to that year', async () => {
    expect((await found(notices, '2023')).found.slice(0, 2)).toEqual(['nam', 'tb']);
    expect((await notices.find('2022')).missing).toBeUndefined();
  });

  it('is written as documents write it: a date of programs, a sum in one piece', async () => {
    expect((await found(notices, '2023-07-14')).found[0]).toBe('tb');
    expect((await found(notices, '1500000')).found).toEqual(['tb']);
  });

  it('that is written otherwise is marked as documents write it', async () => {
    for (const [query, wording] of [
      ['chi 1500000', 'chi 1.500.000'],
      ['thông báo 2023-07-14', 'thông báo 14/7/2023'],
      ['1500000 -đất', '1.500.000'],
    ] as const) {
      const [best] = (await notices.find(query)).matches;
      const words = (await notices.index.read(best!.id)).content.split(' ');
      expect(best!.interpretation.wording?.(best!.interpretation, best!, words)).toBe(wording);
    }
  });

  it('in quotation marks stays as it was typed', async () => {
    expect((await found(notices, '"1.500.000"')).found).toEqual(['tb']);
    for (const query of ['"1500000"', '"2023-07-14"', 'thông báo «1500000»']) {
      expect((await found(notices, query)).found).toEqual([]);
    }
  });

  it('that nobody bears is said to be missing, as it was typed', async () => {
    expect(await search.find('12/QĐ-UBND')).toMatchObject({ missing: '12/QĐ-UBND' });
    expect((await search.find('kế hoạch 99')).missing).toBe('99');
    expect((await search.find('số 12')).missing).toBeUndefined();
  });
});
