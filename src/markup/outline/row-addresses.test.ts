import { describe, expect, it } from 'vitest';
import { citeProvision } from '../../domain/citation/citation-label.ts';
import type { Body } from '../../domain/provision/provision.ts';
import { provisionText } from '../../domain/provision/provision-text.ts';
import { childrenOf, findProvision, provisionsOf } from '../../domain/provision/provision-tree.ts';
import { ownProvision } from '../../domain/provision/table-rows.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { parseDocument } from '../parse-document.ts';

const ANNEX = `<Annex number="I" title="Phân công">

| STT | Nhiệm vụ | Cơ quan | << | Hạn |
| --- | --- | --- | --- | --- |
| ^^ | ^^ | Chủ trì | Phối hợp | ^^ |
| I | Nhóm thứ nhất | << | << | << |
| 1 | Lập danh mục | Phòng Y tế | Phòng Nội vụ | 30/6 |
| 2 | Khảo sát | ^^ | << | 30/9 |
| ^^ | Báo cáo | Phòng Tư pháp | | ^^ |

</Annex>`;

const bodyOf = (text: string): Body => parseDocument('van-ban/mau.mdx', `---\n---\n\n${text}\n`).document!.body;
const body = bodyOf(ANNEX);
const rowText = (id: string): string => collapseSpaces(provisionText(findProvision(body, id)!)).trim();

describe('the rows of a table of assignments', () => {
  it('are provisions under the one that holds the table, in the order of the text', () => {
    expect(provisionsOf(body).map(({ id }) => id)).toEqual([
      'phu-luc-1',
      'phu-luc-1-dong-i',
      'phu-luc-1-dong-1',
      'phu-luc-1-dong-2',
    ]);
  });

  it('are cited as people cite them', () => {
    const [annex] = body.provisions;
    expect(childrenOf(annex!).map((row) => citeProvision([annex!, row]))).toEqual([
      'dòng I Phụ lục I',
      'dòng 1 Phụ lục I',
      'dòng 2 Phụ lục I',
    ]);
  });

  it('have the text of their own cells and of those that reach down to them', () => {
    expect(rowText('phu-luc-1-dong-1')).toBe('1 Lập danh mục Phòng Y tế Phòng Nội vụ 30/6');
    expect(rowText('phu-luc-1-dong-i')).toBe('I Nhóm thứ nhất');
  });

  it('are one provision where their number covers them', () => {
    expect(rowText('phu-luc-1-dong-2')).toBe('2 Khảo sát Phòng Y tế 30/9 Báo cáo Phòng Tư pháp');
  });

  it('leave the head of the table to its provision', () => {
    expect(collapseSpaces(provisionText(ownProvision(body.provisions[0]!))).trim()).toBe(
      'Phân công STT Nhiệm vụ Cơ quan Hạn Chủ trì Phối hợp',
    );
  });

  it('change no word of the text that holds them', () => {
    expect(collapseSpaces(provisionText(body.provisions[0]!))).toBe(
      'Phân công STT Nhiệm vụ Cơ quan Hạn Chủ trì Phối hợp I Nhóm thứ nhất 1 Lập danh mục Phòng Y tế Phòng Nội vụ 30/6 2 Khảo sát 30/9 Báo cáo Phòng Tư pháp',
    );
  });

  it.each(['STT', 'TT', 'Stt', 'Số TT', 'Số thứ tự', 'S.T.T', '**TT**', 'Thứ tự'])(
    'are so under the head %s',
    (head) => {
      const ids = provisionsOf(bodyOf(`1. Bảng:\n\n| ${head} | Việc |\n| --- | --- |\n| 1 | Họp |`)).map(
        ({ id }) => id,
      );
      expect(ids).toEqual(['khoan-1', 'khoan-1-dong-1']);
    },
  );

  it.each(['Số', 'Tên', 'Đơn vị', 'Số lượng', 'Thứ', ''])('are text under the head “%s”', (head) => {
    const ids = provisionsOf(bodyOf(`1. Bảng:\n\n| ${head} | Việc |\n| --- | --- |\n| 1 | Họp |`)).map(({ id }) => id);
    expect(ids).toEqual(['khoan-1']);
  });

  it('have ids that no other provision has, and a message where an author has taken one', () => {
    const { issues } = parseDocument(
      'van-ban/mau.mdx',
      `---\n---\n\n<Passage id="bang">\n\n| TT | Việc |\n| --- | --- |\n| 1 | Họp |\n\n</Passage>\n\n<Passage id="bang-dong-1">\n\nKhác.\n\n</Passage>\n`,
    );
    expect(issues.map(({ code }) => code)).toContain('provision-duplicate');
  });
});

describe('a table', () => {
  const rowsOf = (table: string): string[] =>
    provisionsOf(bodyOf(`<Annex number="I" title="Danh mục">\n\n${table}\n\n</Annex>`)).flatMap(({ kind, id }) =>
      kind === 'row' ? [id.replace('phu-luc-1-', '')] : [],
    );

  it.each([
    ['| STT | Tên |\n| --- | --- |\n| 1 | a |\n| 02. | b |\n| 3) | c |', ['dong-1', 'dong-2', 'dong-3']],
    ['| Số TT | Tên |\n| --- | --- |\n| 1 | a |', ['dong-1']],
    ['| Số thứ tự | Tên |\n| --- | --- |\n| 1.1 | a |', ['dong-1-1']],
    ['| TT | Tên |\n| --- | --- |\n| A | a |\n| x | b |\n| A | c |', ['dong-a', 'dong-thu-2', 'dong-thu-3']],
    [
      '| TT | Tên |\n| --- | --- |\n| I | a |\n| 1 | b |\n| II | c |\n| 1 | d |',
      ['dong-i', 'dong-i-1', 'dong-ii', 'dong-ii-1'],
    ],
    ['| TT | Tên |\n| --- | --- |\n| II. Nhóm | << |\n| 1 | b |', ['dong-ii', 'dong-1']],
  ])('gives its rows the numbers of its first column: %j', (table, ids) => expect(rowsOf(table)).toEqual(ids));

  it.each([
    '| Tên | STT |\n| --- | --- |\n| 1 | a |',
    '| STT |\n| --- |\n| 1 |',
    '| STT | Tên |\n| --- | --- |',
    '| STT | << | Tên |\n| --- | --- | --- |\n| 1 | a | b |',
    '| Số liệu | Tên |\n| --- | --- |\n| 1 | a |',
  ])('gives them none where that column numbers nothing: %j', (table) => expect(rowsOf(table)).toEqual([]));
});
