import { describe, expect, it } from 'vitest';
import { foundDocument } from '../search/engine/found-document.ts';
import { curatedQueries } from './bench-search/curated-queries.ts';
import { corpusOf, readDocuments, readFixture } from './bench-search/fixture-corpus.ts';
import { searchInMemory } from './bench-search/memory-index.ts';
import { machineQueries } from './bench-search/queries.ts';
import { recall, slugOf } from './bench-search/report.ts';
import { aClause, aDocument } from './builders/document.ts';

const documents = readDocuments(readFixture('van-ban.txt'));
const search = searchInMemory(corpusOf(documents));

/** The first addresses of what a query finds, as `slug#provision`. */
async function firstOf(query: string): Promise<string[]> {
  const { matches, near } = await search.find(query);
  const first = [...matches, ...near].slice(0, 3);
  const found = await Promise.all(
    first.map(async (match) => foundDocument(match, await search.index.read(match.id), query)),
  );
  return found.map(({ href }) => slugOf(href));
}

const answersTo = async (query: string): Promise<number> => (await search.find(query)).matches.length;

describe('search', () => {
  for (const [kind, queries] of Map.groupBy(curatedQueries(), (query) => query.kind)) {
    it(`finds what was meant first: ${kind}`, async () => {
      expect(queries.length).toBeGreaterThanOrEqual(15);
      const missed: string[] = [];
      for (const { query, wanted } of queries) {
        const found = await firstOf(query);
        if (recall(wanted, found, 1) < 1 || recall(wanted, found, 3) < 1) missed.push(`${query}: ${found.join(', ')}`);
      }
      expect(missed).toEqual([]);
    });
  }

  it('finds 98 of 100 random phrases first, however they are typed', async () => {
    const queries = machineQueries(documents, 20);
    const missed: string[] = [];
    for (const { query, wanted } of queries) if (recall(wanted, await firstOf(query), 1) < 1) missed.push(query);
    expect(missed.length / queries.length, missed.join('\n')).toBeLessThan(0.02);
  });

  it.each(['', '   ', '!!!', '“”', '😀', '.*+?^${}()|[]\\', '\u200b', '<b></b>~^`'])(
    'finds nothing for “%s”',
    async (query) => {
      expect(await answersTo(query)).toBe(0);
    },
  );

  it.each(['đ', 'a', '1', 'constructor', '__proto__', '%', '🙂 đất', 'x'.repeat(10_000), 'đất đai '.repeat(1250)])(
    'answers whatever is typed: “%s”',
    async (query) => {
      expect(await answersTo(query)).toBeGreaterThanOrEqual(0);
    },
  );

  it('finds by the beginning of a long paste', async () => {
    const text = 'hoàn thành việc kiểm đếm đất đai, nhà ở và cây trồng của 214 hộ dân trước ngày 31 tháng 3 năm 2023 ';
    expect((await firstOf(text.repeat(3)))[0]).toBe('boi-thuong-dat-dai#khoan-1');
  });

  it('never takes a correction for an answer', async () => {
    const { matches, near } = await search.find('kiem dem dat daii cay trogn');
    expect(matches).toEqual([]);
    expect(near[0]).toMatchObject({ id: 'boi-thuong-dat-dai', interpretation: { corrected: 2 } });
  });

  it('does not guess where most of the words would be others', async () => {
    expect(await search.find('qwert zxcvb')).toMatchObject({ matches: [], near: [] });
  });

  it('puts the document with a number before those that mention it', async () => {
    expect((await firstOf('12/QĐ-UBND'))[0]).toBe('boi-thuong-dat-dai');
  });

  it('finds nothing but the phrase inside quotation marks', async () => {
    expect(await answersTo('"kiểm đếm đất đai"')).toBe(1);
    expect(await search.find('"đất đai kiểm đếm"')).toMatchObject({ matches: [], near: [] });
  });

  it.each([
    ['kiểm đ', 'kiểm đếm đất đai'],
    ['kiểm đế', 'kiểm đếm'],
    ['thếp b', 'thếp bạc'],
  ])('goes on from the half word in “%s”', async (query) => {
    expect(await answersTo(query)).toBeGreaterThan(0);
  });

  it('puts the document with a bare number first, before days, months, provisions and amounts', async () => {
    for (const query of ['12', 'số 12', 'cv 12', 'cv12', '12/UBND', '012', 'văn bản số 12', 'qd12', '12ubndnc'])
      expect((await numbered.find(query)).matches[0]?.id, query).toBe('muoi-hai');
  });

  it('says that no document has a number that was asked for, and shows what mentions it', async () => {
    expect(await numbered.find('số 30')).toMatchObject({ missing: '30', matches: [{ id: 'khac' }] });
    expect((await numbered.find('12')).missing).toBeUndefined();
  });

  it.each(['30/4', '30 hộ', 'tháng 4', '2023', 'khoản 7', '20kg', 'trước ngày 30'])(
    'does not take “%s” for the number of a document',
    async (query) => expect((await numbered.find(query)).missing).toBeUndefined(),
  );

  it.each([
    ['công văn về lò nhôm ô nhiễm', 'lo-nhom'],
    ['kế hoạch di dời lò nhôm', 'lo-nhom'],
    ['thông báo của các lò nhôm', 'lo-nhom'],
    ['tb về dạy thêm', 'day-them'],
    ['chỉ thị dạy thêm', 'day-them'],
    ['zxcvb dạy qwerty asdfgh thêm', 'day-them'],
  ])('finds what “%s” is about whatever its kind, and part of it rather than nothing', async (query, slug) => {
    const { matches, near } = await kinds.find(query);
    expect([...matches, ...near][0]).toMatchObject({ id: slug, interpretation: { corrected: 0 } });
  });

  it('prefers the kind that was named where several documents answer', async () => {
    for (const [query, slug] of [
      ['kế hoạch về vỉa hè', 'via-he-ke-hoach'],
      ['cv vỉa hè', 'via-he-cong-van'],
    ] as const)
      expect((await kinds.find(query)).matches.map(({ id }) => id)[0]).toBe(slug);
  });

  it.each(['H’Ê̆ Niê', "h'ê̆ niê", 'he nie', 'h e nie', '"H’Ê̆ Niê"', 'buôn Ô̆', 'buon o', 'Čư'])(
    'finds letters that have no single sign in Unicode: %s',
    async (query) => {
      const body = { provisions: [aClause('1', 'Bà H’Ê̆ Niê, buôn Ô̆, xã Čư Prông.')] };
      const highlands = searchInMemory(corpusOf([aDocument({ slug: 'tay-nguyen', body }), ...documents.slice(0, 3)]));
      expect((await highlands.find(query)).matches[0]?.id).toBe('tay-nguyen');
    },
  );

  it('lets small words decide nothing', async () => {
    expect(await kinds.find('của các zxcvb')).toMatchObject({ matches: [], near: [] });
  });

  it('takes each phrase in quotation marks for itself, and wants them all', async () => {
    const both = await kinds.find('"lò nhôm" "ô nhiễm"');
    expect(both.matches.map(({ id }) => id)).toEqual(['lo-nhom']);
    expect(await kinds.find('"lò nhôm" "dạy thêm"')).toMatchObject({ matches: [], near: [] });
  });

  it('completes half a word to every word that it can become', async () => {
    expect((await kinds.find('meth')).matches.map(({ id }) => id).sort()).toEqual([
      'via-he-cong-van',
      'via-he-ke-hoach',
    ]);
  });

  it('offers no other words beside a full answer', async () => {
    const { matches, near } = await kinds.find('vỉa hè');
    expect(matches).toHaveLength(2);
    expect(near.filter(({ interpretation }) => interpretation.corrected > 0)).toEqual([]);
  });
});

