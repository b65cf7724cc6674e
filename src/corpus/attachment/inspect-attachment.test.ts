import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pdfFile } from '../../testing/builders/papers/pdf-file.ts';
import { inspectAttachment } from './inspect-attachment.ts';

const TEXT = 'Quyet dinh ve viec ban hanh Quy che lam viec';
const WORD = {
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': `<w:p><w:t>${TEXT} &amp; khác</w:t></w:p><w:p><w:t>Dòng hai</w:t></w:p>`,
};
const office = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A part of Word, and what it says of another file that it needs. */
const relation = (part: string, type: string, target: string): Record<string, string> => ({
  [part.replace('/', '/_rels/') + '.xml.rels']:
    `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
});

describe('a PDF', () => {
  const inspect = (making: Parameters<typeof pdfFile>[0]) => inspectAttachment('tep/a/b.pdf', pdfFile(making));

  it('is read, and a plain one has nothing against it', async () => {
    expect(await inspect({ text: TEXT })).toEqual({
      unsafe: [],
      text: expect.stringContaining(TEXT),
      isReadable: true,
      properties: [],
    });
  });

  it.each([
    [
      'a script that runs when it is opened',
      { catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' },
      'JavaScript',
    ],
    ['a name that is written with codes', { catalog: '/OpenAction << /S /J#61vaScript >>' }, 'JavaScript'],
    ['a script in packed objects', { packed: '<< /S /JavaScript /JS (x) >>' }, 'JavaScript'],
    ['a file inside', { catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' }, 'tệp đính kèm'],
    ['a program to start', { objects: ['<< /S /Launch /F (cmd.exe) >>'] }, 'mở chương trình'],
    ['a film', { objects: ['<< /Subtype /RichMedia >>'] }, 'động'],
    ['a form with programs', { catalog: '/AcroForm << /XFA [] >>' }, 'XFA'],
    ['a lock', { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -1 >> /ID [(a) (b)]' }, 'mã hoá'],
  ])('is refused with %s', async (_, making, said) => {
    expect((await inspect({ text: TEXT, ...making })).unsafe.join()).toContain(said);
  });

  it('may speak of such things, and have bytes that look like them', async () => {
    const objects = ['<< /Length 20 >>\nstream\n/JavaScript /Launch \nendstream'];
    expect((await inspect({ text: `${TEXT} /JavaScript`, objects })).unsafe).toEqual([]);
  });

  it('may be signed', async () => {
    const objects = ['<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Contents <00ff> >>'];
    expect((await inspect({ text: TEXT, objects, catalog: '/AcroForm << /SigFlags 3 /Fields [] >>' })).unsafe).toEqual(
      [],
    );
  });

  it('that is a picture cannot be read', async () => {
    expect(await inspect({})).toMatchObject({ isReadable: false });
  });

  it('tells who made it, and that is read too', async () => {
    expect(await inspect({ text: TEXT, author: 'Nguyen Van A' })).toMatchObject({
      properties: ['tác giả'],
      text: expect.stringContaining('Nguyen Van A'),
    });
  });

  it.each([
    ['a web page', '<html><script>alert(1)</script></html>'],
    ['half a PDF', '%PDF-1.7\n1 0 obj\n<<'],
    ['a web page before a PDF', `<script></script>${Buffer.from(pdfFile({ text: TEXT })).toString('latin1')}`],
    ['nothing', ''],
  ])('is none: %s', async (_, text) => {
    expect((await inspectAttachment('tep/a/b.pdf', Buffer.from(text, 'latin1'))).unlike).toContain('PDF');
  });
});

describe('a file of Word or Excel', () => {
  const word = (parts = {}) => inspectAttachment('tep/a/b.docx', office({ ...WORD, ...parts }));

  it('is read, paragraph by paragraph', async () => {
    expect(await word()).toEqual({ unsafe: [], text: `${TEXT} & khác\nDòng hai`, isReadable: true, properties: [] });
  });

  it('is read in its tables of words, remarks and hidden parts', async () => {
    expect((await word({ 'word/comments.xml': '<w:p><w:t>số 0905 123 456</w:t></w:p>' })).text).toContain(
      '0905 123 456',
    );
    const excel = office({
      'xl/workbook.xml': '<workbook/>',
      'xl/sharedStrings.xml': '<si><t>Họ tên</t></si><si><t>Năm</t></si>',
    });
    expect((await inspectAttachment('tep/a/b.xlsx', excel)).text).toContain('Họ tên\nNăm');
  });

  it.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, 'macro'],
    [
      'the type of a file with macros',
      { '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' },
      'macro',
    ],
    ['another file inside', { 'word/embeddings/oleObject1.bin': 'x' }, 'tệp đính kèm'],
    ['controls', { 'word/activeX/activeX1.xml': '<a/>' }, 'ActiveX'],
    ['a page put into it that is not read', relation('word/document', 'aFChunk', 'a.htm'), 'tệp đính kèm'],
    ['a template of another machine', relation('word/settings', 'attachedTemplate', 'https://a.vn/b.dotm'), 'nơi khác'],
    [
      'a template of a shared folder',
      relation('word/settings', 'attachedTemplate', 'file:///\\\\a\\b.dotm'),
      'nơi khác',
    ],
    ['an object of another machine', relation('word/document', 'oleObject', 'http://a.vn/b.rtf!'), 'nơi khác'],
    ['a picture of another machine', relation('word/document', 'image', 'http://a.vn/b.png'), 'nơi khác'],
    [
      'a program to start',
      { 'word/a.xml': '<w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\a</w:instrText>' },
      'DDE',
    ],
    ['a program to start, in one field', { 'word/a.xml': '<w:fldSimple w:instr=" ddeauto c:\\a "/>' }, 'DDE'],
    ['a program to ask', { 'xl/externalLinks/externalLink1.xml': '<ddeLink ddeService="cmd"/>' }, 'DDE'],
  ])('is refused with %s', async (_, parts, said) => {
    expect((await word(parts)).unsafe.join()).toContain(said);
  });

  it.each([
    ['links that a reader follows', relation('word/document', 'hyperlink', 'https://a.vn/')],
    ['a template of the machine that made it', relation('word/settings', 'attachedTemplate', 'file:///C:\\mau.dotx')],
    ['pictures of its own', { 'word/_rels/a.xml.rels': '<Relationship Type="x/image" Target="media/a.png"/>' }],
    ['words that speak of DDE', { 'word/a.xml': '<w:p><w:t>Không dùng DDE</w:t></w:p>' }],
  ])('may have %s', async (_, parts) => {
    expect((await word(parts)).unsafe).toEqual([]);
  });

  it('tells who made it', async () => {
    const core = '<cp:coreProperties><dc:creator>Nguyễn Văn A</dc:creator></cp:coreProperties>';
    expect(await word({ 'docProps/core.xml': core })).toMatchObject({
      properties: ['tác giả'],
      text: expect.stringContaining('Nguyễn Văn A'),
    });
  });

  it.each([
    ['an old file, or a locked one', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['another archive', office({ 'a.txt': 'x' })],
    ['the other kind', office({ 'xl/workbook.xml': '<workbook/>' })],
  ])('is none: %s', async (_, bytes) => {
    expect((await inspectAttachment('tep/a/b.docx', bytes)).unlike).toContain('.docx');
  });
});

describe('a picture', () => {
  it('must be what its ending says', async () => {
    expect((await inspectAttachment('tep/a/b.png', Buffer.from('<svg/>'))).unlike).toContain('PNG');
  });
});
