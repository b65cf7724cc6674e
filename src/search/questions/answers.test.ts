import { describe, expect, it } from 'vitest';
import { foundDocument } from '../engine/found-document.ts';
import { corpusOf } from '../../testing/bench-search/fixture-corpus.ts';
import { searchInMemory } from '../../testing/bench-search/memory-index.ts';
import { bm25OverProvisions, inventedQuestions } from '../../testing/bench-search/questions.ts';
import { slugOf } from '../../testing/bench-search/report.ts';
import { shareAnswered } from '../../testing/bench-search/report-questions.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { answersTo } from './answers.ts';

const searchIn = (...documents: string[][]) =>
  searchInMemory(
    aCorpus({
      documents: documents.map((texts, at) =>
        aDocument({
          slug: `vb-${at + 1}`,
          issuedDate: `2024-01-0${9 - at}`,
          body: { provisions: texts.map((text, i) => aClause(String(i + 1), text)) },
        }),
      ),
    }),
  );
type Search = ReturnType<typeof searchIn>;

/** The provisions that answer, with the words of their excerpts that are marked. */
async function answered(search: Search, question: string): Promise<[place: string, marked: string][]> {
  const { matches } = await search.find(question);
  return Promise.all(
    matches.map(async (match) => {
      const { provisions } = foundDocument(match, await search.index.read(match.id), question);
      const marked = provisions[0]!.excerpt.filter(({ hit }) => hit).map(({ text }) => text);
      return [slugOf(provisions[0]!.href), marked.join('|')];
    }),
  );
}