describe('search by what a document bears', () => {
  const first = async (query: string): Promise<string | undefined> => {
    const { matches } = await borne.find(query);
    return matches[0]?.id;
  };

  it.each([
    ['kế hoạch số 12 năm 2023', 'ke-hoach-2023'],
    ['kh 12 năm 2024', 'ke-hoach-2024'],
    ['kh 12/2024', 'ke-hoach-2024'],
    ['12/KH-UBND năm 2023', 'ke-hoach-2023'],
    ['45/qd-ubnd', 'quyet-dinh'],
    ['45/QĐ-UBND-TC', 'quyet-dinh-tc'],
  ])('finds by kind, number, symbol and year: “%s”', async (query, slug) => {
    expect(await first(query)).toBe(slug);
  });

  it('says so where no document bears a symbol or is of that year, and makes it up of no other words', async () => {
    for (const query of ['45/CT-UBND', '888/QĐ-UBND', '8/QĐ-UBND']) {
      expect(await borne.find(query)).toMatchObject({ matches: [], missing: query });
    }
    expect((await borne.find('kế hoạch 12 năm 2019')).missing).toBe('12 năm 2019');
    expect((await borne.find('kế hoạch 2019')).missing).toBeUndefined();
  });

  it('takes a year beside other words for that of the document, before one that only names it', async () => {
    expect(await first('thu gom rác 2023')).toBe('ke-hoach-2023');
    expect(await first('thu gom rác năm 2024')).toBe('ke-hoach-2024');
  });

  it.each(['khoản 2 quyết định 45/QĐ-UBND-TC', 'khoan 2 cua qd 45/qđ-ubnd-tc'])(
    'leads to the provision that is named with its document: “%s”',
    async (query) => {
      const [match] = (await borne.find(query)).matches;
      const { href } = foundDocument(match!, await borne.index.read(match!.id), query);
      expect(slugOf(href)).toBe('quyet-dinh-tc#khoan-2');
    },
  );

  it('leads to the document where it has no such provision', async () => {
    const [match] = (await borne.find('khoản 9 quyết định 45/QĐ-UBND-TC')).matches;
    const { href } = foundDocument(match!, await borne.index.read(match!.id), '');
    expect(slugOf(href)).toBe('quyet-dinh-tc');
  });

  it('knows abbreviations of several words, typed or in the text', async () => {
    expect(await first('kinh tế xã hội quý')).toBe('quyet-dinh');
    expect(await first('mục tiêu kt-xh')).toBe('ke-hoach-2024');
  });

  it('does not take the symbol of a document for words', async () => {
    expect(await first('chủ tịch tiếp dân')).toBe('quyet-dinh');
    expect(await first('chủ tịch danh sách cử tri')).toBeUndefined();
  });

  it('takes words that never follow each other for two things, and near each other for an answer', async () => {
    expect(await first('nước ngọt rác')).toBe('quyet-dinh-tc');
  });

  it('calls what has other marks than were typed near, not found', async () => {
    const { matches, near } = await borne.find('tiền thuế đất');
    expect([matches.map(({ id }) => id), near[0]?.id]).toEqual([[], 'quyet-dinh-tc']);
  });

  it.each(['thugomrác', 'thugomracthai'])('parts words that were run together: “%s”', async (query) => {
    expect((await borne.find(query)).near.length + (await borne.find(query)).matches.length).toBeGreaterThan(0);
  });
});

