import { describe, expect, it } from 'vitest';
import { aDocument } from '../../testing/builders/document.ts';
import { fromColumns, inColumnOrder, toColumns } from './document-columns.ts';

const letter = (number: string | undefined, issuedDate: string | undefined, fields: object = {}) =>
  aDocument({
    ...(number !== undefined && { codeNumber: number }),
    codeNotation: 'UBND-VX',
    ...(issuedDate !== undefined && { issuedDate }),
    slug: `cong-van-${number ?? 'khong-so'}-ubnd-vx`,
    ...fields,
  });

describe('documents in columns', () => {
  const documents = [
    letter('12', '2026-03-05', {
      relations: [
        { type: 'basis', document: 'cong-van-7-ubnd-vx' },
        { type: 'basis', citation: 'Luật' },
        { type: 'basis', document: 'khong-co' },
      ],
    }),
    letter('7', '2026-01-10', { circulation: 'public' }),
    letter('05', '2026-01-10'),
    letter('7', '2025-01-10', { slug: 'cong-van-7-ubnd-vx-2025', status: 'closed' }),
    letter(undefined, undefined),
    aDocument({ slug: 'khac', system: 'party', typeName: 'Thông báo', organName: 'Thành uỷ' }),
  ];
  const columns = toColumns(documents);

  it('stand by day, then number, then name, those without a day first', () => {
    expect(inColumnOrder(documents).map(({ slug }) => slug)).toEqual([
      'cong-van-khong-so-ubnd-vx',
      'khac',
      'cong-van-7-ubnd-vx-2025',
      'cong-van-05-ubnd-vx',
      'cong-van-7-ubnd-vx',
      'cong-van-12-ubnd-vx',
    ]);
  });

  it('say once what repeats, and in steps what grows', () => {
    expect(columns.forms).toHaveLength(4);
    expect(columns.form).toEqual([0, 1, 2, 0, 3, 0]);
    expect(columns.number).toEqual([null, null, 7, '05', 0, 5]);
    expect(columns.day.slice(3)).toEqual([365, 0, 54]);
    expect(columns.slug).toEqual(['cong-van-khong-so-ubnd-vx', 'khac', 1, 0, 0, 0]);
    expect(columns.relations).toEqual([[5, 'basis', 1]]);
  });

  it('are the same documents again when they are read', () => {
    const read = fromColumns(columns);
    expect(read).toEqual(
      inColumnOrder(documents).map(
        ({ slug, system, typeName, organName, codeNumber, codeNotation, issuedDate, status, circulation }) => ({
          slug,
          system,
          typeName,
          organName,
          ...(codeNumber !== undefined && { codeNumber }),
          ...(codeNotation !== undefined && { codeNotation }),
          ...(issuedDate !== undefined && { issuedDate }),
          status,
          ...(circulation !== undefined && { circulation }),
          relations: slug === 'cong-van-12-ubnd-vx' ? [{ type: 'basis', document: 'cong-van-7-ubnd-vx' }] : [],
        }),
      ),
    );
    expect(read.some((one) => 'circulation' in one && one.circulation === undefined)).toBe(false);
  });

  it('of one day stand by what their numbers are worth, one without a number first, and of one number by name', () => {
    const day = '2026-01-10';
    const some = [
      letter('12', day),
      letter('9', day, { slug: 'b' }),
      letter('9', day, { slug: 'a' }),
      letter(undefined, day),
    ];
    expect(inColumnOrder(some).map(({ slug }) => slug)).toEqual([
      'cong-van-khong-so-ubnd-vx',
      'a',
      'b',
      'cong-van-12-ubnd-vx',
    ]);
  });

  it('need no name of their own where kind, number and notation give it, as far as there are any', () => {
    const bare = aDocument({ slug: 'cong-van', issuedDate: '2026-01-10' });
    const numbered = aDocument({ slug: 'cong-van-8', codeNumber: '8', issuedDate: '2026-01-11' });
    const ofYear = aDocument({ slug: 'cong-van-2026', issuedDate: '2026-01-12' });
    const named = toColumns([bare, numbered, ofYear]);
    expect(named.slug).toEqual([0, 0, 1]);
    expect(fromColumns(named).map(({ slug }) => slug)).toEqual(['cong-van', 'cong-van-8', 'cong-van-2026']);
  });

  it('begin to count numbers and days from nought, and pass over what has none', () => {
    const some = [letter('7', '1970-01-03'), letter(undefined, '1970-01-05'), letter('9', '1970-01-06')];
    const { number, day } = toColumns(some);
    expect([number, day]).toEqual([
      [7, null, 2],
      [2, 2, 1],
    ]);
  });
});
