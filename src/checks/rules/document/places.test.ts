import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import { aContent, sourcedDocument, sourcedUnit } from '../../../testing/builders/content.ts';
import { aTask, aUnit } from '../../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision, words } from '../../../testing/builders/document.ts';
import type { Rule } from '../../finding.ts';
import { addresseesNamed } from './addressees-named.ts';
import { aliasesSound } from './aliases-sound.ts';
import { provisionsExist } from './provisions-exist.ts';

const TEXT = { provisions: [aClause('1', 'Rà soát.'), aClause('2', 'Báo cáo.')] };
const found = (
  rule: Rule,
  documents: Partial<DirectiveDocument>[],
  { units = [], broken = [] }: { units?: Unit[]; broken?: string[] } = {},
) =>
  rule
    .find(
      aContent({
        documents: documents.map((fields) => sourcedDocument(aDocument({ body: TEXT, ...fields }), broken)),
        units: units.map((one) => sourcedUnit(one)),
      }),
      '2026-03-10',
    )
    .map(({ kind, path, position, fix }) => `${kind.code} ${position?.line ?? path.join('.')}: ${fix}`);

describe('an id that was published once', () => {
  const of = (...aliases: { from: string; to?: string }[]) =>
    found(aliasesSound, [{ aliases: aliases.map((one) => ({ note: 'x', ...one })) }]);

  it('leads to one that stands, or to none', () => {
    expect(of({ from: 'khoan-9', to: 'khoan-1' }, { from: 'khoan-8' })).toEqual([]);
    expect(of({ from: 'khoan-9', to: 'khoan1' })).toEqual(['alias-target aliases.0.to: viết khoan-1.']);
    expect(of({ from: 'khoan-9', to: 'hoan-toan-khac' })).toEqual([
      'alias-target aliases.0.to: bỏ dòng to nếu điều khoản không còn; lý do ghi ở note.',
    ]);
  });

  it('hides nothing: no provision, no place of the page, no other alias', () => {
    expect(of({ from: 'khoan-1', to: 'khoan-2' })).toEqual([
      'alias-shadows aliases.0.from: bỏ mục này, hoặc ghi mã đã thật sự đổi.',
    ]);
    expect(of({ from: 'trang-lich-su', to: 'khoan-2' })).toEqual([
      'alias-shadows aliases.0.from: bỏ mục này, hoặc ghi mã đã từng đăng.',
    ]);
    expect(of({ from: 'khoan-9', to: 'khoan-2' }, { from: 'khoan-9', to: 'khoan-1' })).toEqual([
      'alias-shadows aliases.1.from: giữ một mục.',
    ]);
  });

  it('is not judged by a text that was not understood', () => {
    const aliases = [{ from: 'khoan-1', to: 'khoan-7', note: 'x' }];
    expect(found(aliasesSound, [{ aliases }], { broken: ['body'] })).toEqual([]);
  });
});

describe('a provision that is named', () => {
  it('stands in the text, whoever names it: a task or a relation', () => {
    const tasks = [aTask('1'), aTask('2', { provision: 'khoan-3' })];
    expect(found(provisionsExist, [{ tasks }])).toEqual([
      'provision-unknown tasks.1.provision: viết một trong các mã: khoan-1, khoan-2.',
    ]);
    const relations = [
      { type: 'basis' as const, citation: 'Luật', provision: 'khoan-11' },
      { type: 'basis' as const, citation: 'Luật' },
    ];
    expect(found(provisionsExist, [{ relations }])[0]).toContain(
      'provision-unknown relations.0.provision: viết khoan-1',
    );
    expect(found(provisionsExist, [{ tasks, body: { provisions: [] } }])[0]).toContain(
      'bỏ mục này: phần chữ của văn bản chưa có.',
    );
    expect(found(provisionsExist, [{ tasks }], { broken: ['body'] })).toEqual([]);
  });

  it('is offered among a dozen, with a word where there are more', () => {
    const provisions = Array.from({ length: 13 }, (_, index) => aClause(String(index + 1), 'x', `dieu-${index + 1}`));
    const [told] = found(provisionsExist, [{ body: { provisions }, tasks: [aTask('1', { provision: 'xyz' })] }]);
    expect(told).toContain('dieu-12 ….');
    expect(told).not.toContain('dieu-13');
  });

  it('stands in the text that a reference leads to, by its id or one that it had', () => {
    const refer = (provision: string, document?: string) => {
      const inlines = [
        {
          type: 'reference' as const,
          line: 7,
          children: words('x'),
          provision,
          ...(document !== undefined && { document }),
        },
      ];
      const clause = aProvision('clause', 'khoan-1', { content: [{ type: 'paragraph', inlines }] });
      const other = { slug: 'kia', aliases: [{ from: 'khoan-9', to: 'khoan-1', note: 'x' }] };
      return found(provisionsExist, [{ slug: 'nay', body: { provisions: [clause] } }, other]);
    };
    expect(refer('khoan-1')).toEqual([]);
    expect(refer('khoan-12')).toEqual(['provision-unknown 7: viết khoan-1.']);
    expect(refer('khoan-2', 'kia')).toEqual([]);
    expect(refer('khoan-9', 'kia')).toEqual([]);
    expect(refer('khoan-21', 'kia')).toEqual(['provision-unknown 7: viết một trong các mã: khoan-1, khoan-2.']);
    expect(refer('khoan-21', 'khong-co')).toEqual([]);
  });
});

describe('a line of the addressees', () => {
  const units = [
    aUnit('phong-y-te', 'Phòng Y tế', { shortName: 'PYT', groups: ['cac-phong'] }),
    aUnit('phong-noi-vu', 'Phòng Nội vụ'),
    aUnit('cac-phong', 'Các phòng', { kind: 'group' }),
  ];
  const of = (text: string, ...ids: string[]) => found(addresseesNamed, [{ to: [{ text, units: ids }] }], { units });

  it('means the units that it names, by name, short name, office or group', () => {
    expect(of('- Phòng Y tế;', 'phong-y-te')).toEqual([]);
    expect(of('- PYT;', 'phong-y-te')).toEqual([]);
    expect(of('- Phòng Y tế;', 'cac-phong')).toEqual([]);
    expect(of('- Trưởng phòng Nội vụ;', 'phong-noi-vu')).toEqual([]);
    expect(of('- Các cơ quan;', 'phong-noi-vu')).toEqual([]);
    expect(of('- Phòng Y tế;')).toEqual([]);
  });

  it('means no other', () => {
    expect(of('- Phòng Y tế;', 'phong-noi-vu')).toEqual([
      'addressee-other to.0.units: viết phong-y-te, hoặc thêm phong-y-te vào danh sách nếu dòng nêu nhiều đơn vị; là đơn vị khác cùng tên thì để nguyên.',
    ]);
    expect(of('- Phòng Y tế, Phòng Nội vụ;', 'phong-noi-vu')[0]).toContain('viết phong-y-te');
  });
});