const borne = searchInMemory(
  corpusOf([
    aDocument({
      slug: 'ke-hoach-2023',
      typeName: 'Kế hoạch',
      codeNumber: '12',
      codeNotation: 'KH-UBND',
      issuedDate: '2023-03-01',
      subject: 'thu gom rác thải',
      body: { provisions: [aClause('1', 'Phun thuốc ngừa muỗi.')] },
    }),
    aDocument({
      slug: 'ke-hoach-2024',
      typeName: 'Kế hoạch',
      codeNumber: '12',
      codeNotation: 'KH-UBND',
      issuedDate: '2024-03-01',
      subject: 'thu gom rác thải',
      body: {
        provisions: [
          aClause('1', 'Tiếp theo kế hoạch thu gom rác ngày 28 tháng 12 năm 2023, mục tiêu kinh tế - xã hội.'),
        ],
      },
    }),
    aDocument({
      slug: 'quyet-dinh-tc',
      typeName: 'Quyết định',
      codeNumber: '45',
      codeNotation: 'QĐ-UBND-TC',
      issuedDate: '2024-12-05',
      subject: 'giá dịch vụ',
      body: {
        provisions: [
          aClause('1', 'Giảm tiền thuê đất theo Quyết định số 16/QĐ-UBND ngày 02 tháng 8 năm 2019.'),
          aClause('2', 'Thu vỏ chai nước ngọt cùng các loại rác.'),
        ],
      },
    }),
    aDocument({
      slug: 'quyet-dinh',
      typeName: 'Quyết định',
      codeNumber: '45',
      codeNotation: 'QĐ-UBND',
      issuedDate: '2022-12-05',
      subject: 'nội quy trụ sở',
      body: { provisions: [aClause('1', 'Chủ tịch Uỷ ban nhân dân tiếp công dân mỗi tuần, báo cáo KT-XH mỗi quý.')] },
    }),
    aDocument({
      slug: 'chi-thi',
      typeName: 'Chỉ thị',
      codeNumber: '8',
      codeNotation: 'CT-TU',
      issuedDate: '2022-10-05',
      subject: 'tiếp xúc với dân trước bầu cử',
      body: { provisions: [aClause('1', 'Niêm yết danh sách cử tri.')] },
    }),
  ]),
);

const numbered = searchInMemory(
  corpusOf([
    aDocument({
      slug: 'muoi-hai',
      codeNumber: '12',
      codeNotation: 'UBND-NC',
      issuedDate: '2023-01-05',
      body: { provisions: [aClause('1', 'Rét đậm.')] },
    }),
    aDocument({
      slug: 'khac',
      codeNumber: '45',
      codeNotation: 'UBND-NC',
      issuedDate: '2024-12-12',
      subject: 'nhiệm vụ 12 tháng',
      body: {
        provisions: [
          aClause('1', 'Dưới 12 độ C học sinh nghỉ; xong trước ngày 30 tháng 4; 30 hộ nhận số 30 kg.'),
          aClause('12', 'Số 12 là số nhà.'),
        ],
      },
    }),
  ]),
);

const about = (slug: string, typeName: string, subject: string, ...texts: string[]) =>
  aDocument({ slug, typeName, subject, body: { provisions: texts.map((text, i) => aClause(String(i + 1), text)) } });

const kinds = searchInMemory(
  corpusOf([
    about('lo-nhom', 'Công văn', 'làng nghề', 'Di dời lò nhôm.', 'Nước ô nhiễm không được xả ra ao.'),
    about('day-them', 'Thông báo', 'trường học', 'Cấm dạy thêm.', 'Công an phối hợp xử lý của các cơ sở.'),
    about('via-he-ke-hoach', 'Kế hoạch', 'lập lại trật tự vỉa hè', 'Thu giữ methanol.'),
    about('via-he-cong-van', 'Công văn', 'lập lại trật tự vỉa hè', 'Cấp methadone.'),
  ]),
);
