import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../search/engine/lexicon.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision } from '../../testing/builders/document.ts';
import { decode } from '../../vietnamese/index-form.ts';
import { addressesUnder } from '../site/addresses.ts';
import { searchGlossary } from './search-glossary.ts';
import { searchLexicon } from './search-lexicon.ts';
import { anchorTitle, searchRecords } from './search-records.ts';
import { NUMBER_PLACE, PEOPLE_START, TEXT_START, TITLE_START } from './search-zones.ts';

const letter = aDocument({
  slug: 'cong-van',
  codeNumber: '12',
  codeNotation: 'UBND-NC',
  issuedDate: '2023-05-04',
  subject: 'Rà soát đất đai',
  status: 'active',
  to: [{ text: '- Các phường;', units: [] }],
  toPlaces: ['- Lưu: VT.'],
  signer: { authority: 'TM.', position: 'CHỦ TỊCH', fullName: 'Trần Văn A' },
  topics: ['dat-dai'],
  tasks: [aTask('3a', { title: 'Lập danh mục đất', to: ['phong-noi-vu'], dueDate: '2023-06-30' })],
  body: {
    provisions: [
      aProvision('article', 'dieu-3', {
        number: '3',
        marker: 'Điều 3.',
        content: [aClause('2', 'Kiểm đếm đất đai.', 'dieu-3-khoan-2')],
      }),
      aProvision('passage', 'ket-thuc', { content: [] }),
    ],
  },
});
const plan = aDocument({ slug: 'a-ke-hoach', typeName: 'Kế hoạch', issuedDate: '2024-01-02' });
const corpus = aCorpus({
  documents: [letter, plan],
  units: [aUnit('phong-noi-vu', 'Phòng Nội vụ', { shortName: 'PNV' }), aUnit('phong-y-te', 'Phòng Y tế')],
  topics: [{ id: 'dat-dai', name: 'Đất đai' }],
  abbreviations: [
    { short: 'UBND', expansions: ['Uỷ ban nhân dân'] },
    { short: 'TU', expansions: ['Thành uỷ', 'Tỉnh uỷ'] },
    { short: 'KT-XH', expansions: ['kinh tế - xã hội'] },
    { short: 'T/M', expansions: ['thay mặt'] },
    { short: 'TB', expansions: ['thông báo'] },
  ],
});
const records = searchRecords(corpus);
const record = records.find(({ slug }) => slug === 'cong-van')!;
/** The words of a part of the head, as they were written. */
const zone = (from: number, to: number): string =>
  decode(record.sections[0]!.form.split(' ').slice(from, to).join(' ')).trim();

describe('what the index holds of a document', () => {
  it('is the citation with its number in one place, the subject, then who is addressed and who signed', () => {
    expect(zone(0, TITLE_START)).toMatch(/^Công văn số 12\/UBND-NC ngày 04 tháng 5 năm 2023/);
    expect(record.sections[0]!.form.split(' ')[NUMBER_PLACE]).toMatch(/^12_/);
    expect(zone(TITLE_START, PEOPLE_START)).toBe('Rà soát đất đai');
    expect(zone(PEOPLE_START, TEXT_START)).toBe('- Các phường; CHỦ TỊCH Trần Văn A');
    expect(record.sections[0]!.form.split(' ')).toHaveLength(TEXT_START);
  });

  it('is no title where the citation is all that a document is called', () => {
    const [bare] = searchRecords(aCorpus({ documents: [aDocument()] }));
    const words = bare!.sections[0]!.form.split(' ').slice(TITLE_START, PEOPLE_START);
    expect(new Set(words)).toEqual(new Set(['|']));
  });

  it('is each provision with words of its own and each task, under its name, and how many of them the name says', () => {
    expect(record.sections.slice(1).map(({ id, label, form }) => [id, label, decode(form)])).toEqual([
      ['dieu-3', 'Điều 3', 'Điều 3.'],
      ['dieu-3-khoan-2', 'khoản 2 Điều 3', '2. Kiểm đếm đất đai.'],
      ['viec-3a', 'Việc 3a', 'Việc 3a Lập danh mục đất. Thời hạn: 30/6/2023. Giao cho: Phòng Nội vụ.'],
    ]);
    expect(record.sections.map(anchorTitle)).toEqual(['0 ', '2 Điều 3', '1 khoản 2 Điều 3', '2 Việc 3a']);
  });

  it('is what it can be narrowed by, where it stands, and its place: names first, then documents, newest first', () => {
    expect(record.facets).toMatchObject({
      loai: ['cong-van'],
      nam: ['2023'],
      'linh-vuc': ['dat-dai'],
      'don-vi': ['phong-noi-vu'],
    });
    expect(record.status).toBe('Tình trạng: đang thực hiện');
    expect(records.map(({ slug, order }) => [slug, order])).toEqual([
      ['a-ke-hoach', '000003'],
      ['cong-van', '000004'],
      ['don-vi/phong-noi-vu', '000000'],
      ['don-vi/phong-y-te', '000001'],
      ['linh-vuc/dat-dai', '000002'],
    ]);
  });

  it('is a name, what bears it and a sentence about it, of units, topics and pages of the handbook', () => {
    const page = { id: 'tim-kiem', title: 'Tìm kiếm', description: 'Cách tìm.' };
    const named = searchRecords(corpus, [page]).filter(({ slug }) => slug.includes('/'));
    const said = named.map(({ sections, addressOf }) => [
      addressOf(addressesUnder('/')),
      ...sections.map(({ form }) => decode(form).replace(/\s+/g, ' ').trim()),
    ]);
    expect(said).toEqual([
      ['/don-vi/phong-noi-vu/', 'Đơn vị Phòng Nội vụ PNV', expect.stringContaining('Việc của Phòng Nội vụ')],
      ['/don-vi/phong-y-te/', 'Đơn vị Phòng Y tế', expect.stringContaining('Việc của Phòng Y tế')],
      ['/huong-dan/tim-kiem/', 'Hướng dẫn Tìm kiếm', 'Cách tìm.'],
      ['/linh-vuc/dat-dai/', 'Lĩnh vực Đất đai', expect.stringContaining('lĩnh vực Đất đai')],
    ]);
  });
});

