import { describe, expect, it } from 'vitest';
import { searchInMemory } from '../../testing/bench-search/memory-index.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';

type Given = Partial<DirectiveDocument> & { text?: string | string[] };

/** Documents by their names, each older than the one before it. */
function searchIn(documents: Record<string, Given>, abbreviations: Corpus['abbreviations'] = []) {
  const all = Object.entries(documents).map(([slug, { text = 'Nội dung khác.', ...fields }], at) =>
    aDocument({
      slug,
      issuedDate: `${2024 - at}-06-01`,
      body: { provisions: [text].flat().map((words, index) => aClause(String(index + 1), words)) },
      ...fields,
    }),
  );
  const search = searchInMemory(aCorpus({ documents: all, abbreviations }));
  const find = async (query: string): Promise<string[]> => {
    const { matches, near } = await search.find(query);
    return [...matches, ...near].map(({ id }) => id);
  };
  return Object.assign(find, { outcome: search.find });
}

describe('of documents that answer, the first', () => {
  it('is the newest of equals', async () => {
    const text = 'Giữ vỉa hè.';
    expect(await searchIn({ moi: { text }, cu: { text }, xua: { text } })('vỉa hè')).toEqual(['moi', 'cu', 'xua']);
  });

  it('is the one whose subject answers, before one with a sentence that does', async () => {
    expect(await searchIn({ cau: { text: 'Giữ vỉa hè.' }, ten: { subject: 'Vỉa hè' } })('vỉa hè')).toEqual([
      'ten',
      'cau',
    ]);
  });

  it('is the one whose subject comes to it sooner, though another is newer', async () => {
    const find = searchIn({
      sua: { subject: 'Sửa đổi, bổ sung một số điều của Quy chế tiếp công dân' },
      goc: { subject: 'Ban hành Quy chế tiếp công dân trên địa bàn thành phố' },
    });
    expect(await find('quy chế tiếp công dân')).toEqual(['goc', 'sua']);
    expect(await find('sửa đổi quy chế tiếp công dân')).toEqual(['sua', 'goc']);
  });

  it('is not the one that is only addressed or signed so', async () => {
    const find = searchIn({
      gui: { to: [{ text: '- Phòng Lao động;', units: [] }] },
      giao: { text: 'Phòng Lao động chủ trì.' },
    });
    expect(await find('phòng lao động')).toEqual(['giao', 'gui']);
  });

  it('is not the one that is only issued by whom was typed, and the one whose subject says so comes before both', async () => {
    const find = searchIn({
      boi: { organName: 'Sở Xây dựng' },
      giao: { text: 'Sở Xây dựng chủ trì.' },
      ten: { subject: 'Sở Xây dựng kiểm tra' },
    });
    expect(await find('sở xây dựng')).toEqual(['ten', 'giao', 'boi']);
    expect((await find.outcome('so xay dung')).matches).toHaveLength(3);
  });

  it('has the words next to each other, in their order', async () => {
    const find = searchIn({
      nguoc: { text: 'Gom thu rác.' },
      xa: { text: 'Thu về một nơi rồi gom thành từng đống nhỏ.' },
      lien: { text: 'Thu gom rác.' },
    });
    expect(await find('thu gom')).toEqual(['lien', 'xa', 'nguoc']);
  });

  it('has the words in one provision rather than in two', async () => {
    const find = searchIn({ hai: { text: ['Thu gom.', 'Phế liệu.'] }, mot: { text: 'Thu gom phế liệu.' } });
    expect((await find('thu gom phế liệu'))[0]).toBe('mot');
  });

  it('has the rarer word, where none has all', async () => {
    const find = searchIn({
      a: { text: 'Rà soát định kỳ.' },
      b: { text: 'Rà soát nhân sự.' },
      c: { text: 'Rà soát hồ sơ.' },
      hiem: { text: 'Phế liệu tồn đọng.' },
    });
    expect((await find('rà soát phế liệu'))[0]).toBe('hiem');
  });
});

