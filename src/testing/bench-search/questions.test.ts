import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bm25Over } from './bm25.ts';
import { bm25OverProvisions, inventedQuestions, questionsIn } from './questions.ts';
import { bandOf, shareAnswered } from './report-questions.ts';

describe('the questions of the bench', () => {
  const { documents, questions } = inventedQuestions();

  it('are about provisions that the fixtures have, each asked once, short and long', () => {
    const places = new Set(documents.flatMap(({ slug, body }) => body.provisions.map(({ id }) => `${slug}#${id}`)));
    expect(questions.flatMap(({ wanted }) => wanted).filter((place) => !places.has(place))).toEqual([]);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
    expect(questions.length).toBeGreaterThanOrEqual(45);
    expect(new Set(questions.map(bandOf))).toEqual(new Set(['up to 8 words', '9 to 15 words', '16 to 30 words']));
  });

  it('come from a folder of whoever measures, in the form of the fixtures', () => {
    const folder = mkdtempSync(join(tmpdir(), 'questions-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'van-ban.txt'), '@ luat | Luật | 1 | L | 2020-01-01 | đất\n1. Đất.\n2. Nước.\n');
    writeFileSync(join(folder, 'questions.txt'), '# luật\nNước là gì? => luat#khoan-2, luat#khoan-1\n');
    const set = questionsIn(folder);
    expect(set.documents.map(({ slug, body }) => [slug, body.provisions.length])).toEqual([['luat', 2]]);
    expect(set.questions).toEqual([{ question: 'Nước là gì?', wanted: ['luat#khoan-2', 'luat#khoan-1'] }]);
  });

  it('are answered by what is right among the first', () => {
    const two = questions.slice(0, 2);
    const answers = [['sai', two[0]!.wanted[0]!], ['sai']];
    expect([1, 2].map((most) => shareAnswered(two, answers, most))).toEqual([0, 0.5]);
    expect(shareAnswered([], [], 1)).toBe(0);
  });
});

describe('plain BM25', () => {
  it('puts first what has the rare words and the pairs of a question', () => {
    const find = bm25Over(
      [
        ['đất', 'giá đất nông nghiệp cụ thể'],
        ['giá', 'đất theo giá chung, nông dân làm nghiệp khác'],
        ['xe', 'bến xe'],
      ],
      (text) => text,
      2,
    );
    expect(find('giá đất nông nghiệp')).toEqual(['đất', 'giá']);
    expect(find('xe')).toEqual(['xe']);
    expect(find('…')).toEqual([]);
  });

  it('answers with provisions', () => {
    const { documents, questions } = inventedQuestions();
    const ask = bm25OverProvisions(documents);
    expect(questions.filter(({ question, wanted }) => ask(question).includes(wanted[0]!)).length).toBeGreaterThan(40);
  });
});
