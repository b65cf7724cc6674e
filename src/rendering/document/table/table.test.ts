import { describe, expect, it } from 'vitest';
import { documentText } from '../../../outputs/document/document-text.ts';
import { parseDocument } from '../../../markup/parse-document.ts';
import { bodyText } from '../../../domain/provision/provision-text.ts';
import type { TaskNote } from '../../../outputs/document/document-tasks.ts';
import { officialElements, textOf } from '../../../testing/drawn-tree.ts';
import { htmlOf } from '../../html.ts';
import { provisionElement } from '../provision.ts';
import type { TextSetting } from '../text-setting.ts';

const TABLE = `1. Phân công:

| STT | Cơ quan | << | Nhiệm vụ |
| :-: | --- | --- | --- |
| ^^ | Chủ trì | Phối hợp | ^^ |
| 1 | Phòng Y tế | Phòng Nội vụ | Rà soát toàn bộ danh mục thuốc của các trạm y tế phường |
| 2 | ^^ | ^^ | Báo cáo |
| II | Nhóm thứ hai | << | << |`;

const aNote = (provision: string): TaskNote => ({
  id: 'viec',
  anchor: 'viec-viec',
  provision,
  title: 'Báo cáo',
  quote: 'Báo cáo',
  to: [],
  lead: [],
  coordinators: [],
  legalBasis: [],
  topics: [],
  indicators: [],
  unset: [],
  setElsewhere: [],
});

const draw = (text: string, notes: { provision: string; quote?: string }[] = []) => {
  const { document } = parseDocument('van-ban/mau.mdx', `---\n---\n\n${text}\n`);
  const context = {
    findLinks: () => [],
    addressOf: () => undefined,
    aliases: [{ from: 'khoan-9', to: 'khoan-1-dong-1', note: 'Đổi số.' }],
    tasks: notes.map(({ provision, quote = '' }) => ({ provision, quote })),
  };
  const [provision] = documentText(document!.body, context);
  const tasks = new Map(notes.map(({ provision: id }) => [id, [aNote(id)]]));
  const setting: TextSetting = { typeName: 'Kế hoạch', notice: undefined, tasks, alike: false, changed: new Map() };
  return { element: provisionElement(provision!, setting), body: document!.body };
};
const without = (text: string): string => text.replace(/\s/g, '');

describe('a table with joined cells', () => {
  const { element, body } = draw(TABLE.replace('STT', 'Số'));

  it('is a table whose cells cover columns and rows, and whose heads name all columns under them', () => {
    const html = htmlOf(element);
    expect(html).toContain(
      '<th scope="col" class="center" rowspan="2">Số</th><th scope="col" colspan="2">Cơ quan</th>',
    );
    expect(html).toContain('<tr><th scope="col">Chủ trì</th><th scope="col">Phối hợp</th></tr></thead>');
    expect(html).toContain('<td colspan="3">Nhóm thứ hai</td>');
  });

  it('has the words of the document and no other, in their order', () => {
    const official = officialElements(element)
      .map((one) => textOf(one))
      .join('');
    expect(without(official)).toBe(without(bodyText(body)));
  });

  it('keeps room for words, and says so where it is wider than a phone', () => {
    const html = htmlOf(element);
    expect(html).toContain('class="room-much" rowspan="2">Nhiệm vụ');
    expect(html).toMatch(
      /<div class="table-place wide"><div class="table-frame" tabindex="0" role="group"[^>]*><div class="table-room"><p class="table-hint"><span>[^<]+<\/span><\/p><table/,
    );
    expect(htmlOf(draw('1. Bảng:\n\n| a | b |\n| --- | --- |\n| 1 | 2 |').element)).not.toContain('table-hint');
  });
});

