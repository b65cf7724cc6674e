import { describe, expect, it } from 'vitest';
import type { Content, PublishedBefore } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { FormerAddress } from '../../../domain/former-address.schema.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import { aContent, sourcedDocument, sourcedUnit } from '../../../testing/builders/content.ts';
import { aTask, aUnit } from '../../../testing/builders/corpus.ts';
import { aClause, aDocument, edited, published } from '../../../testing/builders/document.ts';
import type { Rule } from '../../finding.ts';
import { addressesKept } from './addresses-kept.ts';
import { changesSaid } from './changes-said.ts';
import { formerAddressesSound } from './former-addresses-sound.ts';
import { provisionsKept } from './provisions-kept.ts';
import { revisionsSound } from './revisions-sound.ts';
import { unitChangesSaid } from './unit-changes-said.ts';
import { withdrawalsSound } from './withdrawals-sound.ts';

const LOG = [published('2026-01-10')];
const was = aDocument({
  changes: LOG,
  status: 'active',
  body: { provisions: [aClause('1', 'Rà soát.'), aClause('2', 'Báo cáo.')] },
  tasks: [aTask('mot'), aTask('hai')],
});
const former = (...addresses: Partial<FormerAddress>[]): Pick<Content, 'formerAddresses'> => ({
  formerAddresses: {
    file: 'duong-dan-cu.yaml',
    value: { addresses: addresses.map((one) => ({ date: '2026-03-01', note: 'Đổi.', ...one })) as FormerAddress[] },
    broken: [],
  },
});
const before = (parts: Partial<PublishedBefore> = {}): PublishedBefore => ({
  documents: [],
  units: [],
  addresses: new Set(['van-ban/cong-van']),
  day: '2026-03-09',
  ...parts,
});
const found = (rule: Rule, content: Partial<Content>) =>
  rule.find(aContent(content), '2026-03-10').map(({ at, kind, path, message, fix }) => ({
    code: kind.code,
    place: `${at.file} ${path.join('.')}`.trim(),
    message,
    fix,
  }));
/** What a rule says of a document that was published so and is so now. */
const ofChange = (rule: Rule, now: Partial<DirectiveDocument>, more: Partial<Content> = {}, old = was) =>
  found(rule, {
    documents: [sourcedDocument({ ...old, ...now })],
    before: before({ documents: [sourcedDocument(old)] }),
    ...more,
  });
const entryIn = (text: string | undefined): string => /- \{ date: .* \}/.exec(text ?? '')?.[0] ?? '';

