import { signerSchema } from '../../domain/signature/signer.schema.ts';
import { describe, expect, it } from 'vitest';
import { documentSchema, type DirectiveDocument } from '../../domain/document/document.schema.ts';
import { metaOf } from '../../domain/field/schema-layers.schema.ts';
import { strings } from '../../strings.ts';
import { aCorpus, aTask } from '../../testing/builders/corpus.ts';

import { aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { attributesOf, missingLabels, type Attribute } from './document-attributes.ts';

const words = strings.document.attributes;
const label = (field: keyof typeof documentSchema.shape): string => metaOf(documentSchema.shape[field]).title!;

function attributes(fields: Partial<DirectiveDocument>): Map<string, Attribute['value']> {
  const document = aDocument(fields);
  const rows = attributesOf(aCorpus({ documents: [document] }), document, addressesUnder('/'));
  return new Map(rows.map(({ label, value }) => [label, value]));
}

const unknown = { type: 'unknown', text: words.unknown };

describe('the attributes of a document', () => {
  it('show what its paper says as its own words', () => {
    const shown = attributes({ issuedDate: '2023-07-05', issuedPlace: 'Thành phố A', subject: 'về việc thử' });
    expect(shown.get(label('issuedDate'))).toEqual({ type: 'official', text: 'ngày 05 tháng 7 năm 2023' });
    expect(shown.get(label('issuedPlace'))).toEqual({ type: 'official', text: 'Thành phố A' });
    expect(shown.get(label('subject'))).toEqual({ type: 'official', text: 'về việc thử' });
  });

  it('stand in the order of the decree: words of the document, words of the editors, and what is unknown', () => {
    const rows = attributes({
      superiorOrganName: 'Tỉnh A',
      displayTitle: 'Tên đặt',
      priority: 'urgent',
      to: [{ text: '- Các phường;', units: ['phuong'] }],
      signer: { position: 'CHỦ TỊCH' },
      topics: [],
    });
    const shown = [...rows].map(([name, value]) => [
      name,
      value.type === 'links' ? value.links.map((link) => link.name).join() : `${value.type}: ${value.text}`,
    ]);
    expect(shown).toEqual([
      ['Tên loại văn bản', 'official: Công văn'],
      ['Số văn bản', `unknown: ${words.unknown}`],
      ['Ký hiệu văn bản', `unknown: ${words.unknown}`],
      ['Ngày ban hành', `unknown: ${words.unknownDate}`],
      ['Địa danh', `unknown: ${words.unknown}`],
      ['Cơ quan chủ quản', 'official: Tỉnh A'],
      ['Cơ quan ban hành', 'official: Uỷ ban nhân dân Thành phố'],
      ['Trích yếu', `unknown: ${words.unknown}`],
      ['Tên do Văn phòng đặt', 'editorial: Tên đặt'],
      ['Mức độ khẩn', `official: ${words.priority.urgent}`],
      ['Thời hạn chung của văn bản', `editorial: ${words.noDueDate}`],
      ['Kính gửi', 'phuong'],
      ['Người ký', 'official: CHỦ TỊCH'],
      ['Tình trạng', 'editorial: Chưa xác định'],
      ['Lĩnh vực', `editorial: ${words.noTopics}`],
      ['Căn cứ công bố', 'editorial: Chưa xác định, chờ Văn phòng xác nhận'],
      ['Phạm vi phổ biến', 'editorial: Nội bộ: chỉ có trong bản đầy đủ'],
    ]);
  });

  it('name addressees by their units, else by their lines, and say that a text addresses nobody', () => {
    const to = (fields: Partial<DirectiveDocument>) => attributes(fields).get(label('to'));
    expect(
      to({
        to: [
          { text: '- Các sở;', units: [] },
          { text: '- Các phường.', units: [] },
        ],
      }),
    ).toEqual({
      type: 'official',
      text: '- Các sở; - Các phường.',
    });
    expect(to({ typeName: 'Quyết định' })).toEqual({ type: 'editorial', text: words.noAddressee });
    expect(to({ typeName: 'Quyết định', source: { kind: 'reference', missing: ['body'] } })).toEqual(unknown);
    expect(to({ source: { kind: 'scan', missing: ['to'] } })).toEqual(unknown);
  });

  it('show number and symbol together where both are known, and each for itself where one is not', () => {
    expect(attributes({ codeNumber: '12', codeNotation: 'UBND-VX' }).get(words.code)).toEqual({
      type: 'official',
      text: '12/UBND-VX',
    });
    const half = attributes({ codeNotation: 'UBND-VX' });
    expect(half.has(words.code)).toBe(false);
    expect(half.get(label('codeNumber'))).toEqual(unknown);
    expect(half.get(label('codeNotation'))).toEqual({ type: 'official', text: 'UBND-VX' });
  });

  it('say that a text that is held sets no deadline, and know nothing of one that is not', () => {
    expect(attributes({}).get(label('dueDate'))?.type).toBe('editorial');
    expect(attributes({ source: { kind: 'reference', missing: ['body'] } }).get(label('dueDate'))).toEqual(unknown);
    expect(attributes({ dueDate: '2023-09-15' }).get(label('dueDate'))).toMatchObject({ type: 'official' });
    const rule = { every: 'month' as const, day: 25 };
    expect(attributes({ due: rule }).get(label('dueDate'))).toEqual({
      type: 'editorial',
      text: 'Ngày 25 hằng tháng',
    });
    const words = { type: 'official', text: 'trước ngày 25' };
    expect(attributes({ due: rule, dueText: words.text }).get(label('dueDate'))).toEqual(words);
    expect(attributes({ dueText: words.text }).get(label('dueDate'))).toEqual(words);
  });

  it('have notes only where something more is to be said', () => {
    const notes = (fields: Partial<DirectiveDocument>): [string, string | undefined][] => {
      const document = aDocument(fields);
      return attributesOf(aCorpus({ documents: [document] }), document, addressesUnder('/'))
        .filter((row) => 'note' in row)
        .map(({ label, note }) => [label, note]);
    };
    const signer = { position: 'CHỦ TỊCH', fullName: 'Nguyễn Văn A' };
    expect(notes({ signer })).toEqual([]);
    expect(notes({ signer, release: { basis: 'decision', note: 'Theo Quyết định 5.' } as never })).toEqual([
      [label('release'), 'Theo Quyết định 5.'],
    ]);
    expect(notes({ signer: { position: 'CHỦ TỊCH' } })).toEqual([[label('signer'), words.noSignerName]]);
    expect(notes({ signer, due: { by: '2026-12' } })).toEqual([[label('dueDate'), 'Chậm nhất 31/12/2026']]);
    expect(notes({ signer, due: { by: '2026-07-15', hour: '16:30' } })).toEqual([]);
    expect(notes({ signer, due: { by: '2026-12' }, dueText: 'trong năm nay' })).toEqual([
      [label('dueDate'), 'Trong tháng 12/2026, chậm nhất 31/12/2026'],
    ]);
  });

  it('tell in which editions a document stands, but in the public one, where all stand', () => {
    const edition = (
      circulation: 'public' | 'internal' | undefined,
      own?: 'public',
    ): Attribute['value'] | undefined => {
      const document = aDocument({ ...(circulation && { circulation }) });
      const corpus = { ...aCorpus({ documents: [document] }), ...(own && { circulation: own }) };
      return attributesOf(corpus, document, addressesUnder('/')).find((row) => row.label === label('circulation'))
        ?.value;
    };
    expect(edition('public')).toEqual({ type: 'editorial', text: words.inBothEditions });
    expect(edition('internal')).toEqual({ type: 'editorial', text: words.inThisEdition });
    expect(edition(undefined)).toEqual({ type: 'editorial', text: words.inThisEdition });
    expect(edition('public', 'public')).toBeUndefined();
  });

  it('ask for no subject of a kind of paper that has none', () => {
    expect(attributes({ typeName: 'Giấy giới thiệu' }).has(label('subject'))).toBe(false);
    expect(attributes({ typeName: 'Công văn' }).get(label('subject'))).toEqual(unknown);
  });

  it('name the signer as far as he is known', () => {
    const signer = { authority: 'TM. UỶ BAN NHÂN DÂN', position: 'CHỦ TỊCH' };
    expect(attributes({ signer }).get(label('signer'))).toEqual({
      type: 'official',
      text: 'TM. UỶ BAN NHÂN DÂN, CHỦ TỊCH',
    });
    expect(attributes({ signer: {} }).get(label('signer'))).toEqual(unknown);
  });
});

describe('the signers of a document', () => {
  const row = (signer: DirectiveDocument['signer']) => {
    const document = aDocument({ signer });
    return attributesOf(aCorpus({ documents: [document] }), document, addressesUnder('/')).find(
      (one) => one.label === label('signer'),
    );
  };
  const side = (organName: string, fullName?: string) => ({
    organName,
    position: 'CHỦ TỊCH',
    ...(fullName && { fullName }),
  });

  it('are named side by side, each for its organ', () => {
    expect(row([side('UỶ BAN MẶT TRẬN', 'Trần Thị B'), side('UỶ BAN NHÂN DÂN', 'Nguyễn Văn A')])).toEqual({
      label: label('signer'),
      value: {
        type: 'official',
        text: 'UỶ BAN MẶT TRẬN, CHỦ TỊCH, Trần Thị B; UỶ BAN NHÂN DÂN, CHỦ TỊCH, Nguyễn Văn A',
      },
    });
  });

  it('lack a name where one of them does', () => {
    expect(row([side('UỶ BAN MẶT TRẬN', 'Trần Thị B'), side('UỶ BAN NHÂN DÂN')])?.note).toBe(words.noSignerName);
  });
});

describe('what the source of a document lacks', () => {
  it('is named in the words of its fields, in the order of its file', () => {
    const source: DirectiveDocument['source'] = {
      kind: 'extraction',
      missing: ['issuedDate', 'letterhead', 'signer.fullName', 'tasks.reporting'],
    };
    const [date, letterhead, name, reporting] = missingLabels(aDocument({ source }));
    expect([date, name]).toEqual([label('issuedDate'), metaOf(signerSchema.shape.fullName).title]);
    expect(letterhead).toBe(words.missable.letterhead);
    expect(reporting).toBeDefined();
  });

  it('say of which tasks the source lacks a deadline, and nothing where none lacks it', () => {
    const source: DirectiveDocument['source'] = { kind: 'scan', missing: ['tasks.dueDate'] };
    const of = (...tasks: DirectiveDocument['tasks']) => missingLabels(aDocument({ source, tasks }));
    const dated = aTask('1a', { dueDate: '2024-03-05' });
    expect(of(aTask('1a'), aTask('1b'))).toEqual(['Thời hạn của từng nhiệm vụ']);
    expect(of(dated, aTask('1b'), aTask('1c'))).toEqual(['Thời hạn của nhiệm vụ “Việc 1b”, “Việc 1c”']);
    expect(of(dated, aTask('1b', { quote: 'rà soát trong vòng 10 ngày' }))).toEqual([]);
  });

  it('call a few tasks by their titles, never by the ids of their file, and count the many', () => {
    const source: DirectiveDocument['source'] = { kind: 'scan', missing: ['tasks.product'] };
    const of = (ids: readonly string[]) =>
      missingLabels(
        aDocument({
          source,
          tasks: [
            aTask('xong', { product: 'Báo cáo' }),
            ...ids.map((id, index) => aTask(id, { title: `Nhiệm vụ ${index}` })),
          ],
        }),
      );
    expect(of(['xac-minh'])).toEqual(['Sản phẩm, kết quả của nhiệm vụ “Nhiệm vụ 0”']);
    expect(of(['xac-minh', 'ra-soat', 'ky-so', 'dot-xuat'])).toEqual(['Sản phẩm, kết quả của 4 trong 5 nhiệm vụ']);
  });
});
