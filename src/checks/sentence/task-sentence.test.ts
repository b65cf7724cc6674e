import { expect, it } from 'vitest';
import { aTask } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision, words } from '../../testing/builders/document.ts';
import { taskSentences } from './task-sentence.ts';

const of = (text: string, ...quotes: string[]) => {
  const tasks = quotes.map((quote, index) => aTask(String(index + 1), { quote }));
  return taskSentences(aDocument({ body: { provisions: [aClause('1', text)] }, tasks }));
};

it('the sentence of a task goes from the end of the one before to its own, with the quote in it', () => {
  const [sentence] = of('Một. Phòng A rà soát đất; xong ngay. Ba. Bốn. Năm.', 'rà soát đất');
  expect(sentence!.text).toBe(' Phòng A rà soát đất;');
  expect(sentence!.text.slice(sentence!.quote.start, sentence!.quote.end)).toBe('rà soát đất');
  expect([sentence!.start, sentence!.end, sentence!.stem]).toEqual([0, sentence!.text.length, '']);
  expect(sentence!.after).toEqual([' xong ngay.', ' Ba.']);
});

it('a full stop behind a number, a title or a short name ends no sentence', () => {
  for (const text of ['tại TP. Huế', 'theo mục 3. Điều', 'do ThS. Nguyễn', 'tại Q. Một', '(TX. An)'])
    expect(of(`Rà soát ${text} này.`, 'Rà soát')[0]!.text).toBe(`1. Rà soát ${text} này.`);
  expect(of('Rà soát tại chợ. Báo cáo.', 'Rà soát')[0]!.text).toBe('1. Rà soát tại chợ.');
  expect(of('Rà soát! “Báo cáo”.', 'Rà soát')[0]!.text).toBe('1. Rà soát!');
  expect(of('Rà soát v.v. và báo cáo.', 'Rà soát')[0]!.text).toBe('1. Rà soát v.v. và báo cáo.');
});

it('the words of other tasks are none of its own: before, behind, and in the next sentences', () => {
  const [first, second, third] = of(
    'Rà soát đất, kiểm tra nhà. Báo cáo kết quả. Xong.',
    'Rà soát đất',
    'kiểm tra nhà',
    'Báo cáo kết quả',
  );
  expect(first!.text.slice(first!.start, first!.end)).toBe('1. Rà soát đất, ');
  expect(first!.after).toEqual([]);
  expect(second!.text.slice(second!.start, second!.end)).toBe(', kiểm tra nhà.');
  expect(second!.after).toEqual([]);
  expect(third!.after).toEqual([' Xong.']);
});

it('a quote over two sentences has both', () => {
  const [sentence] = of('Một. Rà soát. Báo cáo ngay. Hết.', 'Rà soát. Báo cáo');
  expect(sentence!.text).toBe(' Rà soát. Báo cáo ngay.');
  expect(sentence!.after).toEqual([' Hết.']);
});

it('there is none where the quote stands nowhere, or its provision is not there', () => {
  expect(of('Rà soát.', 'báo cáo')).toEqual([undefined]);
  const tasks = [aTask('1', { provision: 'khoan-7', quote: 'Rà soát' })];
  expect(taskSentences(aDocument({ body: { provisions: [aClause('1', 'Rà soát.')] }, tasks }))).toEqual([undefined]);
});

it('the words that open a list stand above its items, the last sentence of them', () => {
  const clause = (opening: string) =>
    aProvision('article', 'dieu-1', {
      number: '1',
      marker: 'Điều 1.',
      title: words('Thi hành'),
      content: [opening, aClause('1', 'Rà soát.', 'khoan-1')],
    });
  const stemOf = (opening: string) =>
    taskSentences(
      aDocument({ body: { provisions: [clause(opening)] }, tasks: [aTask('1', { quote: 'Rà soát' })] }),
    )[0]!.stem.trim();
  expect(stemOf('Theo đó. Phòng Y tế chủ trì:')).toBe('Phòng Y tế chủ trì:');
  expect(stemOf('Phòng Y tế chủ trì.')).toBe('');
});