describe('the entry that a change needs', () => {
  const proposed = (now: Partial<DirectiveDocument>, more: Partial<Content> = {}) =>
    entryIn(ofChange(changesSaid, now, more)[0]?.fix);

  it.each<[string, Partial<DirectiveDocument>, string]>([
    ['what the paper says', { subject: 'Rà soát' }, 'kind: transcription, level: minor, note: "Sửa lỗi chép."'],
    [
      'the text',
      { body: { provisions: [aClause('1', 'Rà soát kỹ.'), aClause('2', 'Báo cáo.')] } },
      'kind: transcription, level: minor, note: "Sửa lỗi chép.", provisions: [khoan-1]',
    ],
    ['what the office says', { topics: ['y-te'] }, 'kind: editorial, level: minor, note: "Sửa nội dung biên tập."'],
    ['that it was replaced', { status: 'superseded' }, 'kind: replacement, level: major, note: "Được thay thế."'],
    ['that it has ended', { status: 'closed' }, 'kind: end, level: major, note: "Hết hiệu lực."'],
    ['that its issuer has ended', { status: 'issuer-ended' }, 'kind: end, level: major'],
    ['a standing that ends nothing', { status: 'unknown' }, 'kind: editorial, level: minor'],
    ['its deadline', { dueDate: '2026-06-30' }, 'kind: editorial, level: major'],
    [
      'whose task it is',
      { tasks: [aTask('mot', { to: ['x'] }), aTask('hai')] },
      'kind: editorial, level: major, note: "Sửa nội dung biên tập.", tasks: [mot]',
    ],
    [
      'the title of a task',
      { tasks: [aTask('mot', { title: 'Khác' }), aTask('hai')] },
      'kind: editorial, level: minor, note: "Sửa nội dung biên tập.", tasks: [mot]',
    ],
    [
      'that a task is gone',
      { tasks: [aTask('mot')] },
      'kind: editorial, level: major, note: "Sửa nội dung biên tập." }',
    ],
  ])('says of %s what was done', (_, now, says) => {
    expect(proposed(now)).toContain(`- { date: 2026-03-09, ${says}`);
  });

  it('is of the issuer where a document that is new changes this one', () => {
    const by = (type: 'corrects' | 'amends' | 'replaces' | 'repeals' | 'basis', slug = 'moi') =>
      aDocument({ slug, relations: [{ type, document: 'cong-van' }] });
    const now = { subject: 'Rà soát' };
    const withOther = (other: DirectiveDocument) =>
      proposed(now, { documents: [sourcedDocument({ ...was, ...now }), sourcedDocument(other)] });
    expect(withOther(by('corrects'))).toContain(
      'kind: correction, level: major, note: "Cơ quan ban hành đính chính.", document: moi',
    );
    expect(withOther(by('amends'))).toContain(
      'kind: amendment, level: major, note: "Được sửa đổi, bổ sung.", document: moi',
    );
    expect(withOther(by('replaces'))).toContain('kind: replacement');
    expect(withOther(by('repeals'))).toContain('kind: end');
    expect(withOther(by('basis'))).toContain('kind: transcription');
    expect(withOther(aDocument({ slug: 'moi', relations: [{ type: 'corrects', document: 'khac' }] }))).not.toContain(
      'document:',
    );
    const known = { before: before({ documents: [sourcedDocument(was)], addresses: new Set(['van-ban/moi']) }) };
    expect(
      proposed(now, { documents: [sourcedDocument({ ...was, ...now }), sourcedDocument(by('corrects'))], ...known }),
    ).not.toContain('document:');
  });

  it('is dated on the day of the office, or on that of the last entry where that is later', () => {
    const old = { ...was, changes: [published('2026-04-01')] };
    expect(entryIn(ofChange(changesSaid, { subject: 'x' }, {}, old)[0]?.fix)).toContain('date: 2026-04-01');
  });
});

describe('tasks that are revised', () => {
  const of = (tasks: DirectiveDocument['tasks'], changes = LOG) =>
    ofChange(revisionsSound, { tasks, changes }).map(({ code, place, message }) => `${code} ${place}: ${message}`);
  const major = [...LOG, edited('2026-03-05', { level: 'major' })];

  it('never go back, and go on by a major entry only', () => {
    const old = { ...was, tasks: [aTask('mot', { revision: 2 })] };
    expect(
      ofChange(revisionsSound, { tasks: [aTask('mot', { revision: 1 })], changes: major }, {}, old)[0],
    ).toMatchObject({
      code: 'revision-unsound',
      place: 'van-ban/cong-van.mdx tasks.0.revision',
      fix: 'viết 2, hoặc số lớn hơn.',
    });
    expect(of([aTask('mot', { revision: 2 }), aTask('hai')], major)).toEqual([]);
    expect(of([aTask('mot', { revision: 2 }), aTask('hai')], [...LOG, edited('2026-03-05')])[0]).toContain(
      'tăng từ 1 lên 2, mà không mục mới nào của lịch sử ghi level: major.',
    );
    expect(of([aTask('mot'), aTask('hai'), aTask('moi', { revision: 3 })])).toEqual([]);
  });

  it('are asked for where a major entry tells of a task that changed', () => {
    const changed = [aTask('mot', { to: ['x'] }), aTask('hai')];
    expect(of(changed, major)).toEqual([
      'revision-kept van-ban/cong-van.mdx tasks.0: nhiệm vụ mot có thay đổi mà đơn vị cần lưu ý, lần sửa vẫn là 1.',
    ]);
    expect(of(changed, [...LOG, edited('2026-03-05', { level: 'major', tasks: ['mot'] })])).toHaveLength(1);
    expect(of(changed, [...LOG, edited('2026-03-05', { level: 'major', tasks: ['hai'] })])).toEqual([]);
    expect(of(changed, [...LOG, edited('2026-03-05')])).toEqual([]);
    expect(of(changed, [...LOG, edited('2026-03-05', { level: 'major', kind: 'extension' })])).toEqual([]);
    expect(of([aTask('mot', { to: ['x'], revision: 2 }), aTask('hai')], major)).toEqual([]);
  });
});