describe('a question', () => {
  it('is answered with provisions, one result each, and nothing is said to come near only', async () => {
    const search = searchIn(
      ['Giá thuê nhà công vụ do Sở Xây dựng quyết định.', 'Giá thuê nhà công vụ không quá một phần mười lương.'],
      ['Cho thuê đất công.'],
    );
    const { near } = await search.find('giá thuê nhà công vụ được quy định như thế nào?');
    expect(near).toEqual([]);
    expect((await answered(search, 'Giá thuê nhà công vụ do ai quyết định?')).map(([place]) => place)).toEqual([
      'vb-1#khoan-1',
      'vb-1#khoan-2',
      'vb-2#khoan-1',
    ]);
  });

  it('counts words that stand side by side in it, and what a provision begins with', async () => {
    const search = searchIn(
      ['Trách nhiệm báo cáo: gửi trước ngày 15 và sau đó nêu rõ những ai phải nộp phí bảo vệ môi trường.'],
      ['Phí bảo vệ môi trường: do chủ nguồn thải nộp, trước ngày 15 của tháng sau, kèm báo cáo.'],
      ['Nộp báo cáo, bảo trì trường học, phí, vệ sinh môi sinh.'],
    );
    const places = (await answered(search, 'Phí bảo vệ môi trường do ai nộp?')).map(([place]) => place);
    expect(places.slice(0, 2)).toEqual(['vb-2#khoan-1', 'vb-1#khoan-1']);
  });

  it('counts three words in a row for more than two and two of them', async () => {
    const search = searchIn(
      ['Nhà công và công vụ khác: bảo trì nhà công rồi giao công vụ cho xã.'],
      ['Bảo trì rồi giao nhà công vụ, công, nhà, công vụ, nhà công cho xã khác.'],
    );
    expect((await answered(search, 'Nhà công vụ là gì?'))[0]![0]).toBe('vb-2#khoan-1');
  });

  it('for what something is looks for what says that it is, whatever else speaks of it', async () => {
    const search = searchIn(
      ['Giám sát an ninh mạng. An ninh mạng do lực lượng an ninh mạng bảo đảm.'],
      ['Giải thích từ ngữ. Tài khoản số là tên và mật khẩu. An ninh mạng là sự yên ổn trên mạng.'],
    );
    expect((await answered(search, 'An ninh mạng là gì?'))[0]![0]).toBe('vb-2#khoan-1');
  });

  it('reads a statement that is to be judged to its end', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `chữ${at}`).join(' ');
    const search = searchIn([long], [`${long} tiếp công dân`]);
    expect((await answered(search, `${long} tiếp công dân, đúng hay sai?`))[0]![0]).toBe('vb-2#khoan-1');
  });

  it('is what a provision begins with rather than what it ends with', async () => {
    const search = searchIn(
      ['Trong các trường hợp khác nhau theo từng địa bàn cụ thể của mỗi xã thì nộp phí bảo vệ môi trường.'],
      ['Phí bảo vệ môi trường thì nộp trong các trường hợp khác nhau theo từng địa bàn cụ thể của mỗi xã.'],
    );
    expect((await answered(search, 'Phí bảo vệ môi trường là gì?'))[0]![0]).toBe('vb-2#khoan-1');
  });

  it('has its marks taken for what they are, or none where none were typed', async () => {
    const search = searchIn(['Đất ở được cấp giấy.'], ['Đạt chuẩn thì được cấp giấy.']);
    expect((await answered(search, 'đất nào được cấp giấy?'))[0]![0]).toBe('vb-1#khoan-1');
    expect((await answered(search, 'đạt chuẩn thì được cấp gì?'))[0]![0]).toBe('vb-2#khoan-1');
    expect((await answered(search, 'dat chuan thi duoc cap gi?'))[0]![0]).toBe('vb-2#khoan-1');
  });

  it('marks what it is about, not the words of asking', async () => {
    const search = searchIn(['Người thuê trả nhà trong ba mươi ngày.']);
    expect((await answered(search, 'người thuê phải trả nhà trong bao nhiêu ngày?'))[0]![1]).toBe(
      'Người thuê trả nhà|ngày',
    );
  });

  it('of words that nothing says is left to those who mend words', async () => {
    const search = searchIn(['Thu gom rác thải.']);
    expect(await answersTo('thuu gomm ráac thải là gì?', search)).toEqual([]);
    expect(await answersTo('ai là gì, và ở đâu?', search)).toEqual([]);
    expect((await search.find('thuu gomm ráac thải là gì?')).near[0]!.id).toBe('vb-1');
  });

  it.each([
    'Công văn số 12/UBND-NC ngày 14 tháng 7 năm 2023 của Uỷ ban nhân dân Thành phố',
    'khoản 1 Công văn 12 ngày 14 tháng 7 năm 2023 của Uỷ ban nhân dân Thành phố',
  ])('is not what cites a document, however long: %s', async (query) => {
    const corpus = aCorpus({
      documents: [
        aDocument({ slug: 'so-12', codeNumber: '12', codeNotation: 'UBND-NC', issuedDate: '2023-07-14' }),
        aDocument({
          slug: 'theo',
          issuedDate: '2024-07-14',
          body: { provisions: [aClause('1', `Thực hiện ${query}.`)] },
        }),
      ].map((document) => ({ ...document, organName: 'Uỷ ban nhân dân Thành phố' })),
    });
    const search = searchInMemory(corpus);
    const { matches, near } = await search.find(query);
    expect([...matches, ...near][0]!.id).toBe('so-12');
  });

  it('is answered better than by plain BM25, and never with an apology, where it is about what is there', async () => {
    const { documents, questions } = inventedQuestions();
    const search = searchInMemory(corpusOf(documents));
    const ours: string[][] = [];
    for (const { question } of questions) ours.push((await answered(search, question)).map(([place]) => place));
    const plain = questions.map(({ question }) => bm25OverProvisions(documents)(question));
    expect(ours.filter((places) => places.length === 0)).toEqual([]);
    for (const most of [1, 5, 10]) {
      expect(shareAnswered(questions, ours, most)).toBeGreaterThanOrEqual(shareAnswered(questions, plain, most));
    }
  });
});
