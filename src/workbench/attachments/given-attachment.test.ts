import { expect, it } from 'vitest';
import { pdfFile } from '../../testing/builders/papers/pdf-file.ts';
import { givenAttachment } from './given-attachment.ts';

const TEXT = 'Quyet dinh ve viec ban hanh Quy che';
const file = (name: string, content: BlobPart): File => new File([content], name);
const pdf = (making: Parameters<typeof pdfFile>[0] = { text: TEXT }) => new Uint8Array(pdfFile(making));

it('looks into a file, gives it a name for addresses, and keeps its bytes', async () => {
  const given = await givenAttachment(file('Bản ký số 05.PDF', pdf()));
  expect(given).toMatchObject({
    file: 'ban-ky-so-05.pdf',
    looked: { bytes: pdf().length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), inspected: { unsafe: [] } },
  });
  if (typeof given === 'string') throw new Error(given);
  expect(given.looked.inspected.text).toContain(TEXT);
  expect(new Uint8Array(await given.content.arrayBuffer())).toEqual(pdf());
});

it('finds a script in it', async () => {
  const given = await givenAttachment(file('a.pdf', pdf({ text: TEXT, packed: '<< /S /JavaScript /JS (x) >>' })));
  expect(given).toMatchObject({ looked: { inspected: { unsafe: [expect.stringContaining('JavaScript')] } } });
});

it.each([
  ['ban-ky.exe', 'chỉ nhận tệp .pdf'],
  ['trang.html', 'chỉ nhận tệp .pdf'],
  ['ban-ky', 'chỉ nhận tệp .pdf'],
])('says why %s cannot stand beside a document', async (name, why) => {
  expect(await givenAttachment(file(name, 'x'))).toContain(why);
});

it('says why one that is too large cannot', async () => {
  expect(await givenAttachment(file('a.pdf', new Uint8Array(20_000_001)))).toContain('20 MB');
});