describe('provisions that were published', () => {
  it('answer still, or an alias tells where their words stand now', () => {
    const now = { body: { provisions: [aClause('1', 'Mới.'), aClause('3', 'Báo cáo.')] } };
    const [lost] = ofChange(provisionsKept, now);
    expect(lost).toMatchObject({ code: 'provision-lost', place: 'van-ban/cong-van.mdx aliases' });
    expect(lost!.message).toBe('bản đăng gần nhất có khoan-2; nay không điều khoản nào mang mã đó.');
    expect(lost!.fix).toContain('- { from: khoan-2, to: khoan-3, note: "…" }');
    expect(ofChange(provisionsKept, { ...now, aliases: [{ from: 'khoan-2', to: 'khoan-3', note: 'x' }] })).toEqual([]);
    expect(ofChange(provisionsKept, {})).toEqual([]);
  });

  it('are told without a place where their words are gone, and former ids with the one that they had', () => {
    const old = {
      ...was,
      aliases: [
        { from: 'khoan-9', to: 'khoan-1', note: 'x' },
        { from: 'khoan-8', note: 'x' },
      ],
    };
    const [lost] = ofChange(provisionsKept, { aliases: [], body: { provisions: [aClause('1', 'Rà soát.')] } }, {}, old);
    expect(lost!.fix).toContain('- { from: khoan-2, note: "…" }');
    expect(lost!.fix).toContain('- { from: khoan-9, to: khoan-1, note: "…" }');
    expect(lost!.fix).toContain('- { from: khoan-8, note: "…" }');
  });

  it('are not told of a text that was not understood', () => {
    const now = sourcedDocument({ ...was, body: { provisions: [] } }, ['body']);
    expect(found(provisionsKept, { documents: [now], before: before({ documents: [sourcedDocument(was)] }) })).toEqual(
      [],
    );
  });
});

describe('a document that is called otherwise', () => {
  it('is the same one, and no change of those that name it', () => {
    const old = aDocument({ slug: 'kia', changes: LOG, relations: [{ type: 'basis', document: 'cong-van' }] });
    const now = { ...old, relations: [{ type: 'basis' as const, document: 'moi' }] };
    const renamed = { ...was, slug: 'moi' };
    const content = {
      documents: [sourcedDocument(now), sourcedDocument(renamed)],
      before: before({
        documents: [sourcedDocument(old), sourcedDocument(was)],
        addresses: new Set(['van-ban/cong-van', 'van-ban/kia']),
      }),
      ...former({ from: 'van-ban/cong-van', to: 'van-ban/moi' }),
    };
    expect(found(changesSaid, content)).toEqual([]);
    const told = { ...content, documents: [sourcedDocument(now), sourcedDocument({ ...renamed, subject: 'x' })] };
    expect(found(changesSaid, told)).toMatchObject([{ code: 'change-unsaid', place: 'van-ban/moi.mdx changes' }]);
    const taken = { ...told, before: { ...told.before, addresses: new Set(['van-ban/moi', 'van-ban/kia']) } };
    expect(found(changesSaid, taken)).toMatchObject([{ place: 'van-ban/kia.mdx changes' }]);
  });
});

