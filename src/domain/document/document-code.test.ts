import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentCode } from './document-code.ts';
import {
  codeKeyOf,
  documentCodeKey,
  formatDocumentCode,
  parseDocumentCode,
  withCapitalAcronyms,
  withoutDraftingMark,
} from './document-code.ts';

interface Case {
  input: string;
  parsed: DocumentCode | null;
}

const fixture = new URL('../../testing/fixtures/vietnamese/document-codes.json', import.meta.url);
const cases = JSON.parse(readFileSync(fixture, 'utf8')) as Case[];

const key = (text: string): string | undefined => {
  const code = parseDocumentCode(text);
  return code ? documentCodeKey(code) : undefined;
};

describe('parseDocumentCode', () => {
  it.each(cases)('reads $input', ({ input, parsed }) => {
    expect(parseDocumentCode(input)).toEqual(parsed);
  });

  it.each([
    ['Số: 123/UBND-NC', '123/UBND-NC'],
    ['SỐ 05/KH-UBND', '05/KH-UBND'],
    ['319\u2011TB/VPTU', '319-TB/VPTU'],
    ['319 \u2013 TB / VPTU', '319-TB/VPTU'],
    ['30/2020/N\u0110\u2212CP', '30/2020/NĐ-CP'],
    ['30/2020/N\u00d0-CP', '30/2020/NĐ-CP'],
    ['399-Q\u0189/TW', '399-QĐ/TW'],
    ['Số\u00a030/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['30/2020/\u200bNĐ-CP', '30/2020/NĐ-CP'],
    ['So\u0302\u0301 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['319-TB/\nVPTU', '319-TB/VPTU'],
    ['30/2020/nđ-cp', '30/2020/NĐ-CP'],
    ['319-tb/vptu', '319-TB/VPTU'],
    ['20/2020/qđ-ttg', '20/2020/QĐ-TTg'],
    ['12/ctr-ubnd', '12/CTr-UBND'],
    ['123/ubnd-nc', '123/UBND-NC'],
    ['01/2020/TTLT-BNV-BTC', '01/2020/TTLT-BNV-BTC'],
    ['29/2023/NQ-HĐND', '29/2023/NQ-HĐND'],
    ['03/2023/L-CTN', '03/2023/L-CTN'],
  ])('reads %j as %s', (typed, printed) => {
    expect(parseDocumentCode(printed)).not.toBeNull();
    expect(parseDocumentCode(typed)).toEqual(parseDocumentCode(printed));
  });

  it.each([
    ['12a/QĐ-UBND', { cls: 'stateKind', num: '12a', kind: 'QĐ', org: 'UBND' }],
    ['12B/QĐ-UBND', { cls: 'stateKind', num: '12B', kind: 'QĐ', org: 'UBND' }],
    ['12/QyĐ-UBND', { cls: 'stateKind', num: '12', kind: 'QyĐ', org: 'UBND' }],
    ['09/TTr-SNV', { cls: 'stateKind', num: '09', kind: 'TTr', org: 'SNV' }],
    ['05/KH-UBND-KT&HT', { cls: 'stateKind', num: '05', kind: 'KH', org: 'UBND', unit: 'KT&HT' }],
    ['12/VBHN-VPQH', { cls: 'stateKind', num: '12', kind: 'VBHN', org: 'VPQH' }],
    ['05/L-CTN', { cls: 'stateKind', num: '05', kind: 'L', org: 'CTN' }],
    ['77/UBND-KT&HT', { cls: 'congVan', num: '77', org: 'UBND', unit: 'KT&HT' }],
    ['77/UBND-KT,NC', { cls: 'congVan', num: '77', org: 'UBND', unit: 'KT,NC' }],
    ['77/UBND-KT,NC,VX', { cls: 'congVan', num: '77', org: 'UBND', unit: 'KT,NC,VX' }],
    ['123/UBND-QLĐT-XD', { cls: 'congVan', num: '123', org: 'UBND', unit: 'QLĐT-XD' }],
    ['88/CAT-PC06', { cls: 'congVan', num: '88', org: 'CAT', unit: 'PC06' }],
    ['36/CP', { cls: 'congVan', num: '36', org: 'CP' }],
    ['29-NQ/TƯ', { cls: 'party', num: '29', kind: 'NQ', org: 'TƯ' }],
    ['08-QĐi/TW', { cls: 'party', num: '08', kind: 'QĐi', org: 'TW' }],
    ['12-CV/TWĐTN-VP', { cls: 'party', num: '12', kind: 'CV', org: 'TWĐTN', unit: 'VP' }],
  ])('splits %s into its parts', (text, parsed) => {
    expect(parseDocumentCode(text)).toEqual(parsed);
  });

  it.each(
    [
      ['', ' ', 'Số:', '319', '14/7/2023', '14-7-2023', '2023-07-14', '7/2023', '2020 - 2025', '1/2', '24/24'],
      ['/UBND-NC', '…/UBND-NC', '12//QĐ-UBND', '12/QĐ--UBND', '12/QĐ/UBND', '12/QĐ-', '30/1234/NĐ-CP', '30/20/NĐ-CP'],
      [
        '60/phút',
        '00/QĐ-UBND',
        '100/km',
        '24/Tháng',
        '12/A',
        '5/người',
        '1234567/QĐ-UBND',
        'QĐ-UBND',
        '12/QĐ UBND',
        '12/\u0410\u0412\u0421',
      ],
    ].flat(),
  )('finds no code in %j', (text) => {
    expect(parseDocumentCode(text)).toBeNull();
  });
});

describe('documentCodeKey', () => {
  it.each([
    ['Số: 05/KH-UBND', '5-kh-ubnd'],
    ['77/UBND-KT&HT', '77-ubnd-kt&ht'],
    ['30/2020/NĐ-CP', '30-2020-nd-cp'],
    ['12/ĐA-UBND', '12-đa-ubnd'],
    ['29-NQ/TƯ', '29-nq-tw'],
  ])('of %s is %s', (code, expected) => {
    expect(key(code)).toBe(expected);
  });

  it.each([
    ['30/2020/NĐ-CP', '30/2020/nd-cp'],
    ['05/KH-UBND', 'Số: 5/KH–UBND'],
    ['29-NQ/TƯ', '29-NQ/TW'],
    ['319-TB/VPTU', '319/TB-VPTU'],
    ['20/2020/QĐ-TTg', '20/2020/QĐ-TTG'],
    ['12A/QĐ-UBND', '12a/QĐ-UBND'],
  ])('is the same for %s and %s', (one, other) => {
    expect(key(one)).toBeDefined();
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['12/ĐA-UBND', '12/DA-UBND'],
    ['12/HĐ-UBND', '12/HD-UBND'],
    ['12/QĐ-UBND', '12a/QĐ-UBND'],
    ['12/QĐ-UBND', '21/QĐ-UBND'],
    ['1005/QĐ-UBND', '15/QĐ-UBND'],
    ['100/QĐ-UBND', '10/QĐ-UBND'],
    ['30/2020/NĐ-CP', '30/2021/NĐ-CP'],
  ])('tells %s from %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

describe('formatDocumentCode', () => {
  it('puts a hyphen after the number of a Party document and a slash after that of a State document', () => {
    expect(formatDocumentCode({ system: 'party', codeNumber: '319', codeNotation: 'TB/VPTU' })).toBe('319-TB/VPTU');
    expect(formatDocumentCode({ system: 'state', codeNumber: '123', codeNotation: 'UBND-NC' })).toBe('123/UBND-NC');
  });

  it('prints nothing where the number or the symbol is not known', () => {
    expect(formatDocumentCode({ system: 'state', codeNotation: 'UBND-NC' })).toBeUndefined();
    expect(formatDocumentCode({ system: 'state', codeNumber: '123' })).toBeUndefined();
  });
});

describe('codeKeyOf', () => {
  it('is the key of the code that is printed, and nothing where none is', () => {
    expect(codeKeyOf({ system: 'state', codeNumber: '05', codeNotation: 'KH-UBND' })).toBe('5-kh-ubnd');
    expect(codeKeyOf({ system: 'state', codeNumber: '05' })).toBe('');
  });
});

describe('a symbol as it is typed', () => {
  it.each([
    ['qđ-ubnd', 'QĐ-UBND'],
    ['UBND-nc', 'UBND-NC'],
    ['UBND-NC/kn', 'UBND-NC/kn'],
    ['ubnd-nc/kn', 'UBND-NC/KN'],
    ['UBND/knxyz', 'UBND/KNXYZ'],
    ['ttr-ubnd', 'TTr-UBND'],
    ['CTr-UBND', 'CTr-UBND'],
    ['QĐ-ttg', 'QĐ-TTg'],
    ['Qđ-UBND', 'QĐ-UBND'],
    ['Abc-UBND', 'Abc-UBND'],
    ['', ''],
  ])('“%s” is printed “%s”', (typed, printed) => expect(withCapitalAcronyms(typed)).toBe(printed));

  it('is one without the initials of who typed it', () => {
    expect(['UBND-NC/kn', 'UBND-NC', 'UBND/abcde', 'UBND/kn-NC'].map(withoutDraftingMark)).toEqual([
      'UBND-NC',
      'UBND-NC',
      'UBND/abcde',
      'UBND/kn-NC',
    ]);
  });
});