describe('what search knows of words before it asks', () => {
  const lexicon = readLexicon(searchLexicon(records));

  it('is every word, folded, the most frequent first, and of equals by letters', () => {
    expect(lexicon.documents).toBe(5);
    expect(lexicon.words).toEqual(expect.arrayContaining(['dat', 'dai', 'kiem', 'dem', 'ubnd', '2023']));
    // Nơi nhận is no part of a record.
    expect(lexicon.has('luu')).toBe(false);
    const counted = aDocument({ body: { provisions: [aClause('1', 'Xoài xoài ớt ớt cam.')] } });
    const { words } = readLexicon(searchLexicon(searchRecords(aCorpus({ documents: [counted] }))));
    expect(words.filter((word) => ['xoai', 'ot', 'cam'].includes(word))).toEqual(['ot', 'xoai', 'cam']);
  });

  it('is what follows what in a text, but not across the end of a paragraph', () => {
    expect(lexicon.follows('dat', 'dai')).toBe(true);
    expect(lexicon.follows('dai', 'dat')).toBe(false);
    expect(lexicon.follows('kiem', 'dem')).toBe(true);
    expect(lexicon.follows('phuong', 'chu')).toBe(false);
  });

  it('is where the provisions and tasks of a document begin, for the newest first', () => {
    expect(lexicon.startsOf(3)).toEqual([]);
    expect(lexicon.startsOf(4)).toEqual([TEXT_START + 1, TEXT_START + 4, TEXT_START + 10]);
  });

  it('is told of thousands of words as well', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `tu${at}x`);
    const many = aCorpus({ documents: [aDocument({ body: { provisions: [aClause('1', words.join(' '))] } })] });
    const large = readLexicon(searchLexicon(searchRecords(many)));
    for (const [at, word] of words.slice(0, -1).entries()) expect(large.follows(word, words[at + 1]!)).toBe(true);
    expect(large.follows('tu1x', 'tu3x')).toBe(false);
  });
});

describe('what search knows of names', () => {
  const { abbreviations, kinds, small } = searchGlossary(corpus);

  it('is every abbreviation that can be told from text; whether it is a syllable, too, is said', () => {
    expect(abbreviations).toEqual([
      ['UBND', ['Uỷ ban nhân dân']],
      ['TU', ['Thành uỷ', 'Tỉnh uỷ'], 1],
      ['KT-XH', ['kinh tế - xã hội']],
      ['TB', ['thông báo']],
    ]);
  });

  it('is every kind of document with its short form, which the list of abbreviations may have already', () => {
    const byName = new Map(kinds.map(([short, [name]]) => [name, short]));
    expect(byName.get('Văn bản')).toBe('');
    expect(byName.get('Kế hoạch')).toBe('KH');
    expect(byName.get('Công văn')).toBe('CV');
    expect(byName.get('Thông báo')).toBe('');
    expect(byName.size).toBe(kinds.length);
  });

  it('is every small word with its marks and without, once', () => {
    expect(small).toEqual(expect.arrayContaining(['của', 'cua', 'các', 'cac']));
    expect(new Set(small).size).toBe(small.length);
  });
});

describe('what the index holds of an attached document', () => {
  const rules = aProvision('attached', 'quy-che', {
    typeName: 'Quy chế',
    marker: 'QUY CHẾ',
    content: [aProvision('article', 'quy-che-dieu-4', { number: '4', marker: 'Điều 4.', content: ['Lịch tiếp.'] })],
  });
  const signer = [
    { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', fullName: 'Nguyễn Văn A' },
    { organName: 'CÔNG AN', position: 'GIÁM ĐỐC', fullName: 'Trần Văn B' },
  ];
  const [held] = searchRecords(aCorpus({ documents: [aDocument({ signer, body: { provisions: [rules] } })] }));

  it('is called by its own name', () => {
    expect(held!.sections.map(({ label }) => label)).toEqual([undefined, 'Quy chế', 'Điều 4 Quy chế']);
  });

  it('stands behind everybody who has signed', () => {
    const people = decode(held!.sections[0]!.form.split(' ').slice(PEOPLE_START, TEXT_START).join(' ')).trim();
    expect(people).toBe('PHÓ GIÁM ĐỐC Nguyễn Văn A CÔNG AN GIÁM ĐỐC Trần Văn B');
  });
});