describe('a unit that was published', () => {
  const unit = aUnit('so-y-te', 'Sở Y tế', { kind: 'agency' });
  const of = (now: Partial<Unit>, old = unit) =>
    found(unitChangesSaid, {
      units: [sourcedUnit({ ...old, ...now })],
      before: before({ units: [sourcedUnit(old)] }),
    });

  it.each<[Partial<Unit>, string]>([
    [{ name: 'Sở Y tế mới' }, 'Đổi tên từ Sở Y tế.'],
    [{ validTo: '2026-03-01', name: 'Khác' }, 'Đổi tên từ Sở Y tế.'],
    [{ validTo: '2026-03-01' }, 'Kết thúc hoạt động.'],
    [{ kind: 'group' }, 'Đổi loại đơn vị.'],
    [{ groups: ['cac-so'] }, 'Thay đổi nhóm.'],
    [{ shortName: 'SYT' }, 'Sửa thông tin về đơn vị.'],
  ])('changes with an entry that tells of it: %j', (now, note) => {
    const [issue] = of(now);
    expect(issue).toMatchObject({ code: 'unit-change-unsaid', place: 'don-vi/so-y-te.yaml' });
    expect(issue!.fix).toContain('thêm dòng changes: vào cuối tệp, dưới dòng đó thêm mục sau');
    expect(entryIn(issue!.fix)).toBe(`- { date: 2026-03-09, note: "${note}" }`);
  });

  it('needs none where nothing, or nothing that readers see, has changed, or an entry tells of it', () => {
    expect(of({})).toEqual([]);
    expect(of({ release: { allowed: [] } })).toEqual([]);
    expect(of({ name: 'Khác', changes: [{ date: '2026-03-09', note: 'Đổi tên.' }] })).toEqual([]);
  });

  it('keeps its entries, each in its place', () => {
    const entries = ['2026-04-01', '2026-04-02'].map((date) => ({ date, note: `Sửa ngày ${date}.` }));
    const old = { ...unit, changes: entries };
    expect(of({ changes: entries.slice(0, 1) }, old)).toMatchObject([
      {
        code: 'unit-change-lost',
        message: 'bản đăng gần nhất có 2 mục, nay còn 1.',
        place: 'don-vi/so-y-te.yaml changes',
      },
    ]);
    expect(of({ changes: entries.toReversed() }, old)).toMatchObject([{ code: 'unit-change-lost' }]);
    expect(of({ name: 'Khác' }, old)[0]!.fix).toMatch(
      /^thêm vào cuối changes, viết lại note cho rõ: - \{ date: 2026-04-02,/,
    );
  });
});

describe('pages that were published', () => {
  const lost = (addresses: string[], content: Partial<Content> = {}, documents: DirectiveDocument[] = []) =>
    found(addressesKept, {
      before: before({ addresses: new Set(addresses), documents: documents.map((one) => sourcedDocument(one)) }),
      ...content,
    });

  it('answer still, or the list of former addresses says what became of them', () => {
    const documents = [sourcedDocument(was)];
    expect(lost(['van-ban/cong-van', 'don-vi', 'tim-kiem'], { documents })).toEqual([]);
    expect(lost(['van-ban/cu'], former({ from: 'van-ban/cu', to: 'van-ban/moi' }))).toEqual([]);
    expect(found(addressesKept, {})).toEqual([]);
    expect(lost(['van-ban/cu'])).toMatchObject([{ code: 'address-lost', place: 'duong-dan-cu.yaml' }]);
  });

  it('are told with the way out: the file again, a line in the list, or the new name of the same paper', () => {
    const old = aDocument({ slug: 'cu', codeNumber: '7', codeNotation: 'UBND-VX', issuedDate: '2026-01-05' });
    const fixOf = (address: string, content: Partial<Content> = {}, documents: DirectiveDocument[] = []) =>
      lost([address], content, documents)[0]!.fix;
    expect(fixOf('van-ban/cu')).toContain('đặt lại tệp van-ban/cu.mdx;');
    expect(fixOf('van-ban/cu')).toContain('- { from: van-ban/cu, to: van-ban/…, date: 2026-03-09, note: "…" }');
    expect(fixOf('don-vi/cu')).toContain('đặt lại tệp don-vi/cu.yaml;');
    expect(fixOf('linh-vuc/cu')).toBe(
      'thêm vào addresses trong duong-dan-cu.yaml: - { from: linh-vuc/cu, date: 2026-03-09, note: "…" }; có trang thay thì ghi thêm to.',
    );
    const renamed = [sourcedDocument({ ...old, slug: 'moi' })];
    expect(fixOf('van-ban/cu', { documents: renamed }, [old])).toBe(
      'thêm vào addresses trong duong-dan-cu.yaml: - { from: van-ban/cu, to: van-ban/moi, date: 2026-03-09, note: "Đổi tên tệp." }',
    );
    for (const other of [{ codeNumber: '8' }, { codeNotation: 'UBND-NC' }, { issuedDate: '2026-01-06' }])
      expect(fixOf('van-ban/cu', { documents: [sourcedDocument({ ...old, slug: 'moi', ...other })] }, [old])).toContain(
        'đặt lại tệp',
      );
    expect(lost(['van-ban/cu', 'van-ban/moi'], { documents: renamed }, [old])[0]!.fix).toContain('đặt lại tệp');
  });

  it('are not told of topics that could not be read, nor of a handbook that is not the office’s own', () => {
    expect(lost(['linh-vuc/cu'], { texts: new Map([['linh-vuc.yaml', 'topics']]) })).toEqual([]);
    expect(lost(['huong-dan/cu'])).toEqual([]);
    expect(lost(['huong-dan/cu'], { handbookIds: new Set(['khac']) })).toHaveLength(1);
  });
});

describe('former addresses', () => {
  const of = (...addresses: Partial<FormerAddress>[]) =>
    found(formerAddressesSound, { documents: [sourcedDocument(was)], ...former(...addresses) }).map(
      ({ code, place, fix }) => `${code} ${place.split(' ')[1]}: ${fix}`,
    );

  it('lead to a page that stands now, in one step', () => {
    expect(of({ from: 'van-ban/cu', to: 'van-ban/cong-van' }, { from: 'linh-vuc/cu' })).toEqual([]);
    expect(of({ from: 'van-ban/a', to: 'van-ban/b' }, { from: 'van-ban/b', to: 'van-ban/cong-van' })).toEqual([
      'address-chain addresses.0.to: viết van-ban/cong-van.',
    ]);
    expect(of({ from: 'van-ban/a', to: 'van-ban/b' }, { from: 'van-ban/b', to: 'van-ban/a' })).toEqual([
      'address-chain addresses.0.to: ghi trang đang có.',
      'address-chain addresses.1.to: ghi trang đang có.',
    ]);
    expect(of({ from: 'van-ban/cu', to: 'van-ban/cong-va' })).toEqual([
      'address-target addresses.0.to: viết van-ban/cong-van.',
    ]);
    expect(of({ from: 'van-ban/cu' })[0]).toContain('address-target addresses.0.from: ghi to;');
  });

  it('hide no page, and stand once', () => {
    expect(of({ from: 'van-ban/cong-van', to: 'van-ban/cong-van' })).toEqual([
      'address-shadows addresses.0.from: bỏ mục này.',
    ]);
    const twice = { from: 'van-ban/cu', to: 'van-ban/cong-van' };
    expect(of(twice, twice)).toEqual(['address-shadows addresses.1.from: bỏ mục này.']);
  });
});

describe('a document that was taken back', () => {
  it('leaves its address, its log and the reason, and names what else is left', () => {
    const gone = (fields: Partial<DirectiveDocument>) =>
      found(withdrawalsSound, { withdrawn: [sourcedDocument(aDocument(fields))] });
    expect(gone({})).toEqual([]);
    expect(gone({ body: was.body })[0]!.fix).toBe('xoá lời văn dưới dấu --- thứ hai.');
    expect(gone({ tasks: was.tasks })[0]!.fix).toContain('tasks');
    expect(gone({ source: { kind: 'scan', missing: [], file: 'a.txt' } })[0]!.fix).toBe(
      'xoá source.file và tệp nguon/a.txt.',
    );
    expect(gone({ attachments: [{ file: 'a.pdf', title: 'A' }] })[0]!.fix).toContain(
      'attachments và các tệp đó trong tep/',
    );
  });

  it('is no way to hide what is published: the last entry is not withheld', () => {
    const hidden = [...LOG, edited('2026-03-05', { withheld: 'Lộ số.' })];
    expect(found(withdrawalsSound, { documents: [sourcedDocument({ ...was, changes: hidden })] })).toMatchObject([
      { code: 'withheld-current', place: 'van-ban/cong-van.mdx changes.1.withheld' },
    ]);
    expect(
      found(withdrawalsSound, { documents: [sourcedDocument({ ...was, changes: [...hidden, edited('2026-03-06')] })] }),
    ).toEqual([]);
    const unit = aUnit('a', 'A', { changes: [{ date: '2026-03-05', note: 'x', withheld: 'y' }] });
    expect(found(withdrawalsSound, { units: [sourcedUnit(unit), sourcedUnit(aUnit('b', 'B'))] })).toHaveLength(1);
  });
});
