import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressFileSchema } from '../../domain/progress/progress.schema.ts';
import { anEntry, aProgressFile } from '../../testing/builders/progress.ts';
import { readProgress } from './read-progress.ts';

const read = (value: unknown) => readProgress(JSON.stringify(value));

describe('readProgress', () => {
  it('reads back a file word for word and has nothing to say', () => {
    const file = aProgressFile({
      unitName: 'Uỷ ban nhân dân xã Bình Hoà',
      entries: [
        anEntry({
          date: '2026-11-19',
          result: 'Đã rà soát 12/14 nhiệm vụ.\nCòn 2 nhiệm vụ.',
          evidence: { codeNumber: '05', codeNotation: 'BC-NV', issuedDate: '2026-11-18' },
          note: '“Ủy” và “Uỷ” đều giữ',
          person: 'Văn thư',
        }),
        anEntry({ indicator: 'ket-nap-dang-vien', status: 'in-progress' }),
      ],
    });
    expect(read(file)).toEqual({ file, problems: [] });
  });

  it('skips the byte order mark that an editor may have put first', () => {
    expect(readProgress(`\uFEFF${JSON.stringify(aProgressFile())}`).file).toEqual(aProgressFile());
  });

  it.each([
    ['text that is not JSON', '{"format":'],
    ['nothing', ''],
    ['another JSON file', '{"format":"geojson","unit":"a","entries":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a file without a unit', '{"format":"directive-progress","formatVersion":1,"entries":[]}'],
  ])('refuses %s with one sentence', (_name, text) => {
    const { file, problems } = readProgress(text);
    expect(file).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it('keeps the good records of a file with bad ones and tells which were left out', () => {
    const { file, problems } = read({
      ...aProgressFile(),
      entries: [anEntry(), null, 'x', { status: 'done' }, anEntry({ task: '1b' })],
    });
    expect(file?.entries.map((entry) => entry.task)).toEqual(['1a', '1b']);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toBe('Mục thứ 2 không phải nhiệm vụ; đã bỏ qua.');
  });

  it('tells the first twenty problems, and how many there are beyond them', () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => ({
      ...anEntry({ task: `t-${index}` }),
      status: 'x',
      date: 1,
    }));
    const { file, problems, untold } = read({ ...aProgressFile(), entries });
    expect(file?.entries).toHaveLength(20_000);
    expect([problems.length, untold]).toEqual([20, 39_980]);
  });

  it('reads no more records than a file may hold, and says so before anything of them', () => {
    const { file, problems } = read({ ...aProgressFile(), entries: Array.from({ length: 20_001 }, () => 7) });
    expect(file?.entries).toEqual([]);
    expect(problems[0]).toBe('Tệp có quá nhiều mục; chỉ giữ 20000 mục đầu.');
  });

  it('says which moment it takes where the file names none that can be', () => {
    for (const exported of [
      undefined,
      'hôm qua',
      '9999-12-31T00:00:00.000Z',
      '2026-02-30T08:00:00.000Z',
      '2026-11-31T08:00:00Z',
      '2026-03-01T24:00:00Z',
    ]) {
      const { file, problems } = read({ ...aProgressFile(), exported });
      expect(file?.exported).toBe(anEntry().updated);
      expect(problems).toEqual([
        expect.stringMatching(/^Tệp không ghi đúng thời điểm xuất; coi như xuất lúc .*2026\.$/),
      ]);
    }
  });

  it('keeps of two records of one duty none for being written at a moment to come', () => {
    const [real, forged] = [anEntry({ note: 'thật' }), anEntry({ note: 'giả', updated: '2099-01-01T00:00:00.000Z' })];
    for (const entries of [
      [real, forged],
      [forged, real],
    ]) {
      const text = JSON.stringify({ ...aProgressFile(), entries });
      expect(readProgress(text, undefined, '2026-11-22T00:00:00.000Z').file?.entries).toEqual([real]);
    }
  });

  it('cuts a text without end before it is cleaned, and says so', () => {
    const { file, problems } = read({
      ...aProgressFile(),
      entries: [anEntry({ person: '\u200b'.repeat(900_000) + 'a' })],
    });
    expect(file?.entries[0]).not.toHaveProperty('person');
    expect(problems).toEqual(['Việc 1a (cong-van): người thực hiện quá dài, đã cắt bớt.']);
  });

  it('strips what no office program can open', () => {
    const { file } = read({
      ...aProgressFile(),
      unitName: 'Xã\ufffe Tân Phú\uffff',
      entries: [anEntry({ note: 'a\ufdd0b\u{1fffe}', evidence: { codeNumber: '0\uffff5' } })],
    });
    expect(file?.unitName).toBe('Xã Tân Phú');
    expect(file?.entries[0]).toMatchObject({ note: 'ab', evidence: { codeNumber: '05' } });
  });

  it('keeps a record whose date or status makes no sense, without them', () => {
    const { file, problems } = read({
      ...aProgressFile(),
      entries: [
        { ...anEntry({ result: 'Xong' }), status: 'finished', date: '2026-02-30', evidence: { issuedDate: 7 } },
      ],
    });
    expect(file?.entries).toEqual([anEntry({ status: 'not-started', result: 'Xong' })]);
    expect(problems).toEqual([
      'Việc 1a (cong-van): trạng thái không hợp lệ, tính là chưa thực hiện.',
      'Việc 1a (cong-van): ngày hoàn thành không hợp lệ, đã bỏ trống.',
      'Việc 1a (cong-van): ngày minh chứng không hợp lệ, đã bỏ trống.',
    ]);
  });

  it('cuts what is too long without halving a character, and says so', () => {
    const { file, problems } = read({ ...aProgressFile(), entries: [anEntry({ person: `${'a'.repeat(199)}😀` })] });
    expect(file?.entries[0]?.person).toBe('a'.repeat(199));
    expect(problems).toEqual(['Việc 1a (cong-van): người thực hiện quá dài, đã cắt bớt.']);
  });

  it('drops characters that show nothing or turn a sentence round', () => {
    const { file } = read({ ...aProgressFile(), entries: [anEntry({ note: ' a\u202Eb\u200Bc\u0000\r\nd ' })] });
    expect(file?.entries[0]?.note).toBe('abc\nd');
  });

  it('keeps the later of two records of one duty', () => {
    const later = anEntry({ status: 'in-progress', updated: '2026-11-21T00:00:00.000Z' });
    for (const entries of [
      [anEntry(), later],
      [later, anEntry()],
    ]) {
      expect(read({ ...aProgressFile(), entries }).file?.entries).toEqual([later]);
    }
  });

  it('keeps of two records of one moment the one that stands last', () => {
    const [first, last] = [anEntry({ note: 'trước' }), anEntry({ note: 'sau' })];
    expect(read({ ...aProgressFile(), entries: [first, last] }).file?.entries).toEqual([last]);
  });

  it('compares moments written with and without fractions', () => {
    const later = anEntry({ note: 'sau', updated: '2026-11-20T02:00:00.5Z' });
    const earlier = anEntry({ note: 'trước', updated: '2026-11-20T02:00:00Z' });
    expect(read({ ...aProgressFile(), entries: [later, earlier] }).file?.entries[0]?.note).toBe('sau');
  });

  it('reads files of every format until now', () => {
    const kept = { ...anEntry(), status: 'received', delayReason: 'Chờ thẩm định', proposedDate: '2026-12-31' };
    expect(read({ ...aProgressFile(), entries: [kept] }).file?.entries).toEqual([kept]);
    for (const formatVersion of [1, 2]) {
      expect(read({ ...aProgressFile(), formatVersion })).toEqual({ file: aProgressFile(), problems: [] });
    }
  });

  it('reads what it understands of a file from a newer program', () => {
    const { file, problems } = read({ ...aProgressFile(), formatVersion: 4, colour: 'blue' });
    expect(file).toEqual(aProgressFile());
    expect(problems).toHaveLength(1);
  });

  it('is not misled by keys that JavaScript treats apart', () => {
    const text = JSON.stringify(aProgressFile()).replace('"entries"', '"__proto__":{"polluted":1},"entries"');
    expect(readProgress(text).file).toEqual(aProgressFile());
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('gives a file that the schema accepts, whatever it is given', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('done', '1a', 'cong-van', 1, '2026-11-19', ''),
    );
    const entry = fc.record(
      {
        document: fc.constantFrom('cong-van', 'X', 7),
        task: fc.constantFrom('1a', '1b', null),
        revision: fc.constantFrom(1, 2, 0, 1.5, '1'),
        period: fc.oneof(anything, fc.constantFrom('2026-07', '2026-Q3', '2026-H1', '2026', '2026-W29', '2026-13')),
        indicator: anything,
        status: anything,
        date: anything,
        result: anything,
        evidence: fc.oneof(anything, fc.record({ codeNumber: anything, issuedDate: anything })),
        delayReason: anything,
        proposedDate: anything,
        note: fc.string({ unit: 'binary' }),
        updated: anything,
      },
      { requiredKeys: ['document', 'task', 'revision'] },
    );
    const file = fc.record({
      format: fc.constant('directive-progress'),
      formatVersion: fc.constantFrom(1, 2, 3),
      unit: fc.constant('phong-noi-vu'),
      unitName: anything,
      exported: anything,
      series: fc.oneof(anything, fc.record({ since: anything, count: fc.oneof(anything, fc.integer()) })),
      entries: fc.oneof(fc.array(fc.oneof(anything, entry)), anything),
    });
    fc.assert(
      fc.property(file, (value) => {
        const result = read(value).file;
        expect(progressFileSchema.safeParse(result).error).toBeUndefined();
        expect(read(result)).toEqual({ file: result, problems: [] });
      }),
      { numRuns: 50 },
    );
  });
});
