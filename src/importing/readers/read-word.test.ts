import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  item,
  level,
  list,
  listKind,
  paragraph,
  run,
  table,
  wordFile,
} from '../../testing/builders/papers/word-file.ts';
import { read, texts } from '../../testing/builders/papers/word-texts.ts';
import { blockText } from '../paper/block.ts';
import { readWord } from './read-word.ts';

describe('what is no plain text', () => {
  it('is taken in or struck out as the changes say, and told', async () => {
    const body =
      paragraph(
        run('Báo cáo trước ngày ') +
          `<w:del w:id="1" w:author="A"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('15')}</w:ins>` +
          run(' tháng 3'),
      ) +
      `<w:moveFrom w:id="3" w:author="A">${paragraph('Chuyển đi')}</w:moveFrom>` +
      table([[paragraph('giữ')], [paragraph('x')]]).replace(
        '<w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">x',
        '<w:tr><w:trPr><w:del w:id="4" w:author="A"/></w:trPr><w:tc><w:p><w:r><w:t xml:space="preserve">x',
      );
    const { blocks, removals, remarks } = await read({ body });
    expect(blocks.map(blockText)).toEqual(['Báo cáo trước ngày 15 tháng 3', 'giữ']);
    expect(removals?.map(({ text, why }) => `${why} ${text}`).toSorted()).toEqual([
      'struck-out 10',
      'struck-out Chuyển đi',
      'struck-out x',
    ]);
    expect(remarks).toEqual([expect.stringMatching(/track changes.*nhận chữ thêm vào «15».*bỏ chữ đã xoá/)]);
  });

  it('is left out and told where it is hidden', async () => {
    const { blocks, removals, remarks } = await read({
      body: paragraph(run('Rà soát') + run(' (nội bộ)', '<w:vanish/>')),
    });
    expect(blocks.map(blockText)).toEqual(['Rà soát']);
    expect(removals).toEqual([{ text: '(nội bộ)', why: 'hidden' }]);
    expect(remarks).toEqual([expect.stringContaining('chữ ẩn')]);
  });

  it('comes behind its paragraph once, and is told, where it is a box', async () => {
    const box = `<w:txbxContent>${paragraph('HOẢ TỐC')}</w:txbxContent>`;
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const { blocks, remarks } = await read({
      body: paragraph(`<w:r>${shape}</w:r>${run('Lời văn')}`) + paragraph('Sau'),
    });
    expect(blocks.map(blockText)).toEqual(['Lời văn', 'HOẢ TỐC', 'Sau']);
    expect(remarks).toEqual([expect.stringContaining('khung chữ')]);
  });

  it('is named where it stands in heads, feet and notes of pages', async () => {
    const { blocks, removals, remarks } = await read({
      body: paragraph(run('Theo Luật') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      footnotes: `<w:footnote w:id="2">${paragraph('Luật số 72/2025/QH15')}</w:footnote>`,
      header: paragraph('Dự thảo lần 2'),
      footer: paragraph('3'),
    });
    expect(blocks.map(blockText)).toEqual(['Theo Luật']);
    expect(removals).toEqual([
      { text: 'Dự thảo lần 2', why: 'running-head' },
      { text: 'Luật số 72/2025/QH15', why: 'note' },
    ]);
    expect(remarks).toEqual([expect.stringContaining('chú thích')]);
  });

  it('is text where a field, a link, a control or a formula holds it', async () => {
    const body = paragraph(
      `<w:fldSimple w:instr="DATE">${run('ngày 5')}</w:fldSimple><w:hyperlink w:anchor="a">${run(' theo Mẫu 1')}</w:hyperlink>` +
        `<w:sdt><w:sdtContent>${run(', xong')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>S=a×b</m:t></m:r></m:oMath>`,
    );
    const { blocks, remarks } = await read({ body });
    expect(blocks.map(blockText)).toEqual(['ngày 5 theo Mẫu 1, xongS=a×b']);
    expect(remarks).toEqual([expect.stringContaining('công thức')]);
  });
});

describe('text in an old face', () => {
  const old = (face: string, text: string): string => paragraph(run(text, `<w:rFonts w:ascii="${face}"/>`));

  it.each([
    ['TCVN3', '.VnTime', 'Uû ban nh©n d©n tØnh'],
    ['VNI', 'VNI-Times', 'UÛy ban nhaân daân tænh'],
  ])('of %s is refused until somebody has confirmed it', async (name, face, text) => {
    await expect(read({ body: old(face, text) })).rejects.toThrow(
      new RegExp(`^tệp dùng phông ${name} cũ .*Sửa: .*--old-fonts`),
    );
  });

  it.each([
    ['.VnTime', 'Uû ban nh©n d©n tØnh', 'Uỷ ban nhân dân tỉnh'],
    ['.VnTimeH', 'uû ban nh©n d©n', 'UỶ BAN NHÂN DÂN'],
    ['VNI-Times', 'Ñieàu 1. UÛy ban nhaân daân tænh', 'Điều 1. Ủy ban nhân dân tỉnh'],
    ['VNI-Times', 'UÛY BAN NHAÂN DAÂN', 'ỦY BAN NHÂN DÂN'],
  ])('in %s becomes Unicode then: %s', async (face, text, expected) => {
    const { blocks, remarks } = await read({ body: old(face, text) }, true);
    expect(blocks.map(blockText)).toEqual([expected]);
    expect(remarks).toEqual([expect.stringContaining('đã chuyển sang Unicode')]);
  });

  it('stays as it is where it is Unicode already', async () => {
    expect(await texts({ body: old('.VnTime', 'Uỷ ban nhân dân') })).toEqual(['Uỷ ban nhân dân']);
  });

  it('makes labels of lists Unicode too', async () => {
    const numbering =
      listKind(1, level(0, 'decimal', '§iÒu %1.', '<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>')) + list(1, 1);
    expect(await texts({ body: item('Phạm vi', 1), numbering })).toEqual(['Điều 1. Phạm vi']);
  });
});

describe('a file that is no paper', () => {
  const docm = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  it.each([
    ['broken', wordFile({ body: paragraph('a') }).slice(0, 300), /bị hỏng.*Sửa:/],
    ['of another kind', strToU8('hello'), /bị hỏng.*Sửa:/],
    [
      'a workbook',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8('<Relationships/>') }),
      /không phải văn bản Word.*Sửa:/,
    ],
    ['with macros', wordFile({ body: paragraph('a'), mainType: docm }), /macro.*Sửa:/],
    [
      'locked',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0])]),
      /mật khẩu.*Sửa:/,
    ],
    ['an old .doc under a new name', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), /Word kiểu cũ.*Sửa:/],
    ['without words', wordFile({ body: '<w:p/>' }), /không có chữ.*Sửa:/],
  ])('%s is refused in one sentence with the way on', async (_, bytes, message) => {
    await expect(readWord(bytes)).rejects.toMatchObject({
      name: 'Unreadable',
      message: expect.stringMatching(message),
    });
  });
});