describe('an abbreviation and its words', () => {
  const abbreviations = [
    { short: 'GPMB', expansions: ['giải phóng mặt bằng'] },
    { short: 'BHYT', expansions: ['bảo hiểm y tế'] },
    { short: 'đ', expansions: ['điểm'] },
  ];

  it.each([
    ['giải phóng mặt bằng', 'GPMB', 'Giải phóng mặt bằng'],
    ['GPMB', 'Giải phóng mặt bằng', 'GPMB'],
    ['giai phong mat bang go cao', 'GPMB Gò Cao', 'Giải phóng mặt bằng Gò Cao'],
    ['kế hoạch chi trả bhyt', 'Kế hoạch chi trả bảo hiểm y tế', 'Kế hoạch chi trả BHYT'],
  ])('find each other, what was typed before the other, be it in the subject: “%s”', async (query, other, typed) => {
    const find = searchIn({ khac: { subject: other }, dung: { text: `${typed}.` } }, abbreviations);
    expect(await find(query)).toEqual(['dung', 'khac']);
  });

  it('are found as equals: neither is only near', async () => {
    const find = searchIn({ khac: { text: 'Chi trả BHYT.' }, dung: { text: 'Chi trả bảo hiểm y tế.' } }, abbreviations);
    expect((await find.outcome('bảo hiểm y tế')).matches).toHaveLength(2);
    expect((await find.outcome('bhyt')).matches).toHaveLength(2);
  });

  it('are two things inside quotation marks', async () => {
    const find = searchIn({ khac: { text: 'Chi trả BHYT.' }, dung: { text: 'Chi trả bảo hiểm y tế.' } }, abbreviations);
    expect(await find('"bảo hiểm y tế"')).toEqual(['dung']);
    expect(await find('"BHYT"')).toEqual(['khac']);
    expect(await find('"chi trả BHYT"')).toEqual(['khac']);
  });

  it('are none where it has one letter only', async () => {
    const find = searchIn({ khac: { text: 'Nêu đ) Sự việc.' }, dung: { text: 'Nêu điểm sự việc.' } }, abbreviations);
    expect(await find('"điểm sự"')).toEqual(['dung']);
    expect((await find('nêu điểm sự việc'))[0]).toBe('dung');
    expect((await find.outcome('nêu điểm sự việc')).matches).toHaveLength(1);
  });
});

describe('the marks of a word', () => {
  it('that were typed must be right for a document to come first', async () => {
    const find = searchIn({ khac: { text: 'Bán đất.' }, dung: { text: 'Bàn đất.' } });
    expect(await find('bàn đất')).toEqual(['dung', 'khac']);
    expect(await find('bán đất')).toEqual(['khac', 'dung']);
  });

  it('that were not typed say nothing', async () => {
    const find = searchIn({ moi: { text: 'Bán đất.' }, cu: { text: 'Bàn đất.' } });
    expect(await find('ban dat')).toEqual(['moi', 'cu']);
    const bare = searchIn({ moi: { text: 'Bán đất.' }, cu: { text: 'Ban dat.' } });
    expect(await bare('ban dat')).toEqual(['moi', 'cu']);
  });

  it('may lack the stroke of đ, as many keyboards leave it', async () => {
    const find = searchIn({ khac: { text: 'Dưỡng lão.' }, duong: { text: 'Đường phố.' } });
    expect((await find('dường'))[0]).toBe('duong');
  });

  it('of a word without any, beside words with theirs, are nearly as good', async () => {
    const find = searchIn({ co: { text: 'Công tác dân số.' }, khong: { text: 'Công tac dân số.' } });
    expect(await find('công tac dân số')).toEqual(['khong', 'co']);
    const { matches } = await searchInMemory(
      aCorpus({ documents: [aDocument({ body: { provisions: [aClause('1', 'Công tác dân số.')] } })] }),
    ).find('công tac dân số');
    expect(matches).toHaveLength(1);
  });

  it('of a word that is only begun must be those of the longer one', async () => {
    const find = searchIn({ khac: { text: 'Kiểm đẻm rừng.' }, dung: { text: 'Kiểm đếm rừng.' } });
    expect((await find('kiểm đế'))[0]).toBe('dung');
  });
});

describe('small words', () => {
  it('are no answer to a query that has others', async () => {
    expect(await searchIn({ a: { text: 'Của các phường.' } })('của các zzzz')).toEqual([]);
  });

  it('are one to a query that has no others', async () => {
    expect(await searchIn({ a: { text: 'Của các phường.' } })('của các')).toEqual(['a']);
  });
});
