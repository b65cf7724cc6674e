import { describe, expect, it } from 'vitest';
import { ATTACHMENT_ENDINGS, ATTACHMENT_NAME, attachmentPath, ownerOf } from './attachment-file.ts';

describe('the name of an attachment', () => {
  it.each(['a.pdf', 'ban-ky-2.docx', 'so-lieu.xlsx', '1.png', 'anh.jpg', 'anh-1-2.jpeg'])('may be “%s”', (name) =>
    expect(name).toMatch(ATTACHMENT_NAME),
  );

  it.each([
    'a.exe',
    'A.pdf',
    'bản-ký.pdf',
    'a--b.pdf',
    '-a.pdf',
    'a-.pdf',
    'a.pdf.exe',
    'x a.pdf',
    '.pdf',
    'apdf',
    'a.PDF',
  ])('may not be “%s”', (name) => expect(name).not.toMatch(ATTACHMENT_NAME));

  it('has an ending that is listed', () => {
    for (const ending of ATTACHMENT_ENDINGS) expect(`a.${ending}`).toMatch(ATTACHMENT_NAME);
  });
});

describe('the place of an attachment', () => {
  it('tells whose it is', () => {
    expect(attachmentPath('cong-van-12', 'ban-ky.pdf')).toBe('tep/cong-van-12/ban-ky.pdf');
    expect(ownerOf(attachmentPath('cong-van-12', 'ban-ky.pdf'))).toBe('cong-van-12');
  });

  it.each(['tep/a.pdf', 'tep/a/b/c.pdf', 'x/tep/a/b.pdf', 'nguon/a/b.txt', 'tep/a/'])('is nobody’s: %s', (path) => {
    expect(ownerOf(path)).toBeUndefined();
  });
});