describe('a table whose rows are provisions', () => {
  const { element, body } = draw(TABLE, [{ provision: 'khoan-1-dong-2' }]);
  const html = htmlOf(element);

  it('has in each row its link, said as people cite it', () => {
    expect(html).toContain('<tr id="khoan-1-dong-1" class="provision">');
    expect(html).toContain('<a href="#khoan-1-dong-ii">dòng II khoản 1</a>');
  });

  it('has the task of a row in that row', () => {
    const row = html.slice(html.indexOf('<tr id="khoan-1-dong-2"'), html.indexOf('<tr id="khoan-1-dong-ii"'));
    expect(row).toContain('<aside class="task-notes"');
    expect(html.split('<aside')).toHaveLength(2);
  });

  it('has its task in the cell with the quoted words, and in none that reaches down to other rows', () => {
    const rows = `1. Phân công:

| STT | Việc | Chủ trì | Phối hợp |
| --- | --- | --- | --- |
| 1 | Lập sổ | Phòng Nội vụ và Phòng Y tế | Phòng Tài chính, Phòng Tư pháp và các phường |
| 2 | Ghi sổ | Phòng Nội vụ và Phòng Y tế | ^^ |`;
    const cellsWith = (notes: Parameters<typeof draw>[1]) =>
      htmlOf(draw(rows, notes).element)
        .split(/(?=<td)/)
        .filter((cell) => cell.includes('<aside'))
        .map((cell) => /<div data-official[^>]*>([^<]*)/.exec(cell)![1]);
    const [first, second] = [{ provision: 'khoan-1-dong-1' }, { provision: 'khoan-1-dong-2' }];
    expect(
      cellsWith([
        { ...first, quote: 'Lập sổ' },
        { ...second, quote: 'Ghi sổ' },
      ]),
    ).toEqual(['Lập sổ', 'Ghi sổ']);
    expect(cellsWith([{ ...first, quote: 'Phòng Tư pháp' }])).toEqual(['Phòng Nội vụ và Phòng Y tế']);
  });

  it('has it in a cell that covers all rows of its own and no other', () => {
    const rows = `1. Phân công:

| STT | Việc | Chủ trì |
| --- | --- | --- |
| 1 | Lập sổ | Phòng Nội vụ |
| ^^ | ^^ | Phòng Y tế |
| 2 | Ghi sổ | Phòng Nội vụ |`;
    const html = htmlOf(draw(rows, [{ provision: 'khoan-1-dong-1', quote: 'Lập sổ' }]).element);
    expect(html.slice(html.indexOf('Lập sổ'), html.indexOf('Phòng Nội vụ'))).toContain('<aside');
  });

  it('keeps an old address of a row', () => {
    expect(html).toContain('<p class="former-id" id="khoan-9">');
  });

  it('marks the words of the document as official, all of them and no other', () => {
    const official = officialElements(element)
      .map((one) => textOf(one))
      .join('');
    expect(without(official)).toBe(without(bodyText(body)));
  });
});

describe('a table that is none on paper', () => {
  const HEAD = `<Attached kind="Mẫu" number="01">

Mẫu số 01

| TÊN CƠ QUAN | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| --- | --- |
| Số: … /BC-… | Độc lập - Tự do - Hạnh phúc |

BÁO CÁO

Kết quả tiếp công dân quý …

Kính gửi: …

BÁO CÁO VIÊN

| Nơi nhận: | NGƯỜI KÝ<br/>(Ký, ghi rõ họ tên) |
| --- | --- |

</Attached>`;

  it('stands side by side without lines, and is no table for those who hear the page', () => {
    const html = htmlOf(draw(HEAD).element);
    expect(html.match(/<table [^>]*class="halves"[^>]*>/g)).toHaveLength(2);
    expect(html).not.toContain('<th');
    expect(html).toContain('<td class="center">TÊN CƠ QUAN</td>');
    expect(html).toContain('<td>Nơi nhận:</td><td class="center">NGƯỜI KÝ');
  });

  it('is followed by the name of the form and what it is about, set in the middle; the text below is not', () => {
    const html = htmlOf(draw(HEAD).element);
    const centred = Array.from(html.matchAll(/<p class="enacting"[^>]*>([^<]*)/g), ([, text]) => text);
    expect(centred).toEqual(['BÁO CÁO', 'Kết quả tiếp công dân quý …']);
  });

  it.each([
    '| Tên | Địa chỉ |\n| --- | --- |\n| Sở A | Số 1 |',
    '| STT | Người ký |\n| --- | --- |\n| 1 | (Ký, ghi rõ họ tên) |',
  ])('is told from one that is: %j', (table) => {
    expect(htmlOf(draw(`1. Bảng:\n\n${table}`).element)).toContain('<thead');
  });

  it('has every word that its document has', () => {
    const { element, body } = draw(HEAD);
    expect(
      without(
        officialElements(element)
          .map((one) => textOf(one))
          .join(''),
      ),
    ).toBe(without(bodyText(body)));
  });
});

describe('the foot of a form with numbers', () => {
  it('belongs to the form, and not to its last number', () => {
    const foot = '| Nơi nhận: | NGƯỜI KÝ<br/>(Ký, ghi rõ họ tên) |\n| --- | --- |';
    const { body } = draw(`<Annex number="I" title="Mẫu">\n\n1. Một: …\n\n${foot}\n\n</Annex>`);
    const [annex] = body.provisions;
    expect(annex!.content.map(({ type }) => type)).toEqual(['provision', 'table']);
  });
});

describe('a row that counts the columns by letters', () => {
  it('takes no address from the rows below it', () => {
    const html = htmlOf(
      draw('1. Bảng:\n\n| STT | Tên | Số |\n| --- | --- | --- |\n| A | B | 1 |\n| 1 | Sở A | 5 |\n| 2 | Sở B | 6 |')
        .element,
    );
    expect(html).toContain('id="khoan-1-dong-2"');
  });
});

describe('a table whose head says nothing', () => {
  it('has none', () => {
    const html = htmlOf(draw('1. Thông tin:\n\n| | |\n| --- | --- |\n| Họ và tên | … |\n| Chức vụ | … |').element);
    expect(html).not.toContain('<thead');
    expect(html).toContain('<td>Họ và tên</td>');
  });
});
