import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../issues/issue.ts';
import { checkContent } from '../check-content.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CASES = join(ROOT, 'src/testing/fixtures/tasks/sentences.txt');

/** A task and its sentence, in the form that the first lines of the file explain. */
interface Case {
  line: string;
  expected: string[];
  fields: Map<string, string>;
  sentence: string;
}

const cases = readFileSync(CASES, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('##'))
  .map((line): Case => {
    const [expected = '', fields = '', sentence = ''] = line.split('|').map((part) => part.trim());
    return {
      line,
      expected: expected === '-' ? [] : expected.split(/ (?=(?:due|dueText|lead|with|product)=)/),
      fields: new Map(
        fields.split(' ').flatMap((field) => (field === '' ? [] : [field.split('=') as [string, string]])),
      ),
      sentence,
    };
  });

/** The document that gives this sentence as its only clause. */
function documentOf({ fields, sentence }: Case): string {
  const listed = (key: string, name: string): string[] =>
    fields.has(key) ? [`    ${name}: [${fields.get(key)!.replaceAll(',', ', ')}]`] : [];
  const said = (key: string, name: string): string[] =>
    fields.has(key) ? [`    ${name}: ${fields.get(key)!.replaceAll('_', ' ')}`] : [];
  const quote = /⟦(.*)⟧/u.exec(sentence)![1]!;
  return [
    '---\nsystem: state\ntypeName: Công văn\norganName: Uỷ ban nhân dân Thành phố\nissuedDate: 2026-03-02\nstatus: active',
    "codeNumber: '10'\ncodeNotation: UBND-VX\nissuedPlace: Thành phố A\nsubject: thử\nto: [{ text: Phòng Y tế }]",
    "toPlaces: ['- Lưu: VT.']\nsigner: { authority: TM. UỶ BAN, position: CHỦ TỊCH, fullName: Nguyễn Văn A }",
    'source: { kind: signed }\nrelease: { basis: decision }',
    'changes: [{ date: 2026-03-05, kind: published, level: major, note: Đăng lần đầu. }]',
    'tasks:\n  - id: t1\n    title: Thử\n    provision: khoan-1',
    `    quote: >-\n      ${quote}`,
    `    to: [${(fields.get('to') ?? 'phong-y-te').replaceAll(',', ', ')}]`,
    ...listed('lead', 'lead'),
    ...listed('with', 'coordinators'),
    ...said('due', 'dueDate'),
    ...said('product', 'product'),
    ...said('reporting', 'reporting'),
    `---\n\n1. ${sentence.replace(/[⟦⟧]/gu, '')}\n\n2. Báo.\n`,
  ].join('\n');
}

const TOKENS: Record<string, (fix: string) => string> = {
  'due-date-other': (fix) => `due=${/\d{4}-\d\d-\d\d/.exec(fix)![0]}`,
  'due-date-left-out': (fix) => {
    const [, field, value = ''] = /«(due|dueDate|dueText): (.*?)»/u.exec(fix) ?? [];
    if (field === undefined) return 'due=split';
    return `${field === 'dueText' ? 'dueText' : 'due'}=${field === 'dueText' ? value : value.replaceAll(' ', '')}`;
  },
  'lead-quoted': (fix) => `lead=${/\[(.*)\]/.exec(fix)![1]!.replaceAll(', ', ',')}`,
  'coordinator-quoted': (fix) => `with=${/\[(.*)\]/.exec(fix)![1]!.replaceAll(', ', ',')}`,
  'product-quoted': (fix) => `product=${/product: ([^»]*)/.exec(fix)![1]!}`,
};

let folder: string;
let told: Map<string, Issue[]>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sentences-'));
  const content = join(folder, 'content');
  mkdirSync(join(content, 'van-ban'), { recursive: true });
  for (const name of ['don-vi', 'linh-vuc.yaml', 'viet-tat.yaml', 'trang.yaml']) {
    cpSync(join(ROOT, 'content', name), join(content, name), { recursive: true });
  }
  cases.forEach((one, index) => writeFileSync(join(content, `van-ban/v${index}.mdx`), documentOf(one)));
  const { issues } = await checkContent(content, { cacheDir: join(folder, 'cache'), today: '2026-03-10' });
  told = Map.groupBy(issues, ({ file }) => file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is proposed for a case. */
const proposed = (index: number): string[] =>
  (told.get(`van-ban/v${index}.mdx`) ?? []).flatMap(({ code, fix }) => TOKENS[code]?.(fix) ?? []);

/** A coordinator is added to those that the fields have; the case names the new ones. A product is known by its first words. */
function isSame(expected: string, found: string): boolean {
  if (expected.startsWith('with=')) {
    return expected
      .slice(5)
      .split(',')
      .every((id) => found.startsWith('with=') && found.split(/[=,]/).includes(id));
  }
  return expected.startsWith('product=') ? found.startsWith(expected) : found === expected;
}

const misses = (): string[] =>
  cases.flatMap(({ expected, line }, index) =>
    expected
      .filter((one) => !proposed(index).some((found) => isSame(one, found)))
      .map((one) => `missed ${one}: ${line}`),
  );
const alarms = (): string[] =>
  cases.flatMap(({ expected, line }, index) =>
    proposed(index)
      .filter((found) => !expected.some((one) => isSame(one, found)))
      .map((found) => `false ${found}: ${line}`),
  );

describe('a task and its own sentence', () => {
  it('are read in at least 60 sentences, as many without a fault as with one', () => {
    const [sound, faulty] = [
      cases.filter(({ expected }) => expected.length === 0),
      cases.filter(({ expected }) => expected.length > 0),
    ];
    expect(Math.min(sound.length, faulty.length)).toBeGreaterThanOrEqual(30);
  });

  it('are compared without a miss', () => {
    expect(misses()).toEqual([]);
  });

  it('are compared without a false alarm', () => {
    expect(alarms()).toEqual([]);
  });
});
