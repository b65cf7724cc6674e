import { describe, expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import { aUnit } from '../../../testing/builders/corpus.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { headerValues } from './header-values.ts';

const fixes = (document: Partial<DirectiveDocument>, unit: Partial<Unit> = {}): string[] =>
  headerValues
    .find(
      {
        documents: [{ file: 'van-ban/a.mdx', value: aDocument(document), broken: [] }],
        units: [{ file: 'don-vi/a.yaml', value: aUnit('a', 'Phòng A', unit), broken: [] }],
        handbook: [],
      } as unknown as Content,
      '2026-03-10',
    )
    .map(({ at, path, fix }) => `${at.file} ${path.join('.')}: ${fix}`);

describe('a value of the header', () => {
  it.each<[string, Partial<DirectiveDocument>, string]>([
    ['Kính gửi', { to: [{ text: 'Kính  gửi: Phòng A', units: [] }] }, 'to.0.text: viết Phòng A.'],
    ['Kính gửi without a colon', { to: [{ text: ' kính gửi Phòng A', units: [] }] }, 'to.0.text: viết Phòng A.'],
    ['Nơi nhận', { toPlaces: ['Nơi nhận: - Như trên;'] }, 'toPlaces.0: viết - Như trên;.'],
    ['Cơ quan ban hành', { organName: 'Cơ quan ban hành: UBND xã A' }, 'organName: viết UBND xã A.'],
    ['that it was signed', { signer: { fullName: '(Đã ký) Trần B' } }, 'signer.fullName: viết Trần B.'],
    [
      'that it was signed, in the open',
      { signer: { fullName: 'Đã ký: Trần B'.replace(':', '') } },
      'signer.fullName: viết Trần B.',
    ],
    ['a sign of a list', { organName: '- UBND xã A' }, 'organName: viết UBND xã A.'],
    ['a comma at the end', { organName: 'UBND xã A,' }, 'organName: viết UBND xã A.'],
    ['both', { organName: '+ UBND xã A;' }, 'organName: viết UBND xã A.'],
    ['a day behind the place', { issuedPlace: 'Xã A, ngày 01 tháng 8 năm 2023' }, 'issuedPlace: viết Xã A.'],
    ['a day behind the place without a comma', { issuedPlace: 'Xã A ngày 01/8/2023' }, 'issuedPlace: viết Xã A.'],
  ])('has no %s, which pages print themselves', (_, fields, fix) => {
    expect(fixes(fields)).toEqual([`van-ban/a.mdx ${fix}`]);
  });

  it('is left out where nothing is left of it', () => {
    expect(fixes({ signer: { fullName: '(đã ký)' } })).toEqual([
      'van-ban/a.mdx signer.fullName: bỏ dòng này; văn bản nguồn không có thì ghi tên mục vào missing.',
    ]);
    expect(fixes({ toPlaces: ['Nơi nhận:'] })[0]).toContain('bỏ dòng này');
  });

  it.each<Partial<DirectiveDocument>>([
    { to: [{ text: 'Phòng A kính gửi', units: [] }] },
    { toPlaces: ['- Nơi nhận khác,'] },
    { organName: 'Cơ quan ban hành A' },
    { organName: 'Sở Văn hoá-Thể thao' },
    { organName: ' UBND xã A ' },
    { signer: { fullName: 'Trần Đã Ký' } },
    { signer: { position: '- CHỦ TỊCH,' } },
    { issuedPlace: 'Thành phố A' },
    { subject: '- Về việc rà soát,' },
  ])('is left alone where nothing is too much: %j', (fields) => expect(fixes(fields)).toEqual([]));

  it('is a name in other files too', () => {
    expect(fixes({}, { name: 'Phòng A;', shortName: '• PA' })).toEqual([
      'don-vi/a.yaml name: viết Phòng A.',
      'don-vi/a.yaml shortName: viết PA.',
    ]);
  });
});
